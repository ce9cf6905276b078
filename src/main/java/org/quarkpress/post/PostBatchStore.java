package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** Writes the rows of many new posts with few statements, in the caller's transaction. */
@ApplicationScoped
public class PostBatchStore {
    private static final String INSERT =
            "INSERT INTO wp_posts (ID, post_author, post_date, post_date_gmt, post_content,"
                    + " post_title, post_excerpt, post_status, comment_status, ping_status, post_password, post_name, to_ping,"
                    + " pinged, post_modified, post_modified_gmt, post_content_filtered, post_parent, guid, menu_order,"
                    + " post_type, post_mime_type, comment_count)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final WpdbStore db;

    /** A store on this database. */
    public PostBatchStore(WpdbStore db) {
        this.db = db;
    }

    /** Stores posts whose ids are reserved. */
    void insert(Collection<NewPost> posts) {
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> meta = new ArrayList<>();
        List<List<Object>> places = new ArrayList<>();
        for (NewPost post : posts) {
            long id = post.row().id();
            rows.add(post.row().columns());
            post.meta().forEach(one -> meta.add(List.of(id, one.key(), one.text())));
            post.places().forEach(place -> places.add(List.of(id, place)));
        }
        db.insertAll(INSERT, rows);
        db.insertAll("INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)", meta);
        db.insertAll(
                "INSERT INTO wp_term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)", places);
    }
}
