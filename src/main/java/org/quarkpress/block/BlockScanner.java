package org.quarkpress.block;

/**
 * Finds block delimiters in a text, one after the other, in time linear in its length.
 *
 * <p>A delimiter is {@code <!--}, white space, {@code wp:} with an optional slash before it, an optional namespace, a name,
 * white space, optional JSON in braces followed by white space, an optional slash and {@code -->}. The JSON ends at the
 * first closing brace that is followed by the end of a delimiter, whatever is in between.
 */
public final class BlockScanner {
    private static final String OPEN = "<!--";
    private static final int NONE = -1;
    private static final int UNKNOWN = -2;

    private final String text;
    private int nextBrace = UNKNOWN;

    /** A scanner of this text. */
    public BlockScanner(String text) {
        this.text = text;
    }

    /** The first delimiter at or after an offset, or null. */
    public BlockToken next(int from) {
        for (int at = text.indexOf(OPEN, from); at >= 0; at = text.indexOf(OPEN, at + 1)) {
            BlockToken token = read(at);
            if (token != null) {
                return token;
            }
        }
        return null;
    }

    private BlockToken read(int start) {
        int at = skipSpace(start + OPEN.length());
        if (at == start + OPEN.length()) {
            return null;
        }
        boolean closer = charAt(at) == '/';
        at += closer ? 1 : 0;
        if (!text.startsWith("wp:", at)) {
            return null;
        }
        int nameStart = at + 3;
        int nameEnd = endOfWord(nameStart);
        if (nameEnd > nameStart && charAt(nameEnd) == '/') {
            int second = endOfWord(nameEnd + 1);
            nameEnd = second > nameEnd + 1 ? second : nameStart;
        }
        int afterSpace = skipSpace(nameEnd);
        if (nameEnd == nameStart || afterSpace == nameEnd) {
            return null;
        }
        return readRest(start, closer, text.substring(nameStart, nameEnd), afterSpace);
    }

    private BlockToken readRest(int start, boolean closer, String name, int from) {
        int at = from;
        String attributes = null;
        if (charAt(at) == '{') {
            int brace = closingBrace(at);
            if (brace == NONE) {
                return null;
            }
            attributes = text.substring(at, brace + 1);
            at = skipSpace(brace + 1);
        }
        boolean isVoid = charAt(at) == '/';
        at += isVoid ? 1 : 0;
        if (!text.startsWith("-->", at)) {
            return null;
        }
        BlockToken.Kind kind = isVoid ? BlockToken.Kind.VOID : closer ? BlockToken.Kind.CLOSER : BlockToken.Kind.OPENER;
        String fullName = name.indexOf('/') >= 0 ? name : "core/" + name;
        return new BlockToken(kind, fullName, attributes, start, at + 3);
    }

    /** The first brace after an offset that ends the attributes of a delimiter; remembered, so no stretch is read twice. */
    private int closingBrace(int from) {
        if (nextBrace == NONE || nextBrace > from) {
            return nextBrace;
        }
        nextBrace = NONE;
        for (int at = text.indexOf('}', from + 1); at >= 0; at = text.indexOf('}', at + 1)) {
            int after = skipSpace(at + 1);
            if (after > at + 1 && text.startsWith("-->", charAt(after) == '/' ? after + 1 : after)) {
                nextBrace = at;
                break;
            }
        }
        return nextBrace;
    }

    private int endOfWord(int from) {
        char first = charAt(from);
        if (first < 'a' || first > 'z') {
            return from;
        }
        int at = from + 1;
        while (isWord(charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
