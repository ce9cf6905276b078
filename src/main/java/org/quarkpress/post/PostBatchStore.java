package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.quarkpress.wpdb.WpdbStore;

/** Writes the rows of many new or changed posts with few statements, in the caller's transaction. */
@ApplicationScoped
public class PostBatchStore {
    private static final String INSERT =
            "INSERT INTO wp_posts (ID, post_author, post_date, post_date_gmt, post_content,"
                    + " post_title, post_excerpt, post_status, comment_status, ping_status, post_password, post_name, to_ping,"
                    + " pinged, post_modified, post_modified_gmt, post_content_filtered, post_parent, guid, menu_order,"
                    + " post_type, post_mime_type, comment_count)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** The columns that changes may be of, with their places in a row. */
    private static final Map<String, Integer> CHANGING = changing();

    private final WpdbStore db;

    /** A store on this database. */
    public PostBatchStore(WpdbStore db) {
        this.db = db;
    }

    private static Map<String, Integer> changing() {
        List<String> columns = List.of(
                "",
                "post_author",
                "post_date",
                "post_date_gmt",
                "post_content",
                "post_title",
                "post_excerpt",
                "post_status",
                "comment_status",
                "ping_status",
                "post_password",
                "post_name",
                "post_modified",
                "post_modified_gmt",
                "post_content_filtered",
                "post_parent",
                "",
                "menu_order");
        Map<String, Integer> out = new LinkedHashMap<>();
        for (String column : columns) {
            if (!column.isEmpty()) {
                out.put(column, columns.indexOf(column));
            }
        }
        return out;
    }

    /** Stores changed rows; only columns that differ are written, those of the same columns in one batch. */
    void update(Collection<PostChange> changes) {
        Map<List<String>, List<List<Object>>> batches = new LinkedHashMap<>();
        for (PostChange change : changes) {
            List<Object> before = change.before().columns();
            List<Object> after = change.after().columns();
            List<String> differing = CHANGING.entrySet().stream()
                    .filter(column -> !Objects.equals(before.get(column.getValue()), after.get(column.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
            List<Object> values = new ArrayList<>();
            differing.forEach(column -> values.add(after.get(CHANGING.get(column))));
            values.add(change.id());
            batches.computeIfAbsent(differing, columns -> new ArrayList<>()).add(values);
        }
        batches.remove(List.of());
        batches.forEach((columns, rows) ->
                db.batch("UPDATE wp_posts SET " + String.join(" = ?, ", columns) + " = ? WHERE ID = ?", rows));
    }

    /** Takes posts off terms; pairs of post and term_taxonomy id. */
    void detach(List<List<Object>> pairs) {
        db.batch("DELETE FROM wp_term_relationships WHERE object_id = ? AND term_taxonomy_id = ?", pairs);
    }

    /** Attaches posts to terms, in this order; pairs of post and term_taxonomy id. */
    void attach(List<List<Object>> pairs) {
        db.insertAll(
                "INSERT IGNORE INTO wp_term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)",
                pairs);
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
