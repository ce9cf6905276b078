package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.wpdb.WpdbStore;

/** Rows of comments. */
@ApplicationScoped
public class CommentStore {
    private static final String COLUMNS = "c.comment_ID, c.comment_post_ID, c.comment_author, c.comment_author_email,"
            + " c.comment_author_url, c.comment_author_IP, c.comment_date, c.comment_date_gmt, c.comment_content,"
            + " c.comment_approved, c.comment_agent, c.comment_type, c.comment_parent, c.user_id, u.user_email";
    private static final String USERS = " LEFT JOIN wp_users u ON u.ID = c.user_id AND c.user_id > 0";

    private final WpdbStore db;

    /** A store on this database. */
    public CommentStore(WpdbStore db) {
        this.db = db;
    }

    /** Several comments by id, in no order; one statement. */
    public Map<Long, CommentRow> rows(Collection<Long> ids) {
        Map<Long, CommentRow> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String sql = "SELECT " + COLUMNS + " FROM wp_comments c" + USERS + " WHERE c.comment_ID IN ("
                    + WpdbStore.marks(ids.size()) + ")";
            db.rows(sql, List.copyOf(ids), CommentStore::map).forEach(row -> out.put(row.id(), row));
        }
        return out;
    }

    /** One comment, locked until the transaction ends. */
    public Optional<CommentRow> rowForUpdate(long id) {
        db.row("SELECT comment_ID FROM wp_comments WHERE comment_ID = ? FOR UPDATE", List.of(id), r -> r.getLong(1));
        return Optional.ofNullable(rows(List.of(id)).get(id));
    }

    /** A page of a list. */
    public List<CommentRow> list(CommentQuerySql query) {
        return db.rows(query.select(COLUMNS, USERS), query.selectParams(), CommentStore::map);
    }

    /** How many comments a list has on all its pages. */
    public long count(CommentQuerySql query) {
        return db.row(query.count(), query.countParams(), row -> row.getLong(1)).orElse(0L);
    }

    /** The newest approved comments of each of these posts (or below each of these comments), at most so many of each. */
    public Map<Long, List<CommentRow>> newest(boolean ofPosts, Collection<Long> ids, long most) {
        Map<Long, List<CommentRow>> out = new HashMap<>();
        if (!ids.isEmpty()) {
            String column = ofPosts ? "comment_post_ID" : "comment_parent";
            String sql = "SELECT " + COLUMNS + " FROM (SELECT w.*, ROW_NUMBER() OVER (PARTITION BY w." + column
                    + " ORDER BY w.comment_date_gmt DESC, w.comment_ID DESC) AS place FROM wp_comments w WHERE w."
                    + column
                    + " IN (" + WpdbStore.marks(ids.size())
                    + ") AND w.comment_approved = '1' AND w.comment_type IN ('',"
                    + " 'comment')) c" + USERS
                    + " WHERE c.place <= ? ORDER BY c.comment_date_gmt DESC, c.comment_ID DESC";
            List<Object> params = new ArrayList<>(ids);
            params.add(most);
            db.rows(sql, params, CommentStore::map)
                    .forEach(row -> out.computeIfAbsent(ofPosts ? row.post() : row.parent(), k -> new ArrayList<>())
                            .add(row));
        }
        return out;
    }

    /** Which of these comments have answers that are approved or waiting. */
    public Set<Long> withChildren(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        String sql = "SELECT DISTINCT comment_parent FROM wp_comments WHERE comment_parent IN ("
                + WpdbStore.marks(ids.size()) + ") AND comment_approved IN ('0', '1')";
        return new HashSet<>(db.rows(sql, List.copyOf(ids), row -> row.getLong(1)));
    }

    private static CommentRow map(ResultSet row) throws SQLException {
        return new CommentRow(
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
                row.getLong(13),
                row.getLong(14),
                row.getString(15));
    }
}
