package org.quarkpress.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpQuery;

/**
 * The parts of a {@code multipart/form-data} body: fields as parameters, files on disk until the request ends.
 *
 * @param fields parameters in PHP's reading of their names
 * @param files files by field name
 * @param malformed fields that hold bytes which are no UTF-8
 */
record FormParts(Map<String, Object> fields, Map<String, List<UploadedPart>> files, Set<String> malformed)
        implements RequestBody {
    /** PHP's {@code max_multipart_body_parts}: what comes after so many parts is not read. */
    private static final int MOST_PARTS = 1020;
    /** PHP's {@code max_file_uploads}: more files are passed over. */
    private static final int MOST_FILES = 20;

    private static final int LONGEST_FIELD = 32 << 20;

    @Override
    public InputStream open() {
        return InputStream.nullInputStream();
    }

    /**
     * Reads all parts, as PHP does for {@code $_POST} and {@code $_FILES}; fields and files are bounded in number and size.
     *
     * <p>Of a body that is broken half-way the parts before the break count, the broken one does not. When nothing can be
     * answered with, because the body is too large or its connection broke, no file stays behind.
     */
    static FormParts read(String contentType, InputStream body, long limit) throws IOException {
        StringBuilder query = new StringBuilder();
        Map<String, List<UploadedPart>> files = new LinkedHashMap<>();
        boolean usable = false;
        try {
            readInto(query, files, contentType, body, limit);
            usable = true;
        } catch (FileUploadSizeException tooLarge) {
            throw WpError.of(ErrorCode.BODY_TOO_LARGE);
        } catch (FileUploadException broken) {
            usable = true;
        } finally {
            if (!usable) {
                remove(files);
            }
        }
        String form = query.toString();
        return new FormParts(PhpQuery.parse(form), files, PhpQuery.malformed(form.getBytes(StandardCharsets.US_ASCII)));
    }

    private static void readInto(
            StringBuilder query,
            Map<String, List<UploadedPart>> files,
            String contentType,
            InputStream body,
            long limit)
            throws IOException {
        Upload upload = new Upload();
        upload.setSizeMax(limit);
        var items = upload.getItemIterator(new Source(contentType, body));
        int left = MOST_FILES;
        for (int parts = 0; parts < MOST_PARTS && items.hasNext(); parts++) {
            FileItemInput item = items.next();
            try (InputStream in = item.getInputStream()) {
                if (item.isFormField()) {
                    query.append(query.isEmpty() ? "" : "&").append(pair(item.getFieldName(), in));
                } else if (left > 0) {
                    left--;
                    UploadedPart part = file(item, in, limit);
                    files.computeIfAbsent(item.getFieldName(), n -> new ArrayList<>())
                            .add(part);
                }
            }
        }
    }

    private static String pair(String name, InputStream in) throws IOException {
        byte[] value = in.readNBytes(LONGEST_FIELD + 1);
        if (value.length > LONGEST_FIELD) {
            throw WpError.of(ErrorCode.BODY_TOO_LARGE);
        }
        return encode(name, StandardCharsets.UTF_8) + "="
                + encode(new String(value, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }

    private static String encode(String text, java.nio.charset.Charset charset) {
        return URLEncoder.encode(text, charset);
    }

    private static UploadedPart file(FileItemInput item, InputStream in, long limit) throws IOException {
        Path path = Files.createTempFile("quarkpress-part", ".tmp");
        long size = 0;
        byte[] buffer = new byte[65536];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > limit) {
                    throw WpError.of(ErrorCode.BODY_TOO_LARGE);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException | WpError failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
        return new UploadedPart(item.getName(), item.getContentType(), path, size);
    }

    /** Removes the files that are still there; a handler may have moved them where they belong. */
    @Override
    public void discard() {
        remove(files);
    }

    private static void remove(Map<String, List<UploadedPart>> files) {
        for (List<UploadedPart> parts : files.values()) {
            for (UploadedPart part : parts) {
                part.path().toFile().delete();
            }
        }
    }

    private static final class Upload
            extends AbstractFileUpload<
                    RequestContext,
                    org.apache.commons.fileupload2.core.DiskFileItem,
                    org.apache.commons.fileupload2.core.DiskFileItemFactory> {
        @Override
        public org.apache.commons.fileupload2.core.FileItemInputIterator getItemIterator(RequestContext context)
                throws FileUploadException, IOException {
            return super.getItemIterator(context);
        }

        @Override
        public Map<String, List<org.apache.commons.fileupload2.core.DiskFileItem>> parseParameterMap(
                RequestContext context) throws FileUploadException {
            return super.parseParameterMap(context);
        }

        @Override
        public List<org.apache.commons.fileupload2.core.DiskFileItem> parseRequest(RequestContext context)
                throws FileUploadException {
            return super.parseRequest(context);
        }
    }

    private record Source(String contentType, InputStream body) implements RequestContext {
        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return body;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
