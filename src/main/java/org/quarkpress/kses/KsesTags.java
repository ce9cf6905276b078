package org.quarkpress.kses;

import java.util.Set;
import java.util.function.UnaryOperator;

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
            } else if (text.startsWith(OPEN, at)) {
                int close = text.indexOf(CLOSE, at + OPEN.length());
                int end = close < 0 ? text.length() : close + CLOSE.length();
                comment(text.substring(at, end), inside, out);
                at = end;
            } else {
                int close = text.indexOf('>', at);
                int end = close < 0 ? text.length() : close + 1;
                tag(text.substring(at, end), out);
                at = end;
            }
        }
        return out.toString();
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
        if (isBogusComment(token)) {
            out.append(token);
            return;
        }
        int at = KsesText.afterSpace(token, 1);
        boolean closing = at < token.length() && token.charAt(at) == '/';
        at = closing ? KsesText.afterSpace(token, at + 1) : at;
        int end = at;
        while (end < token.length() && isName(token.charAt(end))) {
            end++;
        }
        String name = token.substring(at, end);
        if (!allowed.elements().containsKey(KsesText.lower(name))) {
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
        return KsesText.letter(c) || KsesText.digit(c) || c == '-';
    }

    /** {@code </1 …>} and {@code <!x …>}, which browsers read as comments up to the next {@code >}. */
    private static boolean isBogusComment(String token) {
        if (token.length() < 4 || !token.endsWith(">")) {
            return false;
        }
        char third = token.charAt(2);
        return switch (token.charAt(1)) {
            case '/' -> !KsesText.letter(third);
            case '!' -> third >= 'a' && third <= 'z';
            default -> false;
        };
    }
}
