package org.quarkpress.bulk;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.kses.Kses;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;
import org.quarkpress.site.RestDate;
import org.quarkpress.site.WpDate;
import org.quarkpress.user.UserFields;

/**
 * The row that an imported comment becomes. It is kept to the byte for those who may write HTML without limits, but for tags
 * where none belong; the writing of others is cleaned as {@code wp/v2} does.
 *
 * @param unfiltered whether the asker may write HTML without limits
 * @param zone the site's
 * @param now in GMT
 */
record ImportCommentRow(boolean unfiltered, ZoneId zone, LocalDateTime now) {
    /**
     * The row.
     *
     * @param id the id it has, 0 for a new one
     * @param parent id of the comment it answers, 0 for none
     * @param user id of who wrote it, 0 for visitors
     */
    CommentRow of(ImportComment comment, long id, long post, long parent, long user) {
        CommentWriter writer = comment.writer();
        String gmt = gmt(comment);
        return new CommentRow(
                id,
                post,
                line(writer.name(), UserFields::name),
                line(writer.email(), UserFields::email),
                unfiltered ? Url.raw(writer.url()) : UserFields.url(writer.url()),
                line(writer.ip(), TextField::clean),
                local(comment, gmt),
                gmt,
                unfiltered ? comment.content() : Kses.data(comment.content()),
                comment.approved(),
                line(writer.agent(), TextField::clean),
                comment.type(),
                parent,
                user,
                null);
    }

    private String line(String text, UnaryOperator<String> cleaning) {
        return unfiltered && text.indexOf('<') < 0 ? text : cleaning.apply(text);
    }

    private String gmt(ImportComment comment) {
        if (comment.asStored()) {
            return comment.dateGmt() != null ? comment.dateGmt() : ofLocal(comment.date());
        }
        if (comment.dateGmt() != null) {
            return RestDate.ofGmt(comment.dateGmt(), zone).orElseThrow().gmt();
        }
        return comment.date() == null
                ? WpDate.mysql(now)
                : RestDate.ofLocal(comment.date(), zone).orElseThrow().gmt();
    }

    private String ofLocal(String date) {
        return date == null || WpDate.isZero(date) ? WpDate.mysql(now) : WpDate.toGmt(date, zone);
    }

    private String local(ImportComment comment, String gmt) {
        boolean told = comment.asStored() && comment.date() != null;
        return told ? comment.date() : WpDate.isZero(gmt) ? gmt : WpDate.fromGmt(gmt, zone);
    }
}
