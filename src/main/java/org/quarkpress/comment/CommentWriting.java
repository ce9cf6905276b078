package org.quarkpress.comment;

import java.nio.charset.StandardCharsets;
import org.quarkpress.error.WpError;
import org.quarkpress.kses.Kses;
import org.quarkpress.user.UserFields;

/** How the fields of a comment are checked and cleaned before they are stored ({@code wp_filter_comment}). */
final class CommentWriting {
    private static final int NAME = 245;
    private static final int EMAIL = 100;
    private static final int URL = 200;
    private static final int CONTENT = 65525;

    private CommentWriting() {}

    /** Refuses what the columns cannot hold ({@code wp_check_comment_data_max_lengths}); null passes. */
    static void refuseLong(String name, String email, String url, String content) {
        refuse(name, NAME, "comment_author_column_length", "The name is too long.");
        refuse(email, EMAIL, "comment_author_email_column_length", "The e-mail address is too long.");
        refuse(url, URL, "comment_author_url_column_length", "The address of the site is too long.");
        refuse(content, CONTENT, "comment_content_column_length", "The comment is too long.");
    }

    private static void refuse(String text, int bytes, String code, String message) {
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length > bytes) {
            throw WpError.of(code, message, 400);
        }
    }

    /**
     * The comment as it is stored.
     *
     * @param small whether only the small list of tags may stay
     */
    static CommentRow clean(CommentRow row, boolean small, String homeUrl) {
        String content = small ? Kses.data(row.content()) : row.content();
        return new CommentRow(
                row.id(),
                row.post(),
                UserFields.name(row.author()),
                UserFields.email(row.email()),
                UserFields.url(row.url()),
                row.ip(),
                row.date(),
                row.dateGmt(),
                RelUgc.mark(content, homeUrl),
                row.approved(),
                row.agent(),
                row.type(),
                row.parent(),
                row.user(),
                row.userEmail());
    }
}
