package org.quarkpress.block;

import java.util.Map;
import java.util.function.UnaryOperator;

/** The block comments of a text one by one, whether or not they make up whole blocks. */
public final class BlockDelimiters {
    private BlockDelimiters() {}

    /** The text with other attributes in its block comments; a comment whose attributes do not change stays to the character. */
    public static String rewrite(String text, UnaryOperator<Map<String, Object>> change) {
        return rewrite(text, change, true);
    }

    /** The same, and attributes that cannot be read go. */
    public static String rewriteReadable(String text, UnaryOperator<Map<String, Object>> change) {
        return rewrite(text, change, false);
    }

    private static String rewrite(String text, UnaryOperator<Map<String, Object>> change, boolean keepUnreadable) {
        StringBuilder out = new StringBuilder(text.length());
        BlockScanner scanner = new BlockScanner(text);
        int at = 0;
        for (BlockToken token = scanner.next(0); token != null; token = scanner.next(token.end())) {
            Map<String, Object> attrs =
                    token.attributes() == null ? Map.of() : BlockAttributes.read(token.attributes());
            Map<String, Object> others = attrs.isEmpty() ? attrs : change.apply(attrs);
            boolean unreadable = token.attributes() != null && attrs.isEmpty();
            if (!others.equals(attrs) || unreadable && !keepUnreadable) {
                int json = text.indexOf('{', token.start());
                out.append(text, at, json).append(others.isEmpty() ? "" : BlockAttributes.write(others) + " ");
                at = afterSpace(text, json + token.attributes().length());
            }
        }
        return at == 0 ? text : out.append(text, at, text.length()).toString();
    }

    private static int afterSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) >= '\t' && text.charAt(at) <= '\r')) {
            at++;
        }
        return at;
    }
}
