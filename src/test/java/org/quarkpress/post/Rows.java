package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.Models;
import org.quarkpress.model.PostType;
import org.quarkpress.term.TermRow;

/** Rows and items of posts for tests, made from the columns that matter. */
final class Rows {
    private static final Map<String, Object> USUAL = Map.ofEntries(
            Map.entry("id", 7L),
            Map.entry("author", Askers.id("author")),
            Map.entry("date", "2020-02-03 04:05:06"),
            Map.entry("date_gmt", "2020-02-03 03:05:06"),
            Map.entry("content", "Words"),
            Map.entry("title", "A title"),
            Map.entry("excerpt", ""),
            Map.entry("status", "publish"),
            Map.entry("comment_status", "open"),
            Map.entry("ping_status", "open"),
            Map.entry("password", ""),
            Map.entry("name", "a-title"),
            Map.entry("modified", "2021-07-03 10:00:00"),
            Map.entry("modified_gmt", "2021-07-03 08:00:00"),
            Map.entry("filtered", ""),
            Map.entry("parent", 0L),
            Map.entry("guid", "http://example.test/?p=7"),
            Map.entry("menu_order", 0L),
            Map.entry("type", "post"),
            Map.entry("mime_type", ""),
            Map.entry("comment_count", 0L));

    private Rows() {}

    /** A published post by the author, with other values in these columns. */
    static PostRow of(Map<String, ?> other) {
        Map<String, Object> row = new LinkedHashMap<>(USUAL);
        row.putAll(other);
        return new PostRow(
                number(row, "id"),
                number(row, "author"),
                text(row, "date"),
                text(row, "date_gmt"),
                text(row, "content"),
                text(row, "title"),
                text(row, "excerpt"),
                text(row, "status"),
                text(row, "comment_status"),
                text(row, "ping_status"),
                text(row, "password"),
                text(row, "name"),
                text(row, "modified"),
                text(row, "modified_gmt"),
                text(row, "filtered"),
                number(row, "parent"),
                text(row, "guid"),
                number(row, "menu_order"),
                text(row, "type"),
                text(row, "mime_type"),
                number(row, "comment_count"));
    }

    /** The columns of a row by the names of {@link #of}, without those that tests of rules do not look at. */
    static Map<String, Object> columns(PostRow row) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("author", row.author());
        out.put("date", row.date());
        out.put("date_gmt", row.dateGmt());
        out.put("content", row.content());
        out.put("title", row.title());
        out.put("excerpt", row.excerpt());
        out.put("status", row.status());
        out.put("comment_status", row.commentStatus());
        out.put("ping_status", row.pingStatus());
        out.put("password", row.password());
        out.put("name", row.name());
        out.put("modified", row.modified());
        out.put("modified_gmt", row.modifiedGmt());
        out.put("parent", row.parent());
        out.put("menu_order", row.menuOrder());
        out.put("type", row.type());
        return out;
    }

    static PostType type(String name) {
        return Models.builtIn().postTypes().get(name);
    }

    /** The row with everything that views need; meta as key and value in turn. */
    static PostItem item(PostRow row, List<TermRow> terms, String... meta) {
        List<MetaRow> rows = new java.util.ArrayList<>();
        for (int i = 0; i < meta.length; i += 2) {
            rows.add(new MetaRow(i + 1, row.id(), meta[i], meta[i + 1]));
        }
        PostType type = type(row.type());
        return new PostItem(
                row,
                type,
                PostFacts.of(row.id(), row.type(), type.caps(), row.status(), row.author()),
                terms,
                MetaRows.of(rows),
                RevisionCount.NONE,
                "http://example.test/" + row.name() + "/",
                "http://example.test/%postname%/",
                row.name(),
                false);
    }

    static TermRow term(String taxonomy, long id, String slug) {
        return new TermRow(id, id, taxonomy, slug, slug, "", 0, 1);
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) row.get(column);
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
