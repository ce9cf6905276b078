package org.quarkpress.wpdb;

/** WordPress's tables whose rows are numbered, with what a row must have. */
public enum NumberedTable {
    POSTS("wp_posts", "ID", "post_content, post_title, post_excerpt, to_ping, pinged, post_content_filtered", 6),
    COMMENTS("wp_comments", "comment_ID", "comment_author, comment_content", 2);

    private final String table;
    private final String column;
    private final String texts;
    private final int textCount;

    NumberedTable(String table, String column, String texts, int textCount) {
        this.table = table;
        this.column = column;
        this.texts = texts;
        this.textCount = textCount;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }

    /** Columns of text without a default. */
    String texts() {
        return texts;
    }

    int textCount() {
        return textCount;
    }
}
