package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.quarkpress.wpdb.WpdbStore;

/** Finds revisions and autosaves among the rows of posts, newest first. */
@ApplicationScoped
public class RevisionStore {
    private static final String OF_POST =
            "SELECT ID FROM wp_posts WHERE post_parent = ? AND post_type = 'revision' AND post_status = 'inherit'";
    private static final String NEWEST = " ORDER BY post_date DESC, ID DESC";

    private final WpdbStore db;

    /** A store on this database. */
    public RevisionStore(WpdbStore db) {
        this.db = db;
    }

    /** The newest revision of a post that is no autosave; those of old releases have a number as their slug's end. */
    public Optional<Long> latest(long post) {
        return first(OF_POST + " AND post_name LIKE ?" + NEWEST, List.of(post, post + "-revision%"));
    }

    /** The newest autosave of a post by anybody ({@code wp_get_post_autosave}). */
    public Optional<Long> autosave(long post) {
        return first(OF_POST + " AND post_name = ?" + NEWEST, List.of(post, RevisionRow.autosaveName(post)));
    }

    /** The autosave of a post by this user. */
    public Optional<Long> autosave(long post, long author) {
        return first(
                OF_POST + " AND post_name = ? AND post_author = ?" + NEWEST,
                List.of(post, RevisionRow.autosaveName(post), author));
    }

    private Optional<Long> first(String sql, List<?> params) {
        return db.row(sql + " LIMIT 1", params, row -> row.getLong(1));
    }
}
