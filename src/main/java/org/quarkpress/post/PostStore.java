package org.quarkpress.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.wpdb.WpdbStore;

/**
 * Rows of posts: lists and reads as projections, single writes through their entity.
 *
 * <p>Reads see what the same transaction wrote: every write is flushed at once.
 */
@ApplicationScoped
public class PostStore implements PanacheRepositoryBase<PostEntity, Long> {
    // dates as text: the driver would make each one a calendar's date and that a text again
    private static final String COLUMNS = "p.ID, p.post_author, CAST(p.post_date AS CHAR),"
            + " CAST(p.post_date_gmt AS CHAR), p.post_content,"
            + " p.post_title, p.post_excerpt, p.post_status, p.comment_status, p.ping_status, p.post_password,"
            + " p.post_name, CAST(p.post_modified AS CHAR), CAST(p.post_modified_gmt AS CHAR),"
            + " p.post_content_filtered, p.post_parent, p.guid,"
            + " p.menu_order, p.post_type, p.post_mime_type, p.comment_count";

    private final WpdbStore db;

    /** A store on this database. */
    public PostStore(WpdbStore db) {
        this.db = db;
    }

    /** One post of any type and status. */
    public Optional<PostRow> row(long id) {
        return db.row("SELECT " + COLUMNS + " FROM wp_posts p WHERE p.ID = ?", List.of(id), PostStore::map);
    }

    /** One post, locked until the transaction ends. */
    public Optional<PostRow> rowForUpdate(long id) {
        return db.row("SELECT " + COLUMNS + " FROM wp_posts p WHERE p.ID = ? FOR UPDATE", List.of(id), PostStore::map);
    }

