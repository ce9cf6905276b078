package org.quarkpress.post;

import java.util.Arrays;
import java.util.List;

/**
 * A row of WordPress's posts table. Dates are text as stored, {@code Y-m-d H:i:s}; zero dates are kept.
 *
 * @param id post id
 * @param author user id, 0 for none
 * @param date in the site's time
 * @param dateGmt in GMT; zero for drafts without a date
 * @param content raw
 * @param title raw
 * @param excerpt raw
 * @param status such as {@code publish}
 * @param commentStatus {@code open} or {@code closed}
 * @param pingStatus {@code open} or {@code closed}
 * @param password empty for none
 * @param name the slug
 * @param modified in the site's time
 * @param modifiedGmt in GMT
 * @param contentFiltered what plugins keep
 * @param parent post id, 0 for none
 * @param guid the address it was born with
 * @param menuOrder order among pages
 * @param type post type
 * @param mimeType of attachments
 * @param commentCount approved comments
 */
public record PostRow(
        long id,
        long author,
        String date,
        String dateGmt,
        String content,
        String title,
        String excerpt,
        String status,
        String commentStatus,
        String pingStatus,
        String password,
        String name,
        String modified,
        String modifiedGmt,
        String contentFiltered,
        long parent,
        String guid,
        long menuOrder,
        String type,
        String mimeType,
        long commentCount) {
    /** Whether readers need a password. */
    public boolean isProtected() {
        return !password.isEmpty();
    }

    /** The columns in the order of this record. */
    public List<Object> columns() {
        return Arrays.asList(
                id,
                author,
                date,
                dateGmt,
                content,
                title,
                excerpt,
                status,
                commentStatus,
                pingStatus,
                password,
                name,
                modified,
                modifiedGmt,
                contentFiltered,
                parent,
                guid,
                menuOrder,
                type,
                mimeType,
                commentCount);
    }

    /** The row of these columns. */
    public static PostRow of(List<?> columns) {
        return new PostRow(
                (Long) columns.get(0),
                (Long) columns.get(1),
                (String) columns.get(2),
                (String) columns.get(3),
                (String) columns.get(4),
                (String) columns.get(5),
                (String) columns.get(6),
                (String) columns.get(7),
                (String) columns.get(8),
                (String) columns.get(9),
                (String) columns.get(10),
                (String) columns.get(11),
                (String) columns.get(12),
                (String) columns.get(13),
                (String) columns.get(14),
                (Long) columns.get(15),
                (String) columns.get(16),
                (Long) columns.get(17),
                (String) columns.get(18),
                (String) columns.get(19),
                (Long) columns.get(20));
    }

    /** The row with another number of comments. */
    public PostRow withComments(long count) {
        List<Object> columns = columns();
        columns.set(columns.size() - 1, count);
        return of(columns);
    }
}
