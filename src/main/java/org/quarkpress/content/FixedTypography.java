package org.quarkpress.content;

/** The replacements of {@link Texturize} that look at nothing around them: ellipsis, doubled quotes, old contractions. */
final class FixedTypography {
    private static final String[][] PAIRS = {
        {"...", "&#8230;"},
        {"``", "&#8220;"},
        {"''", "&#8221;"},
        {" (tm)", " &#8482;"},
    };
    private static final String[] CONTRACTIONS = {
        "'tain't", "'twere", "'twas", "'tis", "'twill", "'til", "'bout", "'nuff", "'round", "'cause", "'em"
    };

    private FixedTypography() {}

    static String replace(String text) {
        String result = text;
        for (String[] pair : PAIRS) {
            result = result.replace(pair[0], pair[1]);
        }
        if (hasContraction(result)) {
            for (String contraction : CONTRACTIONS) {
                result = result.replace(contraction, contraction.replace("'", "&#8217;"));
            }
        }
        return result;
    }

    private static boolean hasContraction(String text) {
        for (int at = text.indexOf('\''); at >= 0; at = text.indexOf('\'', at + 1)) {
            for (String contraction : CONTRACTIONS) {
                if (text.startsWith(contraction, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
