package org.quarkpress.post;

/** The SQL that searches media by the path of their files ({@code wp_allow_query_attachment_by_filename}). */
final class AttachedFileSql {
    /** What stands for the path among the columns that are searched. */
    static final String COLUMN = "_wp_attached_file";

    private AttachedFileSql() {}

    static String of(String operator) {
        return (operator.startsWith("NOT") ? "NOT " : "")
                + "EXISTS (SELECT 1 FROM wp_postmeta m WHERE m.post_id = p.ID AND m.meta_key = '" + COLUMN
                + "' AND m.meta_value LIKE ?)";
    }
}
