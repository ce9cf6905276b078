package org.quarkpress.content;

/** {@code Wordpress} gets its capital P ({@code capital_P_dangit()}): everywhere in titles, after some characters in content. */
final class CapitalP {
    private static final String[] BEFORE = {" ", "&#8216;", "&#8220;", ">", "("};

    private CapitalP() {}

    static String title(String text) {
        return text.replace("Wordpress", "WordPress");
    }

    static String content(String text) {
        if (!text.contains("Wordpress")) {
            return text;
        }
        String result = text;
        for (String before : BEFORE) {
            result = result.replace(before + "Wordpress", before + "WordPress");
        }
        return result;
    }
}