    /** Several posts by id, locked until the transaction ends in the order of their ids; one statement. */
    public Map<Long, PostRow> rowsForUpdate(Collection<Long> ids) {
        Map<Long, PostRow> out = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            String sql = "SELECT " + COLUMNS + " FROM wp_posts p WHERE p.ID IN (" + WpdbStore.marks(ids.size())
                    + ") ORDER BY p.ID FOR UPDATE";
            db.rows(sql, ids.stream().sorted().toList(), PostStore::map).forEach(row -> out.put(row.id(), row));
        }
        return out;
    }

    /** Several posts by id, in no order; one statement. */
    public Map<Long, PostRow> rows(Collection<Long> ids) {
        Map<Long, PostRow> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = "SELECT " + COLUMNS + " FROM wp_posts p WHERE p.ID IN (" + WpdbStore.marks(ids.size()) + ")";
            db.rows(sql, List.copyOf(ids), PostStore::map).forEach(row -> out.put(row.id(), row));
        }
        return out;
    }

    /** Those of these posts that there are; one statement. */
    public Set<Long> existing(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(db.rows(
                        "SELECT ID FROM wp_posts WHERE ID IN (" + WpdbStore.marks(ids.size()) + ")",
                        List.copyOf(ids),
                        row -> row.getLong(1)));
    }

    /** A page of a list, in its order, in one statement. */
    public List<PostRow> list(PostQuerySql query) {
        // which posts is found out by itself, so that an index alone can tell it and equal rows come as WordPress has
        // them
        String sql = "SELECT " + COLUMNS + " FROM (" + query.select()
                + ") found STRAIGHT_JOIN wp_posts p ON p.ID = found.ID";
        return db.rows(sql, query.selectParams(), PostStore::map);
    }

    /** How many posts a list has on all its pages. */
    public long count(PostQuerySql query) {
        return db.row(query.count(), query.countParams(), row -> row.getLong(1)).orElse(0L);
    }

    /** What lies above each of these posts, itself included, by id; one statement for any depth up to 50. */
    public Map<Long, PostPlace> ancestry(Collection<Long> ids) {
        Map<Long, PostPlace> out = new HashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        String sql = "WITH RECURSIVE up (id, parent, name, type, status, depth) AS ("
                + "SELECT ID, post_parent, post_name, post_type, post_status, 0 FROM wp_posts WHERE ID IN ("
                + WpdbStore.marks(ids.size()) + ") UNION ALL "
                + "SELECT p.ID, p.post_parent, p.post_name, p.post_type, p.post_status, up.depth + 1"
                + " FROM wp_posts p JOIN up ON p.ID = up.parent WHERE up.depth < 50)"
                + " SELECT DISTINCT id, parent, name, type, status FROM up";
        db.rows(
                        sql,
                        List.copyOf(ids),
                        row -> new PostPlace(
                                row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
                .forEach(place -> out.put(place.id(), place));
        return out;
    }

    /** The number of revisions (autosaves too) of each of these posts and the newest of them. */
    public Map<Long, RevisionCount> revisions(Collection<Long> ids) {
        Map<Long, RevisionCount> out = new HashMap<>();
        if (ids.isEmpty()) {
            return out;
        }
        String sql = "SELECT post_parent, COUNT(*),"
                + " SUBSTRING(MAX(CONCAT(post_date, LPAD(ID, 20, '0'))), 20) FROM wp_posts WHERE post_parent IN ("
                + WpdbStore.marks(ids.size())
                + ") AND post_type = 'revision' AND post_status = 'inherit' GROUP BY post_parent";
        db.rows(
                        sql,
                        List.copyOf(ids),
                        row -> Map.entry(row.getLong(1), new RevisionCount(row.getLong(2), row.getLong(3))))
                .forEach(entry -> out.put(entry.getKey(), entry.getValue()));
        return out;
    }

    /** The states that posts in the trash had before; one statement, none for an empty list. */
    public Map<Long, String> trashedStatuses(Collection<Long> ids) {
        Map<Long, String> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = "SELECT post_id, meta_value FROM wp_postmeta WHERE meta_key = '_wp_trash_meta_status'"
                    + " AND post_id IN (" + WpdbStore.marks(ids.size()) + ")";
            db.rows(sql, List.copyOf(ids), row -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> out.putIfAbsent(entry.getKey(), entry.getValue()));
        }
        return out;
    }

    /** Stores a new post and gives its id. */
    public long insert(PostRow row) {
        PostEntity entity = new PostEntity();
        entity.take(row);
        persistAndFlush(entity);
        return entity.id;
    }

    /** Stores a changed post; only columns that differ are written. */
    public void update(PostRow row) {
        PostEntity entity = findById(row.id());
        entity.take(row);
        flush();
        getEntityManager().clear();
    }

    /** Sets the permanent address of a new post. */
    public void setGuid(long id, String guid) {
        db.update("UPDATE wp_posts SET guid = ? WHERE ID = ?", List.of(guid, id));
    }

    /** Children of a removed post move up to its parent. */
    public void moveChildren(long parent, long to, String type) {
        db.update(
                "UPDATE wp_posts SET post_parent = ? WHERE post_parent = ? AND post_type = ?",
                List.of(to, parent, type));
    }

    /** Attachments of a removed post move up to its parent. */
    public void moveAttachments(long parent, long to) {
        moveChildren(parent, to, "attachment");
    }

    /** No post has this picture any more. */
    public void forgetThumbnail(long attachment) {
        db.update(
                "DELETE FROM wp_postmeta WHERE meta_key = '_thumbnail_id' AND meta_value = ?",
                List.of(Long.toString(attachment)));
    }

    /** Removes rows of posts and all their meta. */
    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            String marks = WpdbStore.marks(ids.size());
            db.update("DELETE FROM wp_postmeta WHERE post_id IN (" + marks + ")", List.copyOf(ids));
            db.update("DELETE FROM wp_posts WHERE ID IN (" + marks + ")", List.copyOf(ids));
        }
    }

    /** Ids of the revisions of a post. */
    public List<Long> revisionIds(long parent) {
        return db.rows(
                "SELECT ID FROM wp_posts WHERE post_parent = ? AND post_type = 'revision'",
                List.of(parent),
                row -> row.getLong(1));
    }

    /** Whether another post already has this slug where it must be unique. */
    public boolean slugTaken(String slug, long self, Collection<String> types, Long parent) {
        StringBuilder sql = new StringBuilder("SELECT ID FROM wp_posts WHERE post_name = ? AND ID <> ?");
        List<Object> params = new java.util.ArrayList<>(List.of(slug, self));
        if (!types.isEmpty()) {
            sql.append(" AND post_type IN (")
                    .append(WpdbStore.marks(types.size()))
                    .append(')');
            params.addAll(types);
        }
        if (parent != null) {
            sql.append(" AND (post_parent = ? OR post_type = 'attachment')");
            params.add(parent);
        }
        return db.row(sql + " LIMIT 1", params, row -> row.getLong(1)).isPresent();
    }

    /**
     * Posts of any type whose slug is one of these, or one of the others with a number behind it.
     *
     * @param numbered slugs whose numbered forms are wanted too ({@code name-2}), cut as those of long slugs are
     */
    public List<PostPlace> withSlugs(Collection<String> slugs, Collection<String> numbered) {
        List<String> conditions = new ArrayList<>(Collections.nCopies(numbered.size(), "post_name LIKE ?"));
        List<String> params = new ArrayList<>(numbered.stream()
                .map(slug -> PostQuerySql.like(PostSlugs.stem(slug), "", "%"))
                .toList());
        if (!slugs.isEmpty()) {
            conditions.add("post_name IN (" + WpdbStore.marks(slugs.size()) + ")");
            params.addAll(slugs);
        }
        return conditions.isEmpty() ? List.of() : places(String.join(" OR ", conditions), params);
    }

    private List<PostPlace> places(String condition, List<?> params) {
        return db.rows(
                "SELECT ID, post_parent, post_name, post_type, post_status FROM wp_posts WHERE " + condition,
                params,
                PostStore::place);
    }

    private static PostPlace place(ResultSet row) throws SQLException {
        return new PostPlace(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
    }

    /** The slugs of users, for addresses that name the author. */
    public Map<Long, String> nicenames(Collection<Long> users) {
        Map<Long, String> out = new HashMap<>();
        if (!users.isEmpty()) {
            String sql = "SELECT ID, user_nicename FROM wp_users WHERE ID IN (" + WpdbStore.marks(users.size()) + ")";
            db.rows(sql, List.copyOf(users), row -> out.put(row.getLong(1), row.getString(2)));
        }
        return out;
    }

    /** Posts in the trash that still have this slug. */
    public List<PostRow> trashedWithSlug(String slug, long self) {
        return db.rows(
                "SELECT " + COLUMNS
                        + " FROM wp_posts p WHERE p.post_name = ? AND p.post_status = 'trash' AND p.ID <> ?",
                List.of(slug, self),
                PostStore::map);
    }

    /** Changes nothing but the slug. */
    public void rename(long id, String slug) {
        db.update("UPDATE wp_posts SET post_name = ? WHERE ID = ?", List.of(slug, id));
    }

    /** Whether there is a user of this id, to be an author. */
    public boolean userExists(long id) {
        return db.row("SELECT ID FROM wp_users WHERE ID = ?", List.of(id), row -> row.getLong(1))
                .isPresent();
    }

    static PostRow map(ResultSet row) throws SQLException {
        return new PostRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getLong(16),
                row.getString(17),
                row.getLong(18),
                row.getString(19),
                row.getString(20),
                row.getLong(21));
    }
}
