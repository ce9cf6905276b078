package org.quarkpress.content;

/** The part of a post that stands for it where it is only announced: its first page, up to the more tag. */
final class MoreTag {
    private static final String MORE = "<!--more";
    private static final String PAGE = "<!--nextpage-->";

    private MoreTag() {}

    /** The teaser of the first page. */
    static String teaser(String content) {
        String page = firstPage(content);
        int at = page.indexOf(MORE);
        boolean closed = at >= 0 && page.indexOf("-->", at + MORE.length()) >= 0;
        return closed ? withoutMoreBlock(page.substring(0, at)) : page;
    }

    /** A block comment around the more tag is left open by cutting at the tag. */
    private static String withoutMoreBlock(String teaser) {
        int open = teaser.lastIndexOf("<!-- wp:more");
        int end = open < 0 ? -1 : teaser.indexOf("-->", open);
        return end < 0 ? teaser : teaser.substring(0, open) + teaser.substring(end + 3);
    }

    private static String firstPage(String content) {
        if (!content.contains(PAGE)) {
            return content;
        }
        String text = content.replace("\n" + PAGE + "\n", PAGE)
                .replace("\n" + PAGE, PAGE)
                .replace(PAGE + "\n", PAGE)
                .replace("<!-- wp:nextpage -->\n", "")
                .replace("\n<!-- /wp:nextpage -->", "");
        text = text.replace("<!-- wp:nextpage -->", "").replace("<!-- /wp:nextpage -->", "");
        text = text.startsWith(PAGE) ? text.substring(PAGE.length()) : text;
        int end = text.indexOf(PAGE);
        return end < 0 ? text : text.substring(0, end);
    }
}
