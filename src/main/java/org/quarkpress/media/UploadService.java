package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.UploadedPart;

/** Takes files from requests into drafts: bodies as they come, piece by piece, and the files of forms. */
@ApplicationScoped
public class UploadService {
    /** The field of a form that holds the file. */
    private static final String FIELD = "file";

    private final UploadStore uploads;

    /** A service over this store. */
    public UploadService(UploadStore uploads) {
        this.uploads = uploads;
    }

    /** The file of a request, in a draft that the caller puts in place or discards; throws what WordPress refuses. */
    ReceivedFile receive(RestRequest request) {
        Map<String, List<UploadedPart>> files = request.body().files();
        return files.isEmpty() ? body(request) : part(files.get(FIELD), request);
    }

    private ReceivedFile body(RestRequest request) {
        try (InputStream in = request.body().open()) {
            int first = in.read();
            if (first < 0) {
                throw MediaErrors.noData();
            }
            String disposition = request.header("content-disposition");
            if (disposition == null || disposition.isEmpty()) {
                throw MediaErrors.noDisposition();
            }
            String name = ContentDisposition.fileName(disposition);
            if (name == null) {
                throw MediaErrors.invalidDisposition();
            }
            return received(new java.io.SequenceInputStream(one(first), in), name, request, Arrival.BODY);
        } catch (IOException cut) {
            throw WpError.of(ErrorCode.BODY_UNREADABLE);
        }
    }

    private static InputStream one(int first) {
        return new java.io.ByteArrayInputStream(new byte[] {(byte) first});
    }

    private ReceivedFile received(InputStream in, String name, RestRequest request, Arrival arrival)
            throws IOException {
        Path draft = uploads.draft();
        boolean whole = false;
        try {
            MessageDigest digest = md5();
            try (OutputStream out = Files.newOutputStream(draft)) {
                new DigestInputStream(in, digest).transferTo(out);
            }
            checkHash(request, digest);
            ReceivedFile file = new ReceivedFile(draft, name, head(draft), arrival);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                uploads.discard(List.of(draft));
            }
        }
    }

    private ReceivedFile part(List<UploadedPart> parts, RestRequest request) {
        if (parts == null || parts.get(0).size() == 0 || parts.get(0).fileName() == null) {
            throw MediaErrors.unacceptable(
                    Arrival.FORM, "The form has no file, or an empty one; its field is called file.");
        }
        UploadedPart part = parts.get(parts.size() - 1);
        String name = part.fileName().substring(part.fileName().lastIndexOf('/') + 1);
        try {
            if (request.header("content-md5") != null) {
                try (InputStream in = Files.newInputStream(part.path())) {
                    return received(in, name, request, Arrival.FORM);
                }
            }
            return moved(part.path(), name);
        } catch (IOException cut) {
            throw WpError.of(ErrorCode.BODY_UNREADABLE);
        }
    }

    private ReceivedFile moved(Path part, String name) throws IOException {
        Path draft = uploads.draft();
        boolean whole = false;
        try (InputStream in = Files.newInputStream(part)) {
            Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
            ReceivedFile file = new ReceivedFile(draft, name, head(draft), Arrival.FORM);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                uploads.discard(List.of(draft));
            }
        }
    }

    /** The first bytes of a draft, by which its type is told. */
    static byte[] head(Path draft) throws IOException {
        try (InputStream in = Files.newInputStream(draft)) {
            return in.readNBytes(FileContent.HEAD);
        }
    }

    /** The hash is compared as it stands, in hexadecimal. */
    private static void checkHash(RestRequest request, MessageDigest digest) {
        String wanted = request.header("content-md5");
        if (wanted != null
                && !wanted.isEmpty()
                && !wanted.strip().equals(HexFormat.of().formatHex(digest.digest()))) {
            throw MediaErrors.hashMismatch();
        }
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
