package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.wpdb.WpdbStore;

/** Rows around posts that are about to go or to become what they were. */
@ApplicationScoped
public class PostUndoStore {
    /** Longer lists make the database guess, and go through all posts: nearly all of them have the same parent, none. */
    private static final int LOOKED_UP = 100;

    private final WpdbStore db;
    private final MetaStore meta;

    /** A store on this database. */
    public PostUndoStore(WpdbStore db, MetaStore meta) {
        this.db = db;
        this.meta = meta;
    }

    /** Nobody else changes these posts until the transaction ends. */
    void lock(List<Long> ids) {
        db.rows(
                "SELECT ID FROM wp_posts WHERE ID IN (" + WpdbStore.marks(ids.size()) + ") ORDER BY ID FOR UPDATE",
                ids,
                row -> row.getLong(1));
    }

    /** Those that have comments. */
    List<Long> commented(Collection<Long> ids) {
        return db.rows(
                "SELECT DISTINCT comment_post_ID FROM wp_comments WHERE comment_post_ID IN ("
                        + WpdbStore.marks(ids.size()) + ")",
                List.copyOf(ids),
                row -> row.getLong(1));
    }

    /** Those below which something else stands than these and files that the job brought: pages, files, revisions. */
    Set<Long> withOtherChildren(long job, Set<Long> ids) {
        Set<Long> out = new HashSet<>();
        List<Long> all = List.copyOf(ids);
        for (int at = 0; at < all.size(); at += LOOKED_UP) {
            List<Object> params = new ArrayList<>(all.subList(at, Math.min(all.size(), at + LOOKED_UP)));
            String marks = WpdbStore.marks(params.size());
            params.add(job);
            db
                    .rows(
                            "SELECT p.ID, p.post_parent FROM wp_posts p WHERE p.post_parent IN (" + marks
                                    + ") AND NOT EXISTS"
                                    + " (SELECT m.id FROM wp_qp_import_media m WHERE m.attachment_id = p.ID AND m.job_id ="
                                    + " ?)",
                            params,
                            row -> Map.entry(row.getLong(1), row.getLong(2)))
                    .stream()
                    .filter(child -> !ids.contains(child.getKey()))
                    .forEach(child -> out.add(child.getValue()));
        }
        return out;
    }

    /** Those of these pictures that posts show as theirs. */
    Set<Long> shown(Collection<Long> attachments) {
        return attachments.isEmpty()
                ? Set.of()
                : Set.copyOf(db.rows(
                        "SELECT DISTINCT meta_value FROM wp_postmeta WHERE meta_key = '_thumbnail_id' AND meta_value IN ("
                                + WpdbStore.marks(attachments.size()) + ")",
                        texts(attachments),
                        row -> row.getLong(1)));
    }

    private static List<String> texts(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).toList();
    }

    /** They have no terms any more. */
    void detachAll(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            db.update(
                    "DELETE FROM wp_term_relationships WHERE object_id IN (" + WpdbStore.marks(ids.size()) + ")",
                    List.copyOf(ids));
        }
    }

    /** The post has this meta and no other; rows of keys that are right stay as they are. */
    void setMeta(long post, List<MetaText> wanted) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        wanted.forEach(one ->
                texts.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one.text()));
        MetaRows there = meta.readForChange("post", post);
        Set<Object> surplus = new LinkedHashSet<>();
        for (MetaRow row : there.all()) {
            List<String> now = there.of(row.key()).stream().map(MetaRow::value).toList();
            if (now.equals(texts.get(row.key()))) {
                continue;
            }
            surplus.add(row.id()); // the order of what one key has is part of what it says
        }
        there.all().stream().filter(row -> !surplus.contains(row.id())).forEach(row -> texts.remove(row.key()));
        if (!surplus.isEmpty()) {
            db.update(
                    "DELETE FROM wp_postmeta WHERE meta_id IN (" + WpdbStore.marks(surplus.size()) + ")",
                    List.copyOf(surplus));
        }
        List<List<Object>> missing = new ArrayList<>();
        texts.forEach((key, list) -> list.forEach(text -> missing.add(List.of(post, key, text))));
        db.insertAll("INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)", missing);
    }

    /** The posts that show one of these pictures as theirs. */
    List<Long> showing(Collection<Long> attachments) {
        return attachments.isEmpty()
                ? List.of()
                : db.rows(
                        "SELECT DISTINCT post_id FROM wp_postmeta WHERE meta_key = '_thumbnail_id' AND meta_value IN ("
                                + WpdbStore.marks(attachments.size()) + ")",
                        texts(attachments),
                        row -> row.getLong(1));
    }

    /** Those of these pictures that posts show which the job neither made nor changed. */
    List<Long> shownByOthers(long job, Collection<Long> attachments) {
        if (attachments.isEmpty()) {
            return List.of();
        }
        List<Object> params = new ArrayList<>(texts(attachments));
        params.add(job);
        return db.rows(
                "SELECT DISTINCT m.meta_value FROM wp_postmeta m WHERE m.meta_key = '_thumbnail_id' AND m.meta_value IN ("
                        + WpdbStore.marks(attachments.size())
                        + ") AND NOT EXISTS (SELECT 1 FROM wp_qp_import_journal j WHERE j.job_id = ? AND j.kind = 'post'"
                        + " AND j.object_id = m.post_id)",
                params,
                row -> row.getLong(1));
    }
}
