package org.quarkpress.comment;

import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;

/** Copies of a comment with some of it exchanged ({@code wp_update_comment}). */
final class CommentChange {
    private CommentChange() {}

    /** The comment with what a request says; its GMT date follows its local one. */
    static CommentRow of(CommentRow before, CommentInput input, Site site) {
        String local = input.date() == null ? before.date() : input.date().local();
        return new CommentRow(
                before.id(),
                input.post() == null ? before.post() : input.post(),
                or(input.name(), before.author()),
                or(input.email(), before.email()),
                or(input.url(), before.url()),
                input.ip(),
                local,
                WpDate.toGmt(local, site.timezone()),
                or(input.content(), before.content()),
                before.approved(),
                or(input.agent(), before.agent()),
                before.type(),
                input.parent() == null ? before.parent() : input.parent(),
                input.author() == null ? before.user() : input.author().id(),
                before.userEmail());
    }

    private static String or(String wanted, String otherwise) {
        return wanted == null ? otherwise : wanted;
    }
}
