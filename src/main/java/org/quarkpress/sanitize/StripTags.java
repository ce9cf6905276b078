package org.quarkpress.sanitize;

/** Taking tags out of text: PHP's {@code strip_tags} and WordPress's {@code wp_strip_all_tags}. */
public final class StripTags {
    private StripTags() {}

    /** {@code strip_tags}: the text without tags, comments, declarations and PHP; what tags enclose stays. */
    public static String strip(String text) {
        return text.indexOf('<') < 0 && text.indexOf('>') < 0 && text.indexOf(0) < 0
                ? text
                : new TagScanner(text).scan();
    }

    /** {@code wp_strip_all_tags}: like {@link #strip}, but scripts and styles go with all they hold; ends are trimmed. */
    public static String all(String text) {
        return Ascii.trim(strip(withoutScripts(text)));
    }

    /** {@code wp_strip_all_tags( $text, true )}: as {@link #all}, and runs of white space become one blank. */
    public static String allOnOneLine(String text) {
        return Ascii.trim(foldSpace(strip(withoutScripts(text))));
    }

    /** Every run of blanks, tabs and line ends becomes one blank. */
    static String foldSpace(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                out.append(c);
            } else if (!before) {
                out.append(' ');
            }
            before = space;
        }
        return out.toString();
    }

    private static String withoutScripts(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        Element script = new Element("script", text);
        Element style = new Element("style", text);
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open)) {
            int end = Math.max(script.endIfOpensAt(open), style.endIfOpensAt(open));
            if (end < 0) {
                open++;
            } else {
                out.append(text, at, open);
                at = end;
                open = end;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Finds where {@code <name …> … </name>} ends; remembers the last closer found, so that all questions together are linear. */
    private static final class Element {
        private final String open;
        private final String close;
        private final String text;
        private int closer = -1;
        private int bracket = -1;

        Element(String name, String text) {
            this.open = "<" + name;
            this.close = "</" + name + ">";
            this.text = text;
        }

        int endIfOpensAt(int from) {
            if (!Ascii.at(text, from, open)) {
                return -1;
            }
            if (bracket < from + open.length()) {
                bracket = orEnd(text.indexOf('>', from + open.length()));
            }
            if (closer <= bracket) {
                closer = nextCloser(bracket + 1);
            }
            return closer == text.length() ? -1 : closer + close.length();
        }

        private int nextCloser(int from) {
            int at = text.indexOf("</", from);
            while (at >= 0 && !Ascii.at(text, at, close)) {
                at = text.indexOf("</", at + 2);
            }
            return orEnd(at);
        }

        private int orEnd(int index) {
            return index < 0 ? text.length() : index;
        }
    }
}
