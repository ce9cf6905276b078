package org.quarkpress.php;

/** PHP's {@code stripslashes}: a backslash goes, what follows it stays; two make one, and {@code \0} is a NUL. */
public final class PhpSlashes {
    private PhpSlashes() {}

    /** The text without its backslashes. */
    public static String strip(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                if (i == text.length()) {
                    break;
                }
                c = text.charAt(i) == '0' ? '\0' : text.charAt(i);
            }
            out.append(c);
        }
        return out.toString();
    }
}
