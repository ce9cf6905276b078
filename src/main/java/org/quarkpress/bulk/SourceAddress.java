package org.quarkpress.bulk;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * What names a source's own thing for ever.
 *
 * @param source the source: 1 to 64 letters, digits, dots, dashes and underscores
 * @param sourceId the source's own key: 1 to 255 characters, none of them a control character, no blanks around
 */
public record SourceAddress(String source, String sourceId) {
    private static final int LONGEST_SOURCE = 64;
    private static final int LONGEST_ID = 255;

    /** The address in the parts of a path, which come as they were sent: with percents. */
    public static SourceAddress ofPath(Map<String, Object> parts) {
        String source = decoded(parts.get("source"), "source");
        String id = decoded(parts.get("source_id"), "source_id");
        if (!isSource(source)) {
            throw refuse("source", "A source has 1 to 64 letters, digits, dots, dashes and underscores.");
        }
        if (!isId(id)) {
            throw refuse("source_id", "A source id has 1 to 255 characters, none of them a control character.");
        }
        return new SourceAddress(source, id);
    }

    /** Whether this can name a source. */
    public static boolean isSource(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_SOURCE
                && text.chars().allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0));
    }

    /** Whether this can be a source's key. */
    public static boolean isId(String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST_ID
                && text.equals(text.strip())
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    /** The route of this thing below the root of the API. */
    public String route() {
        return "/quarkpress/v1/sources/" + encoded(source) + "/posts/" + encoded(sourceId);
    }

    /** A name for the lock that all who write this thing take; one of 64. */
    public String family() {
        return "source-" + Math.floorMod(hashCode(), 64);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(Object part, String name) {
        return decode(String.valueOf(part))
                .orElseThrow(() -> refuse(name, "This part of the address is no UTF-8 in percents."));
    }

    private static Optional<String> decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                out.put((byte) (high * 16 + low));
                i += 2;
            } else {
                out.put(bytes[i]);
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    private static WpError refuse(String name, String message) {
        return WpError.of("quarkpress_source_invalid", name + ": " + message, 400);
    }
}
