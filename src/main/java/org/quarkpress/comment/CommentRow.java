package org.quarkpress.comment;

import java.util.Arrays;
import java.util.List;

/**
 * A row of WordPress's comments table.
 *
 * @param id comment id
 * @param post id of the post it stands under, 0 for none
 * @param author name as stored
 * @param email address as stored
 * @param url site as stored
 * @param ip address it came from
 * @param date in the site's time, {@code Y-m-d H:i:s}
 * @param dateGmt in GMT
 * @param content as stored
 * @param approved {@code 1}, {@code 0}, {@code spam}, {@code trash} or {@code post-trashed}
 * @param agent what the client called itself
 * @param type {@code comment}, {@code note}, {@code pingback}, {@code trackback} …
 * @param parent id of the comment it answers, 0 for none
 * @param user id of who wrote it, 0 for visitors
 * @param userEmail the address of that user now, null when there is none
 */
public record CommentRow(
        long id,
        long post,
        String author,
        String email,
        String url,
        String ip,
        String date,
        String dateGmt,
        String content,
        String approved,
        String agent,
        String type,
        long parent,
        long user,
        String userEmail) {
    static final String NOTE = "note";

    /** What is stored of it, in the order of the table's columns; karma, which nobody has, and the id are left out. */
    public List<Object> columns() {
        return Arrays.asList(post, author, email, url, ip, date, dateGmt, content, approved, agent, type, parent, user);
    }

    /** Its kind; rows of old versions have none. */
    public String kind() {
        return type.isEmpty() ? "comment" : type;
    }

    /** Whether it is a note of those who edit. */
    public boolean isNote() {
        return NOTE.equals(type);
    }

    /** Whether readers may see it. */
    public boolean isApproved() {
        return "1".equals(approved);
    }

    /** Its state as REST names it. */
    public String status() {
        return switch (approved) {
            case "0" -> "hold";
            case "1" -> "approved";
            default -> approved;
        };
    }

    /** The comment in another state. */
    CommentRow in(String state) {
        return as(type, state);
    }

    /** The comment as one of another kind and state. */
    CommentRow as(String kind, String state) {
        return new CommentRow(
                id, post, author, email, url, ip, date, dateGmt, content, state, agent, kind, parent, user, userEmail);
    }
}
