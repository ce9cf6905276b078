package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** Rows that hang on a post and that WordPress itself keeps: its own meta keys, and the comments of what is removed. */
@ApplicationScoped
public class PostDetailStore {
    private final WpdbStore db;

    /** A store on this database. */
    public PostDetailStore(WpdbStore db) {
        this.db = db;
    }

    /** The first value of a meta key. */
    public Optional<String> meta(long post, String key) {
        return db.row(
                "SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = ? ORDER BY meta_id LIMIT 1",
                List.of(post, key),
                row -> row.getString(1));
    }

    /** Sets a meta key to one value ({@code update_post_meta}). */
    public void setMeta(long post, String key, String value) {
        int found = db.update(
                "UPDATE wp_postmeta SET meta_value = ? WHERE post_id = ? AND meta_key = ?", List.of(value, post, key));
        if (found == 0) {
            addMeta(post, key, value);
        }
    }

    /** Adds a value to a meta key ({@code add_post_meta}). */
    public void addMeta(long post, String key, String value) {
        db.insert(
                "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)", List.of(post, key, value));
    }

    /** Removes a meta key ({@code delete_post_meta}). */
    public void removeMeta(long post, String key) {
        db.update("DELETE FROM wp_postmeta WHERE post_id = ? AND meta_key = ?", List.of(post, key));
    }

    /** Whether this is a picture that can stand for a post: an attachment of an image type with a file. */
    public boolean isPicture(long attachment) {
        return db.row(
                        "SELECT p.ID FROM wp_posts p JOIN wp_postmeta m ON m.post_id = p.ID AND m.meta_key ="
                                + " '_wp_attached_file' WHERE p.ID = ? AND p.post_type = 'attachment' AND"
                                + " p.post_mime_type LIKE 'image/%'",
                        List.of(attachment), row -> row.getLong(1))
                .isPresent();
    }

    /** Removes all comments of a post and their meta. */
    public void removeComments(long post) {
        String comments = "SELECT comment_ID FROM wp_comments WHERE comment_post_ID = ?";
        db.update("DELETE FROM wp_commentmeta WHERE comment_id IN (" + comments + ")", List.of(post));
        db.update("DELETE FROM wp_comments WHERE comment_post_ID = ?", List.of(post));
    }

    /** Puts the comments of a post into the trash with it ({@code wp_trash_post_comments}); gives states by id. */
    public Map<Long, String> trashComments(long post) {
        Map<Long, String> states = new LinkedHashMap<>();
        db.rows(
                        "SELECT comment_ID, comment_approved FROM wp_comments WHERE comment_post_ID = ? ORDER BY comment_ID",
                        List.of(post),
                        row -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(entry -> states.put(entry.getKey(), entry.getValue()));
        if (!states.isEmpty()) {
            db.update(
                    "UPDATE wp_comments SET comment_approved = 'post-trashed' WHERE comment_post_ID = ?",
                    List.of(post));
            recount(post);
        }
        return states;
    }

    /** Gives the comments of a post their states back ({@code wp_untrash_post_comments}). */
    public void untrashComments(long post, Map<Long, String> states) {
        states.forEach((comment, state) -> db.update(
                "UPDATE wp_comments SET comment_approved = ? WHERE comment_ID = ? AND comment_post_ID = ?",
                List.of(state, comment, post)));
        recount(post);
    }

    /** Counts the approved comments of a post anew ({@code wp_update_comment_count_now}); notes do not count. */
    public void recount(long post) {
        db.update(
                "UPDATE wp_posts SET comment_count = (SELECT COUNT(*) FROM wp_comments WHERE comment_post_ID = ?"
                        + " AND comment_approved = '1' AND comment_type <> 'note') WHERE ID = ?",
                List.of(post, post));
    }

    /** All posts of one type that an author has, in whatever state. */
    public List<Long> ofAuthor(long author, String type) {
        return db.rows(
                "SELECT ID FROM wp_posts WHERE post_type = ? AND post_author = ? ORDER BY ID",
                List.of(type, author),
                row -> row.getLong(1));
    }

    /** The pictures that hang on these posts, by post, newest first; one statement ({@code get_attached_media}). */
    public Map<Long, List<Long>> pictures(Collection<Long> posts, int most) {
        Map<Long, List<Long>> out = new LinkedHashMap<>();
        if (posts.isEmpty()) {
            return out;
        }
        List<Object> params = new ArrayList<>(posts);
        params.add(most);
        db.rows(
                        "SELECT post_parent, ID FROM wp_posts WHERE post_parent IN (" + WpdbStore.marks(posts.size())
                                + ") AND post_type = 'attachment' AND post_status = 'inherit' AND post_mime_type LIKE"
                                + " 'image/%' ORDER BY post_date DESC, ID DESC LIMIT ?",
                        params,
                        row -> Map.entry(row.getLong(1), row.getLong(2)))
                .forEach(entry -> out.computeIfAbsent(entry.getKey(), post -> new ArrayList<>())
                        .add(entry.getValue()));
        return out;
    }
}
