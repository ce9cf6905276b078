package org.quarkpress.schema;

/** A PCRE rewritten where Java reads it differently: inside brackets {@code [} and {@code &&} are plain, names like {@code [:alpha:]} are classes. */
final class PcreText {
    private static final String[][] NAMED = {
        {"alpha", "Alpha"}, {"digit", "Digit"}, {"alnum", "Alnum"}, {"upper", "Upper"}, {"lower", "Lower"},
        {"punct", "Punct"}, {"graph", "Graph"}, {"print", "Print"}, {"blank", "Blank"}, {"cntrl", "Cntrl"},
        {"xdigit", "XDigit"}, {"space", "Space"},
    };

    private PcreText() {}

    static String toJava(String expression) {
        StringBuilder java = new StringBuilder(expression.length() + 8);
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == '\\' && at + 1 < expression.length()) {
                java.append(c).append(expression.charAt(at + 1));
                at += 2;
            } else if (c == '[') {
                at = bracket(expression, at, java);
            } else {
                java.append(c);
                at++;
            }
        }
        return java.toString();
    }

    /** Copies one bracket expression and says where it ends. */
    private static int bracket(String expression, int start, StringBuilder java) {
        int at = start + 1;
        java.append('[');
        if (at < expression.length() && expression.charAt(at) == '^') {
            java.append('^');
            at++;
        }
        boolean first = true;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (c == ']' && !first) {
                java.append(']');
                return at + 1;
            }
            at = member(expression, at, java);
            first = false;
        }
        return at;
    }

    private static int member(String expression, int at, StringBuilder java) {
        char c = expression.charAt(at);
        if (c == '\\' && at + 1 < expression.length()) {
            java.append(c).append(expression.charAt(at + 1));
            return at + 2;
        }
        for (String[] name : NAMED) {
            if (expression.startsWith("[:" + name[0] + ":]", at)) {
                java.append("\\p{").append(name[1]).append('}');
                return at + name[0].length() + 4;
            }
        }
        if (c == '[' || c == ']' || c == '&') {
            java.append('\\');
        }
        java.append(c);
        return at + 1;
    }
}
