package org.quarkpress.user;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarkpress.wpdb.TablePrefix;
import org.quarkpress.wpdb.WpdbStore;

/** A {@link UserQuery} as statements with bound values: the ids of one page, and how many there are in all. */
final class UserQuerySql {
    private final StringBuilder where = new StringBuilder();
    private final List<Object> params = new ArrayList<>();
    private final UserQuery query;
    private final TablePrefix prefix;

    UserQuerySql(UserQuery query, TablePrefix prefix) {
        this.query = query;
        this.prefix = prefix;
        if (!query.include().isEmpty()) {
            in("u.ID IN (", query.include());
        } else if (!query.exclude().isEmpty()) {
            in("u.ID NOT IN (", query.exclude());
        }
        if (!query.slugs().isEmpty()) {
            in("u.user_nicename IN (", query.slugs());
        }
        if (!query.roles().isEmpty()) {
            owns(query.roles());
        }
        if (query.capabilities() != null) {
            owns(query.capabilities());
        }
        if (query.authors()) {
            and(
                    "EXISTS (SELECT 1 FROM wp_usermeta m WHERE m.user_id = u.ID AND m.meta_key = ? AND m.meta_value <> '0')");
            params.add(prefix.key("user_level"));
        }
        if (query.publishedTypes() != null) {
            in(
                    "EXISTS (SELECT 1 FROM wp_posts p WHERE p.post_author = u.ID AND p.post_status = 'publish'"
                            + " AND p.post_type IN (",
                    query.publishedTypes());
            where.append(')');
        }
        if (query.search() != null) {
            search(query.search());
        }
    }

    String count() {
        return "SELECT COUNT(*) FROM wp_users u" + where;
    }

    List<Object> countParams() {
        return params;
    }

    String ids() {
        return "SELECT u.ID FROM wp_users u" + where + " ORDER BY " + order() + " LIMIT ? OFFSET ?";
    }

    List<Object> idsParams() {
        List<Object> all = new ArrayList<>(params);
        if (ordersBy("include", query.include())) {
            all.addAll(query.include());
        } else if (ordersBy("include_slugs", query.slugs())) {
            all.addAll(query.slugs());
        }
        all.add(query.limit());
        all.add(query.offset());
        return all;
    }

    private String order() {
        String direction = query.descending() ? " DESC" : "";
        if (ordersBy("include", query.include())) {
            return "FIELD(u.ID," + WpdbStore.marks(query.include().size()) + ")" + direction;
        }
        if (ordersBy("include_slugs", query.slugs())) {
            return "FIELD(u.user_nicename," + WpdbStore.marks(query.slugs().size()) + ")";
        }
        String column =
                switch (query.orderby()) {
                    case "id" -> "u.ID";
                    case "name" -> "u.display_name";
                    case "registered_date" -> "u.user_registered";
                    case "slug" -> "u.user_nicename";
                    case "email" -> "u.user_email";
                    case "url" -> "u.user_url";
                    default -> "u.user_login";
                };
        return column + direction + ", u.ID";
    }

    private boolean ordersBy(String name, Collection<?> values) {
        return query.orderby().equals(name) && !values.isEmpty();
    }

    /** Whose capabilities name one of these; what is stored is looked through as text, as WordPress does. */
    private void owns(List<String> names) {
        and("EXISTS (SELECT 1 FROM wp_usermeta m WHERE m.user_id = u.ID AND m.meta_key = ? AND (");
        params.add(prefix.key("capabilities"));
        either(names.size(), "m.meta_value LIKE ?");
        where.append("))");
        names.forEach(name -> params.add("%\"" + literal(name) + "\"%"));
    }

    private void search(UserSearch search) {
        and("(");
        String between = "";
        for (String column : search.columns()) {
            boolean whole = column.equals("ID");
            where.append(between).append("u.").append(column).append(whole ? " = ?" : " LIKE ?");
            params.add(whole ? number(search.term()) : "%" + literal(search.term()) + "%");
            between = " OR ";
        }
        where.append(')');
    }

    private static long number(String term) {
        boolean digits = !term.isEmpty() && term.length() < 19 && term.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(term) : 0;
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void either(int n, String condition) {
        where.append(n == 0 ? "FALSE" : condition + (" OR " + condition).repeat(n - 1));
    }

    private void in(String opening, Collection<?> values) {
        and(opening);
        where.append(WpdbStore.marks(values.size())).append(')');
        params.addAll(values);
    }

    private void and(String condition) {
        where.append(where.isEmpty() ? " WHERE " : " AND ").append(condition);
    }
}
