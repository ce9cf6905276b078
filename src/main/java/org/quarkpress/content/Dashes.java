package org.quarkpress.content;

/** Dashes: {@code ---} and a spaced {@code --} are em dashes, {@code --} and a spaced {@code -} en dashes, {@code xn--} none. */
final class Dashes {
    private Dashes() {}

    static String replace(String text) {
        String result = text.replace("---", "&#8212;");
        return Pass.over(result, '-', (pass, at) -> {
            boolean twofold = result.startsWith("--", at);
            int end = at + (twofold ? 2 : 1);
            boolean spaced = isEdgeBefore(result, at) && isEdgeAfter(result, end);
            if (!spaced && (!twofold || result.startsWith("xn", at - 2))) {
                return -1;
            }
            pass.write(spaced && twofold ? "&#8212;" : "&#8211;");
            return end;
        });
    }

    private static boolean isEdgeBefore(String text, int at) {
        return at == 0 || Near.spaceBefore(text, at);
    }

    private static boolean isEdgeAfter(String text, int at) {
        return at == text.length() || at == text.length() - 1 && text.charAt(at) == '\n' || Near.spaceAt(text, at);
    }
}
