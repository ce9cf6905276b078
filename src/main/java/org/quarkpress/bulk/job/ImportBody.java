package org.quarkpress.bulk.job;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/**
 * What a body that starts an import is: the file itself, or the name of one.
 *
 * @param file the file; null when it is named
 * @param name its name in the import folder; null when it is here
 */
record ImportBody(InputStream file, String name) {
    private static final String JSON = "application/json";
    private static final Set<String> TYPES = Set.of("application/x-ndjson", JSON, "application/xml", "text/xml");
    /** A body that names a file is not longer than this. */
    private static final int SHORT = 1 << 16;

    /**
     * Looks at the beginning of a body.
     *
     * @param type its content type, or null
     * @param encoding its content encoding, or null
     * @throws WpError 415 for what no import is made of
     */
    static ImportBody of(String type, String encoding, InputStream body) throws IOException {
        String plain = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        String coding = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(plain)) {
            throw unsupported("An import is application/x-ndjson, application/json or application/xml.");
        }
        if (!Set.of("", "identity", "gzip", "x-gzip").contains(coding)) {
            throw unsupported("A body may be gzipped, but not encoded in another way.");
        }
        BufferedInputStream bytes = new BufferedInputStream(body, SHORT * 2);
        Optional<Map<?, ?>> object = JSON.equals(plain) ? object(bytes) : Optional.empty();
        if (object.isEmpty()) {
            return new ImportBody(bytes, null);
        }
        if (object.get().get("file") instanceof String name) {
            return new ImportBody(null, name);
        }
        return new ImportBody(new ByteArrayInputStream(PhpJson.write(object.get())), null); // one article, in one line
    }

    /** The one short object that a body is; nothing when it is something else, which is then still all there. */
    private static Optional<Map<?, ?>> object(BufferedInputStream bytes) throws IOException {
        bytes.mark(SHORT + 1);
        byte[] begin = bytes.readNBytes(SHORT + 1);
        bytes.reset();
        if (begin.length > SHORT || begin.length == 0 || begin[0] == '[') {
            return Optional.empty();
        }
        return PhpJson.parse(begin).value() instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
    }

    private static WpError unsupported(String message) {
        return WpError.of("quarkpress_import_unsupported_type", message, 415);
    }
}
