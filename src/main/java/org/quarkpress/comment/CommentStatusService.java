package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.post.PostDetailStore;

/** The states of comments: approved, held, spam, trash, and the way back ({@code wp_set_comment_status} and others). */
@ApplicationScoped
public class CommentStatusService {
    private static final String COMMENT = "comment";
    private static final String BEFORE = "_wp_trash_meta_status";
    private static final String WHEN = "_wp_trash_meta_time";

    private final CommentChangeStore comments;
    private final MetaStore meta;
    private final PostDetailStore posts;

    /** A service over these stores. */
    public CommentStatusService(CommentChangeStore comments, MetaStore meta, PostDetailStore posts) {
        this.comments = comments;
        this.meta = meta;
        this.posts = posts;
    }

    /** Brings a comment into the state that a request names; unknown names change nothing ({@code handle_status_param}). */
    void change(CommentRow row, String wanted, Instant now) {
        switch (wanted) {
            case "approved", "approve", "1" -> set(row, "1");
            case "hold", "0" -> set(row, "0");
            case "spam" -> putAside(row, "spam", now);
            case "trash" -> trash(row, now);
            case "unspam", "untrash" -> bringBack(row);
            default -> {
                // WordPress answers 200 to states it does not know
            }
        }
    }

    /** Puts a comment into the trash, a note with its answers ({@code wp_trash_comment}). */
    void trash(CommentRow row, Instant now) {
        putAside(row, "trash", now);
        if (row.isNote() && row.parent() == 0) {
            comments.noteAnswers(row.id()).forEach(id -> {
                comments.setApproved(id, "trash");
                remember(id, row.approved(), now);
            });
        }
    }

    private void putAside(CommentRow row, String state, Instant now) {
        if (!state.equals(row.approved())) {
            set(row, state);
            remember(row.id(), row.approved(), now);
        }
    }

    private void remember(long id, String before, Instant now) {
        forget(id);
        meta.add(COMMENT, id, BEFORE, before);
        meta.add(COMMENT, id, WHEN, now.getEpochSecond());
    }

    private void forget(long id) {
        meta.delete(COMMENT, id, BEFORE);
        meta.delete(COMMENT, id, WHEN);
    }

    private void bringBack(CommentRow row) {
        String before = meta.read(COMMENT, row.id()).first(BEFORE).orElse("");
        set(row, before.isEmpty() ? "0" : before);
        forget(row.id());
    }

    private void set(CommentRow row, String state) {
        comments.setApproved(row.id(), state);
        posts.recount(row.post());
    }
}
