package org.quarkpress.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which file an address below {@code /wp-content/uploads/} means. */
public final class UploadAddress {
    /** Where uploads are found on the site. */
    public static final String ROOT = "/wp-content/uploads/";

    private static final int LONGEST = 4096;
    private static final int HEX = 16;

    private UploadAddress() {}

    /**
     * The path of the file below the upload folder; nothing for hidden files, for what leads upwards, and for what is no text.
     *
     * @param path of the address, as it came over the wire
     */
    public static Optional<String> file(String path) {
        if (!path.startsWith(ROOT) || path.length() > LONGEST) {
            return Optional.empty();
        }
        return decoded(path.substring(ROOT.length())).filter(UploadAddress::plain);
    }

    private static Optional<String> decoded(String text) {
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                out.put(in[i]);
                continue;
            }
            int high = i + 2 < in.length ? Character.digit(in[i + 1], HEX) : -1;
            int low = i + 2 < in.length ? Character.digit(in[i + 2], HEX) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            out.put((byte) (high * HEX + low));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    private static boolean plain(String file) {
        if (file.chars().anyMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)) {
            return false;
        }
        for (String part : file.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
