package org.quarkpress.kses;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.quarkpress.sanitize.Ascii;

/**
 * The walk over tags and comments, {@code wp_kses_split()}: allowed tags are written anew, others vanish while the text
 * between them stays; comments are cleaned inside; a lone {@code >} becomes {@code &gt;}.
 */
final class KsesTags {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int COMMENT_ROUNDS = 10;

    private final AllowedHtml allowed;
    private final KsesAttributes attributes;

    KsesTags(AllowedHtml allowed, Set<String> protocols) {
        this.allowed = allowed;
        this.attributes = new KsesAttributes(allowed, protocols);
    }

    /** The text with only allowed tags; {@code inside} cleans the text of comments. */
    String filter(String text, UnaryOperator<String> inside) {
        StringBuilder out = new StringBuilder(text.length());
        Extent extent = new Extent(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '>') {
                out.append("&gt;");
                at++;
            } else if (c != '<') {
                int end = textEnd(text, at);
                out.append(text, at, end);
                at = end;
            } else {
                int end = extent.end(at);
                token(text.substring(at, end).replace("\\\"", "\""), inside, out);
                at = end;
            }
        }
        return out.toString();
    }

    /** The extent of comments and tags. A comment ends in its own line, or else like a tag at the first {@code >}. */
    private static final class Extent {
        private final String text;
        private final NextIndex close;
        private final NextIndex line;
        private final NextIndex bracket;

        private Extent(String text) {
            this.text = text;
            this.close = new NextIndex(text, CLOSE);
            this.line = new NextIndex(text, "\n");
            this.bracket = new NextIndex(text, ">");
        }

        /** Where what begins at {@code from} ends. */
        int end(int from) {
            int end = text.startsWith(OPEN, from) ? commentEnd(from + OPEN.length()) : -1;
            if (end < 0 && isBogusClosing(text, from) && text.charAt(from + 2) == '>') {
                int next = text.indexOf('>', from + 3);
                end = next < 0 ? -1 : next + 1;
            }
            return end < 0 ? Math.min(bracket.from(from) + 1, text.length()) : end;
        }

        private int commentEnd(int from) {
            int lineEnd = line.from(from);
            if (close.from(from) < lineEnd) {
                return close.from(from) + CLOSE.length();
            }
            return lineEnd >= text.length() - 1 ? lineEnd : -1;
        }
    }

    private void token(String token, UnaryOperator<String> inside, StringBuilder out) {
        if (token.startsWith(OPEN)) {
            comment(token, inside, out);
        } else if (isBogusClosing(token, 0) && token.length() > 3 && token.endsWith(">")) {
            String content = token.substring(2, token.length() - 1);
            out.append("</").append(inside.apply(content)).append('>');
        } else if (isDeclaration(token)) {
            out.append(token);
        } else {
            tag(token, out);
        }
    }

    private static int textEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '<' && text.charAt(i) != '>') {
            i++;
        }
        return i;
    }

    private static void comment(String token, UnaryOperator<String> inside, StringBuilder out) {
        String content = token.replace(OPEN, "").replace(CLOSE, "");
        String before = null;
        for (int round = 0; !content.equals(before); round++) {
            if (round == COMMENT_ROUNDS) {
                return;
            }
            before = content;
            content = inside.apply(before);
        }
        if (content.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '-' || i == 0 || content.charAt(i - 1) != '-') {
                text.append(c);
            }
        }
        int end = text.charAt(text.length() - 1) == '-' ? text.length() - 1 : text.length();
        out.append(OPEN).append(text, 0, end).append(CLOSE);
    }

    private void tag(String token, StringBuilder out) {
        int at = KsesText.afterSpace(token, 1);
        boolean closing = at < token.length() && token.charAt(at) == '/';
        at = closing ? KsesText.afterSpace(token, at + 1) : at;
        int end = at;
        while (end < token.length() && isName(token.charAt(end))) {
            end++;
        }
        String name = token.substring(at, end);
        if (!allowed.elements().containsKey(Ascii.lower(name))) {
            return;
        }
        if (closing) {
            out.append("</").append(name).append('>');
            return;
        }
        int last = token.endsWith(">") ? token.length() - 1 : token.length();
        attributes.write(name, token.substring(end, last), out);
    }

    private static boolean isName(char c) {
        return Ascii.letter(c) || Ascii.digit(c) || c == '-';
    }

    /** {@code </1 …>}, which browsers read as a comment up to the next {@code >}; kses also takes {@code </> …>} for one. */
    private static boolean isBogusClosing(String text, int at) {
        return text.startsWith("</", at) && at + 2 < text.length() && !Ascii.letter(text.charAt(at + 2));
    }

    /** {@code <!x …>} with a small letter, which browsers read as a comment or a document type. */
    private static boolean isDeclaration(String token) {
        return token.length() > 3
                && token.startsWith("<!")
                && token.charAt(2) >= 'a'
                && token.charAt(2) <= 'z'
                && token.endsWith(">");
    }
}
