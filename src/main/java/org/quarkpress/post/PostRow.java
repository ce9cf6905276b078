package org.quarkpress.post;

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
}
