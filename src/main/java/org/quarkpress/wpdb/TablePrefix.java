package org.quarkpress.wpdb;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress's {@code $table_prefix}: what the names of all tables, and some names of options and user meta, begin with.
 *
 * <p>All SQL of this project is written with the logical prefix {@code wp_}; this is the one place that turns it into
 * the configured one. Only whole identifiers are touched that name a core table or one of our own ({@code wp_qp_…}).
 *
 * @param text letters, digits and underscores only, as WordPress demands
 */
public record TablePrefix(String text) {
    /** The prefix that statements are written with, and WordPress's own default. */
    public static final String LOGICAL = "wp_";

    private static final int LONGEST = 30;
    private static final Pattern TABLE = Pattern.compile("(?<![\\w$'])wp_"
            + "(commentmeta|comments|links|options|postmeta|posts|term_relationships|term_taxonomy|termmeta|terms"
            + "|usermeta|users|qp_\\w++)(?![\\w$'])");

    public TablePrefix {
        boolean fits = text.length() <= LONGEST && text.chars().allMatch(TablePrefix::mayStand);
        if (!fits || text.isEmpty()) {
            throw new IllegalArgumentException(
                    "quarkpress.table-prefix: only letters, digits and underscores, at most " + LONGEST);
        }
    }

    private static boolean mayStand(int c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** The statement with every logical table name replaced by the real one. */
    public String rewrite(String sql) {
        if (text.equals(LOGICAL)) {
            return sql;
        }
        return TABLE.matcher(sql).replaceAll(Matcher.quoteReplacement(text) + "$1");
    }

    /** The real name of a table: {@code posts} gives {@code wp_posts}. */
    public String table(String bareName) {
        return text + bareName;
    }

    /**
     * The real name of a prefixed option or user meta key: {@code user_roles}, {@code capabilities}, {@code user_level}
     * ({@code $wpdb->get_blog_prefix()}).
     */
    public String key(String bareName) {
        return text + bareName;
    }
}
