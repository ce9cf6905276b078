package org.quarkpress.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.quarkpress.fetch.FetchException.Reason;

/** Reads the answers of other servers, counting what comes; lengths that they announce are only believed when too large. */
final class FetchAnswerStore {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int SHOWN = 1024;
    private static final int PIECE = 16_384;

    private FetchAnswerStore() {}

    /** The file in its draft, or where a redirect leads; the caller ends the connection. */
    static FetchAnswer read(ClassicHttpResponse response, FetchTarget target) throws IOException {
        String location = header(response, "Location");
        if (location != null && REDIRECTS.contains(response.getCode())) {
            return new FetchAnswer(location, null, 0);
        }
        HttpEntity entity = response.getEntity();
        if (response.getCode() != OK) {
            throw FetchException.answered(response.getCode(), entity == null ? "" : beginning(entity.getContent()));
        }
        if (entity == null) {
            return new FetchAnswer(null, header(response, "Content-Type"), 0);
        }
        if (entity.getContentLength() > target.largest()) {
            throw tooLarge();
        }
        MessageDigest hash = md5();
        long size = copy(entity.getContent(), target, hash);
        String announced = header(response, "Content-MD5");
        if (announced != null && !announced.strip().equals(Base64.getEncoder().encodeToString(hash.digest()))) {
            throw FetchException.of(
                    Reason.HASH, "What arrived does not have the hash that the other server announced.");
        }
        return new FetchAnswer(null, header(response, "Content-Type"), size);
    }

    private static long copy(InputStream in, FetchTarget target, MessageDigest hash) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(target.draft())) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                if (size > target.largest()) {
                    throw tooLarge();
                }
                hash.update(piece, 0, read);
                write(out, piece, read);
            }
        }
        return size;
    }

    /** A full disk is no fault of the other server. */
    private static void write(OutputStream out, byte[] piece, int size) {
        try {
            out.write(piece, 0, size);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String beginning(InputStream in) throws IOException {
        return new String(in.readNBytes(SHOWN), StandardCharsets.UTF_8);
    }

    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static FetchException tooLarge() {
        return FetchException.of(Reason.SIZE, "The file is larger than may be uploaded.");
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
