package org.quarkpress.bulk.command;

/**
 * Text from elsewhere for a terminal: what would move the cursor, colour, delete or turn around is replaced, so that a
 * file or a service cannot write what looks like ours.
 */
public final class TerminalText {
    private static final char INSTEAD = '\uFFFD';

    private TerminalText() {}

    /** The text on one line, every control or formatting character replaced. */
    public static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append(INSTEAD);
            }
        });
        return out.toString();
    }

    /** The same, at most so many characters, the last of them three dots where something is left out. */
    static String safe(String text, int longest) {
        String safe = safe(text.length() > 4 * longest ? text.substring(0, 4 * longest) : text);
        int length = safe.codePointCount(0, safe.length());
        return length <= longest ? safe : safe.substring(0, safe.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
