package org.quarkpress.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarkpress.wpdb.WpdbStore;

/**
 * The statement of a list of posts, grown condition by condition as WordPress's {@code WP_Query} grows its own.
 *
 * <p>Values are always bound; names of columns come from here alone.
 */
public final class PostQuerySql {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> whereParams = new ArrayList<>();
    private String order = "p.post_date DESC";
    private final List<Object> orderParams = new ArrayList<>();
    private long limit = 10;
    private long offset;
    private boolean hasTerms;

    /** A list of posts of these types. */
    public PostQuerySql(Collection<String> types) {
        where.append("p.post_type IN (").append(WpdbStore.marks(types.size())).append(')');
        whereParams.addAll(types);
    }

    /** Only these statuses. */
    public PostQuerySql statuses(Collection<String> statuses) {
        return in("p.post_status", statuses, false);
    }

    /** What is published, and of private posts those that this user may read ({@code WP_Query} without a status). */
    public PostQuerySql readable(Collection<String> open, long user, boolean allPrivate) {
        List<Object> params = new ArrayList<>(open);
        String published = "p.post_status IN (" + WpdbStore.marks(open.size()) + ")";
        if (user == 0) {
            return and(published, params);
        }
        if (!allPrivate) {
            params.add(user);
        }
        String own = allPrivate ? "" : " AND p.post_author = ?";
        return and("(" + published + " OR (p.post_status = 'private'" + own + "))", params);
    }

    /** All but these statuses. */
    public PostQuerySql notStatuses(Collection<String> statuses) {
        return in("p.post_status", statuses, true);
    }

    /** Only these ids; an empty list finds nothing. */
    public PostQuerySql ids(Collection<Long> ids) {
        return in("p.ID", ids, false);
    }

    /** None of these ids. */
    public PostQuerySql notIds(Collection<Long> ids) {
        return in("p.ID", ids, true);
    }

    /** Only by these authors. */
    public PostQuerySql authors(Collection<Long> ids) {
        return in("p.post_author", ids, false);
    }

    /** By none of these authors. */
    public PostQuerySql notAuthors(Collection<Long> ids) {
        return in("p.post_author", ids, true);
    }

    /** Only below these parents. */
    public PostQuerySql parents(Collection<Long> ids) {
        return in("p.post_parent", ids, false);
    }

    /** Below none of these parents. */
    public PostQuerySql notParents(Collection<Long> ids) {
        return in("p.post_parent", ids, true);
    }

    /** Only with these slugs. */
    public PostQuerySql slugs(Collection<String> slugs) {
        return in("p.post_name", slugs, false);
    }

    /** Only with this place among the pages. */
    public PostQuerySql menuOrder(long place) {
        return and("p.menu_order = ?", List.of(place));
    }

    /** Only attachments of these types: {@code image/png}, or {@code image/} and all that begins so. */
    public PostQuerySql mimeTypes(Collection<String> types) {
        List<String> parts = new ArrayList<>();
        types.forEach(type -> parts.add(type.endsWith("/") ? "p.post_mime_type LIKE ?" : "p.post_mime_type = ?"));
        return and(
                "(" + String.join(" OR ", parts) + ")",
                types.stream()
                        .map(type -> type.endsWith("/") ? like(type, "", "%") : type)
                        .toList());
    }

    /** Only written (or, for {@code modified}, changed) after this local time, the end not included. */
    public PostQuerySql after(String localTime, boolean modified) {
        return and((modified ? "p.post_modified" : "p.post_date") + " > ?", List.of(localTime));
    }

    /** Only before this local time. */
    public PostQuerySql before(String localTime, boolean modified) {
        return and((modified ? "p.post_modified" : "p.post_date") + " < ?", List.of(localTime));
    }

    /** Only posts that need no password, or are this user's own; 0 for nobody. */
    public PostQuerySql withoutPassword(long author) {
        return author == 0
                ? and("p.post_password = ''", List.of())
                : and("(p.post_password = '' OR p.post_author = ?)", List.of(author));
    }

    /** Posts with a password only when they are this user's own, or have all the words in their titles, which all may see. */
    public PostQuerySql titlesOfProtected(SearchTerms terms, long author) {
        List<Object> params = new ArrayList<>(List.of(author));
        terms.wanted().forEach(term -> params.add(like(term, "%", "%")));
        String titles =
                terms.wanted().isEmpty() ? "" : " OR (" + glue(terms.wanted().size(), " AND ") + ")";
        return and("(p.post_password = '' OR p.post_author = ?" + titles + ")", params);
    }

    /** Only posts in which each term occurs in one of the columns; {@code exact} compares whole columns. */
    public PostQuerySql search(SearchTerms terms, Collection<String> columns, boolean exact) {
        String around = exact ? "" : "%";
        for (String term : terms.wanted()) {
            and("(" + likes(columns, "LIKE", " OR ") + ")", repeat(like(term, around, around), columns.size()));
        }
        for (String term : terms.unwanted()) {
            and("(" + likes(columns, "NOT LIKE", " AND ") + ")", repeat(like(term, around, around), columns.size()));
        }
        return this;
    }

    private static String likes(Collection<String> columns, String operator, String glue) {
        return String.join(
                glue,
                columns.stream()
                        .map(c -> AttachedFileSql.COLUMN.equals(c)
                                ? AttachedFileSql.of(operator)
                                : "p." + column(c) + " " + operator + " ?")
                        .toList());
    }

