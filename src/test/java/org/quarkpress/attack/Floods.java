package org.quarkpress.attack;

import java.util.ArrayList;
import java.util.List;

/** Long texts of one thing over and over: what a parser that looks ahead again and again does not come back from. */
public final class Floods {
    private static final int DEPTH = 10_000;
    private static final List<String> SIGNS = List.of(
            "<",
            "&#",
            "[",
            "\"",
            "[[",
            "'",
            "--",
            ":)",
            "\n",
            "\r\n",
            " ",
            "&",
            "]",
            "}",
            "{",
            "(",
            "%",
            "\\",
            "=",
            "/",
            "-",
            "@",
            ".",
            ";",
            "x",
            "\u00e9",
            "\u00a0",
            "\0",
            "\ud83d\ude42");
    private static final List<String> BEGINNINGS = List.of(
            "<!--",
            "<!-- ",
            "<!-- wp:",
            "<!-- wp:a ",
            "<!-- wp:a {",
            "<!-- wp:a {\"x\":",
            "<!-- wp:a -->",
            "<!-- /wp:a -->",
            "<!-- wp:a /-->",
            "<b ",
            "<b<",
            "</",
            "</b ",
            "<!",
            "<?",
            "<![CDATA[",
            "<a href=\"",
            "<a href='",
            "<p>",
            "</p>",
            "<pre>",
            "<script>",
            "<style ",
            "<textarea>",
            "<br>",
            "<p><li",
            "<object>",
            "<blockquote",
            "<img src=\"a\" ",
            "<p title=\"<");
    private static final List<String> WORDS = List.of(
            "http://",
            "http://a.b/",
            "http://a.b ",
            "www.",
            "www.a.b ",
            "a@",
            "a@b.c ",
            "[gallery ",
            "[gallery]",
            "[caption]",
            "[/caption]",
            "[caption a='",
            "[gallery <",
            "[audio src=\"",
            "&a",
            "&amp;",
            "&nbsp;",
            "&#0",
            "&#x",
            "%4",
            "%e4",
            "\\0",
            "a=b ",
            "a='b' ",
            "9x",
            "9\" ",
            "1.",
            "''",
            "calc(",
            "url(",
            "color:red;",
            "/*",
            "feed:",
            "a b ",
            "a\n\n",
            "--> ",
            "]]>",
            ">",
            "/>",
            "\" >");

    private Floods() {}

    /** Texts of about this many characters. */
    public static List<String> of(int length) {
        List<String> texts = new ArrayList<>();
        for (List<String> pieces : List.of(SIGNS, BEGINNINGS, WORDS)) {
            for (String piece : pieces) {
                texts.add(piece.repeat(length / piece.length()));
            }
        }
        for (String piece : BEGINNINGS) {
            texts.add(piece.repeat(length / piece.length()) + "\"'>-->]]>");
        }
        texts.addAll(List.of(
                "<div " + "x=\"y\" ".repeat(length / 6) + ">",
                "<div " + "x='".repeat(length / 3) + ">",
                "<div " + "x=\"\\\"".repeat(length / 5) + "\">",
                "<a title=\"" + "<b>".repeat(length / 3) + "\">",
                "[gallery " + "x=\"y\" ".repeat(length / 6) + "]",
                "[caption " + "x='".repeat(length / 3) + "]a[/caption]",
                "[" + "x".repeat(length) + "]",
                "<" + "x".repeat(length) + ">",
                "<!-- wp:" + "x".repeat(length) + " -->",
                "<!-- wp:a {\"x\":\"" + "y".repeat(length) + "\"} /-->",
                "<!-- wp:a {\"x\":\"" + "} --".repeat(length / 4) + "\"} /-->",
                "<!-- wp:a {" + "\"x\":[".repeat(length / 5) + " /-->",
                "&" + "x".repeat(length) + ";",
                "&#" + "0".repeat(length) + ";",
                "http://" + "a".repeat(length),
                "a@" + "b.".repeat(length / 2),
                "\"" + "a\"b ".repeat(length / 4),
                "<!--" + "- ".repeat(length / 2) + "-->"));
        return texts;
    }

    /** Ten thousand blocks, lists and comments, one in the other. */
    public static List<String> nested() {
        return List.of(
                "<!-- wp:group --><div>".repeat(DEPTH) + "x" + "</div><!-- /wp:group -->".repeat(DEPTH),
                "<!-- wp:group {\"a\":\"<b>\"} -->".repeat(DEPTH) + "x",
                "<!-- wp:group -->x".repeat(DEPTH) + "<!-- /wp:other -->".repeat(DEPTH),
                "<ul><li>".repeat(DEPTH) + "x" + "</li></ul>".repeat(DEPTH),
                "<blockquote>\n\n".repeat(DEPTH) + "x" + "\n\n</blockquote>".repeat(DEPTH),
                "<!--".repeat(DEPTH) + "x" + "-->".repeat(DEPTH),
                "[caption]".repeat(DEPTH) + "x" + "[/caption]".repeat(DEPTH),
                "<!-- wp:a {\"x\":" + "[".repeat(DEPTH) + "]".repeat(DEPTH) + "} /-->",
                "<!-- wp:a {\"x\":" + "{\"y\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH) + "} /-->",
                "<b>".repeat(DEPTH) + "<i>".repeat(DEPTH) + "</b>".repeat(DEPTH));
    }
}
