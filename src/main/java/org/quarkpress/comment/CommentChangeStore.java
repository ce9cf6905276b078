package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** What making, changing, moderating and deleting comments reads and writes; always in the caller's transaction. */
@ApplicationScoped
public class CommentChangeStore {
    private final WpdbStore db;

    /** A store on this database. */
    public CommentChangeStore(WpdbStore db) {
        this.db = db;
    }

    /** Stores a new comment and gives its id. */
    public long insert(CommentRow row) {
        return db.insert(
                "INSERT INTO wp_comments (comment_post_ID, comment_author, comment_author_email, comment_author_url,"
                        + " comment_author_IP, comment_date, comment_date_gmt, comment_content, comment_karma,"
                        + " comment_approved, comment_agent, comment_type, comment_parent, user_id) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?, ?, 0, ?, ?, ?, ?, ?)",
                row.columns());
    }

    /** Stores a changed comment; its state and kind stay. */
    public void update(CommentRow row) {
        db.update(
                "UPDATE wp_comments SET comment_post_ID = ?, comment_author = ?, comment_author_email = ?,"
                        + " comment_author_url = ?, comment_author_IP = ?, comment_date = ?, comment_date_gmt = ?,"
                        + " comment_content = ?, comment_agent = ?, comment_parent = ?, user_id = ? WHERE comment_ID = ?",
                List.of(
                        row.post(),
                        row.author(),
                        row.email(),
                        row.url(),
                        row.ip(),
                        row.date(),
                        row.dateGmt(),
                        row.content(),
                        row.agent(),
                        row.parent(),
                        row.user(),
                        row.id()));
    }

    /** Changes nothing but the state. */
    public void setApproved(long id, String approved) {
        db.update("UPDATE wp_comments SET comment_approved = ? WHERE comment_ID = ?", List.of(approved, id));
    }

    /** Removes a comment; its answers move up, its meta goes. */
    public void remove(CommentRow row) {
        db.update(
                "UPDATE wp_comments SET comment_parent = ? WHERE comment_parent = ?", List.of(row.parent(), row.id()));
        db.update("DELETE FROM wp_commentmeta WHERE comment_id = ?", List.of(row.id()));
        db.update("DELETE FROM wp_comments WHERE comment_ID = ?", List.of(row.id()));
    }

    /** The answers to a note. */
    public List<Long> noteAnswers(long id) {
        return db.rows(
                "SELECT comment_ID FROM wp_comments WHERE comment_parent = ? AND comment_type = 'note' AND"
                        + " comment_approved <> 'trash'",
                List.of(id),
                row -> row.getLong(1));
    }

    /** Whether the same person has said the same at the same place already; what is in the trash does not count. */
    public boolean repeats(CommentRow row) {
        return db.row(
                        "SELECT comment_ID FROM wp_comments WHERE comment_post_ID = ? AND comment_parent = ? AND"
                                + " comment_approved <> 'trash' AND (comment_author = ? OR (comment_author_email = ? AND ?"
                                + " <> '')) AND comment_content = ? LIMIT 1",
                        List.of(row.post(), row.parent(), row.author(), row.email(), row.email(), row.content()),
                        found -> found.getLong(1))
                .isPresent();
    }

    /** When this user, or this address, wrote last since a moment in GMT. */
    public Optional<String> lastSince(String gmt, long user, String email) {
        return db.row(
                "SELECT comment_date_gmt FROM wp_comments WHERE comment_date_gmt >= ? AND (user_id = ? OR"
                        + " comment_author_email = ?) ORDER BY comment_date_gmt DESC LIMIT 1",
                List.of(gmt, user, email),
                row -> row.getString(1));
    }

    /** Whether this user has an approved comment. */
    public boolean userApproved(long user) {
        return db.row(
                        "SELECT comment_ID FROM wp_comments WHERE user_id = ? AND comment_approved = '1' LIMIT 1",
                        List.of(user),
                        row -> row.getLong(1))
                .isPresent();
    }

    /** Whether this name and address have an approved comment. */
    public boolean visitorApproved(String name, String email) {
        return db.row(
                        "SELECT comment_ID FROM wp_comments WHERE comment_author = ? AND comment_author_email = ? AND"
                                + " comment_approved = '1' LIMIT 1",
                        List.of(name, email),
                        row -> row.getLong(1))
                .isPresent();
    }
}