    private static String column(String name) {
        return switch (name) {
            case "post_content" -> "post_content";
            case "post_excerpt" -> "post_excerpt";
            default -> "post_title";
        };
    }

    /** One or several conditions on terms, all or any of which must hold. */
    public PostQuerySql terms(List<TermCondition> conditions, boolean any) {
        if (conditions.isEmpty()) {
            return this;
        }
        hasTerms = true;
        List<String> parts = new ArrayList<>();
        List<Object> params = new ArrayList<>();
        for (TermCondition condition : conditions) {
            parts.add(condition.sql(params));
        }
        return and("(" + String.join(any ? " OR " : " AND ", parts) + ")", params);
    }

    /** Order by a column of ours; equal values come as the database hands them out, for us as for WordPress. */
    public PostQuerySql orderBy(String key, boolean descending) {
        String column =
                switch (key) {
                    case "author" -> "p.post_author";
                    case "id" -> "p.ID";
                    case "modified" -> "p.post_modified";
                    case "parent" -> "p.post_parent";
                    case "slug" -> "p.post_name";
                    case "title" -> "p.post_title";
                    case "menu_order" -> "p.menu_order";
                    default -> "p.post_date";
                };
        orderParams.clear();
        order = column + (descending ? " DESC" : " ASC");
        return this;
    }

    /** By date, those of one moment by id ({@code date ID}). */
    public PostQuerySql orderByDateAndId(boolean descending) {
        orderParams.clear();
        order = descending ? "p.post_date DESC, p.ID DESC" : "p.post_date ASC, p.ID ASC";
        return this;
    }

    /** In the order in which the ids or slugs were named. */
    public PostQuerySql orderByList(boolean slugs, Collection<?> values) {
        order = "p.post_date, p.ID"; // what the index gives where WordPress asks for no order at all
        orderParams.clear();
        if (!values.isEmpty()) {
            order = "FIELD(p." + (slugs ? "post_name" : "ID") + "," + WpdbStore.marks(values.size()) + ")";
            orderParams.addAll(values);
        }
        return this;
    }

    /** The best matches first, those of equal worth by date. */
    public PostQuerySql orderByRelevance(SearchTerms terms, boolean descending) {
        orderParams.clear();
        String sentence = like(terms.sentence(), "%", "%");
        if (terms.wanted().size() + terms.unwanted().size() > 1) {
            List<String> titles =
                    terms.wanted().stream().map(t -> like(t, "%", "%")).toList();
            StringBuilder worth = new StringBuilder("(CASE WHEN p.post_title LIKE ? THEN 1 ");
            orderParams.add(sentence);
            if (titles.size() < 7 && !titles.isEmpty()) {
                worth.append("WHEN ").append(glue(titles.size(), " AND ")).append(" THEN 2 ");
                worth.append("WHEN ").append(glue(titles.size(), " OR ")).append(" THEN 3 ");
                orderParams.addAll(titles);
                orderParams.addAll(titles);
            }
            worth.append("WHEN p.post_excerpt LIKE ? THEN 4 WHEN p.post_content LIKE ? THEN 5 ELSE 6 END)");
            orderParams.add(sentence);
            orderParams.add(sentence);
            order = worth.toString();
        } else {
            order = "p.post_title LIKE ? DESC";
            orderParams.add(
                    terms.wanted().isEmpty() ? sentence : like(terms.wanted().get(0), "%", "%"));
        }
        order += ", p.post_date " + (descending ? "DESC" : "ASC");
        return this;
    }

    private static String glue(int n, String between) {
        return String.join(between, repeat("p.post_title LIKE ?", n));
    }

    /** At most so many rows, after leaving out so many. */
    public PostQuerySql page(long newLimit, long newOffset) {
        limit = newLimit;
        offset = newOffset;
        return this;
    }

    /** Any further condition of this package. */
    PostQuerySql and(String condition, Collection<?> params) {
        where.append(" AND ").append(condition);
        whereParams.addAll(params);
        return this;
    }

    private PostQuerySql in(String column, Collection<?> values, boolean not) {
        if (not && values.isEmpty()) {
            return this;
        }
        return and(column + (not ? " NOT IN (" : " IN (") + WpdbStore.marks(values.size()) + ")", values);
    }

    private static <T> List<T> repeat(T value, int n) {
        return java.util.Collections.nCopies(n, value);
    }

    /** A LIKE pattern in which wildcards of the text are literal. */
    public static String like(String text, String before, String after) {
        return before + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + after;
    }

    /** The statement that gives the ids of the page: no more, so that an index can do it and ties fall as WordPress's do. */
    String select() {
        return "SELECT p.ID FROM wp_posts p WHERE " + where + " ORDER BY " + order + " LIMIT " + offset + ", " + limit;
    }

    /** The values of {@link #select}. */
    List<Object> selectParams() {
        List<Object> params = new ArrayList<>(whereParams);
        params.addAll(orderParams);
        return params;
    }

    /** The statement that counts all rows of all pages. */
    String count() {
        return "SELECT COUNT(*) FROM wp_posts p WHERE " + where;
    }

    /** The values of {@link #count}. */
    List<Object> countParams() {
        return List.copyOf(whereParams);
    }

    /** Rows wanted at most. */
    long limit() {
        return limit;
    }

    /** Whether terms narrow the list. */
    boolean hasTerms() {
        return hasTerms;
    }

    /** Rows left out before them. */
    long offset() {
        return offset;
    }
}
