package org.quarkpress.attack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The base of tests that count the statements of a request, by the database's own counters. */
abstract class CountedTest extends AttackTest {
    private static final String COUNTED =
            "'Com_select','Com_insert','Com_update','Com_delete','Com_replace','Com_show_status'";

    /** The costs of lists for ten and for fifty items: one number each where they are the same. */
    Map<String, Integer> costs(String login, Map<String, Integer> asked) {
        Map<String, Integer> out = new LinkedHashMap<>();
        for (String path : asked.keySet()) {
            int ten = cost(login, path + "&per_page=10");
            int fifty = cost(login, path + "&per_page=50");
            out.put(path, ten == fifty ? ten : 1000 * ten + fifty); // two numbers instead of one
        }
        return out;
    }

    /** The statements of one request; the look at the counter itself is one. */
    int cost(String login, String path) {
        get(login, path);
        long before = statements();
        get(login, path);
        return (int) (statements() - before - 1);
    }

    private static void get(String login, String path) {
        (login == null ? asStranger() : as(login)).get(API + path).then().statusCode(200);
    }

    private long statements() {
        String sql = "SHOW GLOBAL STATUS WHERE Variable_name IN (" + COUNTED + ")";
        return db.rows(sql, List.of(), row -> row.getLong(2)).stream()
                .mapToLong(n -> n)
                .sum();
    }

    static Map<String, Object> place(long term, String taxonomy, long parent) {
        return Map.of("term_id", term, "taxonomy", taxonomy, "parent", parent, "description", "", "count", 1);
    }

    static Map<String, Object> post(String type, String status, long author, long parent, String title) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("post_type", type);
        out.put("post_status", status);
        out.put("post_author", author);
        out.put("post_parent", parent);
        out.put("post_title", title);
        out.put("post_name", title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        for (String column : List.of("post_content", "post_excerpt", "to_ping", "pinged", "post_content_filtered")) {
            out.put(column, "");
        }
        for (String column : List.of("post_date", "post_date_gmt", "post_modified", "post_modified_gmt")) {
            out.put(column, "2021-02-03 04:05:06");
        }
        return out;
    }

    long insert(String table, Map<String, Object> columns) {
        String names = String.join(", ", columns.keySet());
        String marks = "?" + ", ?".repeat(columns.size() - 1);
        return db.insert(
                "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")", List.copyOf(columns.values()));
    }
}
