package org.quarkpress.comment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/** The statement of a list of comments, grown condition by condition ({@code WP_Comment_Query}); values are bound. */
public final class CommentQuerySql {
    private static final List<String> SEARCHED = List.of(
            "comment_author", "comment_author_email", "comment_author_url", "comment_author_IP", "comment_content");

    private final StringBuilder where = new StringBuilder("1 = 1");
    private final List<Object> params = new ArrayList<>();
    private final List<Object> orderParams = new ArrayList<>();
    private String order = "c.comment_date_gmt DESC, c.comment_ID DESC";
    private long limit = 10;
    private long offset;

    /** Only, or with {@code not} all but, those with one of these ids in a column of this class's choice. */
    private CommentQuerySql in(String column, Collection<?> values, boolean not) {
        if (values.isEmpty()) {
            return this;
        }
        return and("c." + column + (not ? " NOT IN (" : " IN (") + WpdbStore.marks(values.size()) + ")", values);
    }

    /** Only these ids. */
    public CommentQuerySql ids(Collection<Long> ids) {
        return in("comment_ID", ids, false);
    }

    /** None of these ids. */
    public CommentQuerySql notIds(Collection<Long> ids) {
        return in("comment_ID", ids, true);
    }

    /** Only under these posts. */
    public CommentQuerySql posts(Collection<Long> ids) {
        return in("comment_post_ID", ids, false);
    }

    /** Only answers to these. */
    public CommentQuerySql parents(Collection<Long> ids) {
        return in("comment_parent", ids, false);
    }

    /** No answers to these. */
    public CommentQuerySql notParents(Collection<Long> ids) {
        return in("comment_parent", ids, true);
    }

    /** Only by these users. */
    public CommentQuerySql users(Collection<Long> ids) {
        return in("user_id", ids, false);
    }

    /** By none of these users. */
    public CommentQuerySql notUsers(Collection<Long> ids) {
        return in("user_id", ids, true);
    }

    /** Only with this address. */
    public CommentQuerySql email(String email) {
        return and("c.comment_author_email = ?", List.of(email));
    }

    /** Only in one of these states, given as words parted by commas or white space. */
    public CommentQuerySql statuses(Collection<String> words) {
        List<String> states = new ArrayList<>();
        for (String word : words) {
            switch (word) {
                case "any" -> {
                    return this;
                }
                case "all" -> states.addAll(List.of("0", "1"));
                case "hold" -> states.add("0");
                case "approve" -> states.add("1");
                default -> states.add(word);
            }
        }
        return in("comment_approved", states.isEmpty() ? List.of("0", "1") : states, false);
    }

    /** Only of this kind; notes only when they are asked for. */
    public CommentQuerySql type(String type) {
        List<String> kinds =
                switch (type) {
                    case "all", "" -> List.of();
                    case "comment", "comments" -> List.of("", "comment");
                    case "pings" -> List.of("pingback", "trackback");
                    default -> List.of(type);
                };
        in("comment_type", kinds, false);
        return "all".equals(type) || CommentRow.NOTE.equals(type) ? this : and("c.comment_type <> 'note'", List.of());
    }

    /** Only those in whose words, name, addresses a text occurs. */
    public CommentQuerySql search(String text) {
        String like = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        String any = String.join(
                " OR ",
                SEARCHED.stream().map(column -> "c." + column + " LIKE ?").toList());
        return and("(" + any + ")", java.util.Collections.nCopies(SEARCHED.size(), like));
    }

    /** Only written after this local time. */
    public CommentQuerySql after(String local) {
        return and("c.comment_date > ?", List.of(local));
    }

    /** Only written before this local time. */
    public CommentQuerySql before(String local) {
        return and("c.comment_date < ?", List.of(local));
    }

    /** Order by a parameter's value; of equals the newer first, unless dates are to go upwards. */
    public CommentQuerySql orderBy(String key, boolean descending) {
        String column =
                switch (key) {
                    case "date" -> "c.comment_date";
                    case "id" -> "c.comment_ID";
                    case "post" -> "c.comment_post_ID";
                    case "parent" -> "c.comment_parent";
                    case "type" -> "c.comment_type";
                    default -> "c.comment_date_gmt";
                };
        boolean dates = column.startsWith("c.comment_date");
        order = column
                + (descending ? " DESC" : " ASC")
                + ("c.comment_ID".equals(column) ? "" : ", c.comment_ID" + (dates && !descending ? " ASC" : " DESC"));
        return this;
    }

    /** In the order in which ids were named. */
    public CommentQuerySql orderByIds(Collection<Long> ids) {
        order = "FIELD(c.comment_ID," + WpdbStore.marks(ids.size()) + ")";
        orderParams.addAll(ids);
        return this;
    }

    /** At most so many rows, after leaving out so many. */
    public CommentQuerySql page(long newLimit, long newOffset) {
        limit = newLimit;
        offset = newOffset;
        return this;
    }

    private CommentQuerySql and(String condition, Collection<?> values) {
        where.append(" AND ").append(condition);
        params.addAll(values);
        return this;
    }

    /** The statement that gives the rows of the page. */
    String select(String columns, String join) {
        return "SELECT " + columns + " FROM wp_comments c" + join + " WHERE " + where + " ORDER BY " + order + " LIMIT "
                + offset + ", " + limit;
    }

    /** The values of {@link #select}. */
    List<Object> selectParams() {
        List<Object> all = new ArrayList<>(params);
        all.addAll(orderParams);
        return all;
    }

    /** The statement that counts the rows of all pages. */
    String count() {
        return "SELECT COUNT(*) FROM wp_comments c WHERE " + where;
    }

    /** The values of {@link #count}. */
    List<Object> countParams() {
        return List.copyOf(params);
    }

    /** Whether a page that is not full tells how many rows there are. */
    boolean pageTellsTotal(int rows) {
        return (rows > 0 || offset == 0) && rows < limit;
    }

    /** Rows left out before the page. */
    long offset() {
        return offset;
    }
}
