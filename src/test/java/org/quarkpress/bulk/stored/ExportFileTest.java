package org.quarkpress.bulk.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.chunk.ChunkService;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.input.ImportFormat;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.input.ImportReader;

/**
 * An export file that WordPress wrote: every post, meta, term and comment of it is stored as it says. The file lies beside
 * the project and is no part of it; slugs are given a prefix, so that they do not meet those of the samples.
 */
@QuarkusTest
@EnabledIf("isThere")
class ExportFileTest extends SiteTest {
    private static final Path FILE = Path.of("../shared/data/fixture.wxr");
    private static final String PREFIX = "wxr-";

    @Inject
    ChunkService chunks;

    @Inject
    ImportAskers askers;

    private ImportScope scope;
    private List<ImportPart> parts;

    static boolean isThere() {
        return Files.exists(FILE);
    }

    @BeforeEach
    void read() throws IOException {
        ImportOptions options =
                new ImportOptions("export-file", ImportPolicy.UPDATE, false, true, true, null, MediaMode.LEAVE);
        scope = new ImportScope(77, options, askers.of("admin"));
        parts = new ArrayList<>();
        try (InputStream file = Files.newInputStream(FILE)) {
            ImportReader reader = ImportFormat.open(file);
            for (Optional<ImportPart> part = reader.next(); part.isPresent(); part = reader.next()) {
                parts.add(elsewhere(part.get()));
            }
        }
    }

    /** The part with slugs that no sample has. */
    private static ImportPart elsewhere(ImportPart part) {
        Map<String, Object> fields = new LinkedHashMap<>(part.fields());
        fields.computeIfPresent("slug", (name, slug) -> "".equals(slug) ? slug : PREFIX + slug);
        if (part.kind() == ImportPart.Kind.TERM) {
            fields.computeIfPresent("parent", (name, slug) -> "".equals(slug) ? slug : PREFIX + slug);
        }
        if (fields.get("terms") instanceof Map<?, ?> terms) {
            Map<String, Object> renamed = new LinkedHashMap<>();
            terms.forEach((taxonomy, some) -> renamed.put(
                    (String) taxonomy,
                    ((List<?>) some)
                            .stream()
                                    .map(one -> Map.of(
                                            "slug",
                                            PREFIX + ((Map<?, ?>) one).get("slug"),
                                            "name",
                                            ((Map<?, ?>) one).get("name")))
                                    .toList()));
            fields.put("terms", renamed);
        }
        return new ImportPart(part.kind(), part.line(), fields, part.refusal());
    }

    private List<ItemOutcome> take(List<ImportPart> some, boolean last) {
        return QuarkusTransaction.requiringNew().call(() -> chunks.store(scope, chunks.prepare(scope, some), last));
    }

    @Test
    void everythingIsStoredAsItWasAndNothingTwice() {
        List<ImportPart> waiting = new ArrayList<>();
        for (int from = 0; from < parts.size(); from += 20) { // small chunks, so that some things come in a later one
            take(parts.subList(from, Math.min(parts.size(), from + 20)), false).forEach(done -> {
                assertThat(done.result())
                        .as("%s %s", done.part(), done.refusal())
                        .isNotEqualTo(ItemOutcome.Result.REFUSED);
                if (done.result() == ItemOutcome.Result.DEFERRED) {
                    waiting.add(done.part());
                }
            });
        }
        assertThat(take(waiting, true)).allMatch(done -> done.result() == ItemOutcome.Result.CREATED);
        parts.stream().filter(part -> part.kind() == ImportPart.Kind.TERM).forEach(this::compareTerm);
        parts.stream().filter(part -> part.kind() == ImportPart.Kind.ITEM).forEach(this::compareItem);
        List<Long> before = counts();
        List<ItemOutcome> again = take(parts, true);
        assertThat(again)
                .allMatch(done ->
                        done.result() == ItemOutcome.Result.SKIPPED || done.result() == ItemOutcome.Result.NOTED);
        assertThat(counts()).isEqualTo(before);
    }

    private List<Long> counts() {
        List<Long> out = new ArrayList<>();
        for (String table : List.of(
                "posts",
                "postmeta",
                "terms",
                "term_taxonomy",
                "termmeta",
                "term_relationships",
                "comments",
                "commentmeta",
                "users",
                "usermeta",
                "qp_sources",
                "qp_import_journal")) {
            out.add(db.row("SELECT COUNT(*) FROM wp_" + table, List.of(), row -> row.getLong(1))
                    .orElseThrow());
        }
        return out;
    }

    private long id(String kind, Object sourceId) {
        return db.row(
                        "SELECT object_id FROM wp_qp_sources WHERE source = 'export-file' AND kind = ? AND source_id = ?",
                        List.of(kind, sourceId),
                        row -> row.getLong(1))
                .orElseThrow(() -> new AssertionError(kind + " " + sourceId));
    }

    private void compareTerm(ImportPart part) {
        Map<String, Object> told = part.fields();
        long id = id("term", told.get("source_id"));
        List<String> stored = db.row(
                        "SELECT tt.taxonomy, t.slug, t.name, tt.description, COALESCE(p.slug, '') FROM wp_terms t JOIN"
                                + " wp_term_taxonomy tt ON tt.term_id = t.term_id LEFT JOIN wp_terms p ON p.term_id ="
                                + " tt.parent WHERE t.term_id = ?",
                        List.of(id),
                        row -> List.of(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)))
                .orElseThrow();
        assertThat(stored)
                .isEqualTo(List.of(
                        told.get("taxonomy"),
                        told.get("slug"),
                        told.get("name"),
                        told.getOrDefault("description", ""),
                        told.getOrDefault("parent", "")));
        assertThat(meta("termmeta", "term_id", id)).isEqualTo(told.getOrDefault("stored_meta", List.of()));
    }

    private List<List<String>> meta(String table, String column, long id) {
        return db.rows(
                "SELECT meta_key, meta_value FROM wp_" + table + " WHERE " + column + " = ? ORDER BY meta_id",
                List.of(id),
                row -> List.of(row.getString(1), row.getString(2)));
    }

    private void compareItem(ImportPart part) {
        Map<String, Object> told = part.fields();
        long id = id("post", told.get("source_id"));
        Map<String, Object> stored = post(id);
        assertThat(stored).as(part.toString()).isEqualTo(wanted(told));
        List<List<String>> meta = new ArrayList<>();
        for (Object row : (List<?>) told.getOrDefault("stored_meta", List.of())) {
            List<?> pair = (List<?>) row;
            boolean picture = "_thumbnail_id".equals(pair.get(0));
            meta.add(List.of(
                    (String) pair.get(0), picture ? Long.toString(id("post", pair.get(1))) : (String) pair.get(1)));
        }
        assertThat(meta("postmeta", "post_id", id)).isEqualTo(meta);
        compareTerms(id, told);
        List<?> comments = (List<?>) told.getOrDefault("comments", List.of());
        comments.forEach(one -> compareComment(id, (Map<?, ?>) one));
        assertThat(db.row(
                        "SELECT COUNT(*) FROM wp_comments WHERE comment_post_ID = ?",
                        List.of(id),
                        row -> row.getLong(1)))
                .contains((long) comments.size());
    }

    private Map<String, Object> post(long id) {
        Map<String, Object> out = new LinkedHashMap<>();
        db.row(
                "SELECT post_type, post_title, post_content, post_excerpt, post_status, post_name, post_password,"
                        + " CAST(post_date AS CHAR), CAST(post_date_gmt AS CHAR), CAST(post_modified AS CHAR),"
                        + " CAST(post_modified_gmt AS CHAR), comment_status, ping_status, menu_order, post_parent,"
                        + " post_mime_type, comment_count, (SELECT user_login FROM wp_users u WHERE u.ID = post_author)"
                        + " FROM wp_posts WHERE ID = ?",
                List.of(id),
                row -> {
                    List<String> names = List.of(
                            "type",
                            "title",
                            "content",
                            "excerpt",
                            "status",
                            "slug",
                            "password",
                            "date",
                            "date_gmt",
                            "modified",
                            "modified_gmt",
                            "comment_status",
                            "ping_status",
                            "menu_order",
                            "parent",
                            "mime",
                            "count",
                            "author");
                    for (int i = 0; i < names.size(); i++) {
                        out.put(names.get(i), row.getString(i + 1));
                    }
                    return out;
                });
        String sticky = db.row(
                        "SELECT option_value FROM wp_options WHERE option_name = 'sticky_posts'",
                        List.of(),
                        row -> row.getString(1))
                .orElse("");
        out.put("sticky", sticky.contains("i:" + id + ";"));
        return out;
    }

    private Map<String, Object> wanted(Map<String, Object> told) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (String name : List.of(
                "type",
                "title",
                "content",
                "excerpt",
                "status",
                "slug",
                "password",
                "comment_status",
                "ping_status",
                "author")) {
            out.put(name, told.get(name));
        }
        for (String name : List.of("date", "date_gmt", "modified", "modified_gmt")) {
            out.put(name, ((String) told.get(name)).replace('T', ' '));
        }
        out.put("menu_order", String.valueOf(told.get("menu_order")));
        Object parent = told.get("parent");
        out.put("parent", parent == null ? "0" : Long.toString(id("post", ((Map<?, ?>) parent).get("source_id"))));
        String file = (String) told.getOrDefault("attachment_url", "");
        out.put(
                "mime",
                file.endsWith("png")
                        ? "image/png"
                        : file.endsWith("jpg") ? "image/jpeg" : file.isEmpty() ? "" : "text/plain");
        long approved = ((List<?>) told.getOrDefault("comments", List.of()))
                .stream()
                        .filter(one -> "1".equals(((Map<?, ?>) one).get("approved")))
                        .count();
        out.put("count", Long.toString(approved));
        out.put("sticky", told.get("sticky"));
        return out;
    }

    private void compareTerms(long id, Map<String, Object> told) {
        TreeSet<String> wanted = new TreeSet<>();
        ((Map<?, ?>) told.getOrDefault("terms", Map.of())).forEach((taxonomy, some) -> ((List<?>) some)
                .forEach(one -> wanted.add(taxonomy + "/" + ((Map<?, ?>) one).get("slug"))));
        TreeSet<String> stored = new TreeSet<>(db.rows(
                "SELECT CONCAT(tt.taxonomy, '/', t.slug) FROM wp_term_relationships r JOIN wp_term_taxonomy tt ON"
                        + " tt.term_taxonomy_id = r.term_taxonomy_id JOIN wp_terms t ON t.term_id = tt.term_id WHERE"
                        + " r.object_id = ?",
                List.of(id),
                row -> row.getString(1)));
        assertThat(stored).isEqualTo(wanted);
    }

    private void compareComment(long post, Map<?, ?> told) {
        long id = id("comment", told.get("source_id"));
        Object parent = told.get("parent");
        List<String> wanted = new ArrayList<>();
        wanted.add(Long.toString(post));
        for (String name :
                List.of("author", "author_email", "author_url", "author_ip", "content", "approved", "type")) {
            wanted.add((String) told.get(name));
        }
        wanted.add(((String) told.get("date")).replace('T', ' '));
        wanted.add(((String) told.get("date_gmt")).replace('T', ' '));
        wanted.add(parent == null ? "0" : Long.toString(id("comment", ((Map<?, ?>) parent).get("source_id"))));
        wanted.add(
                "0".equals(told.get("user_id"))
                        ? ""
                        : told.get("author_email").toString().replaceFirst("@.*", ""));
        List<String> stored = db.row(
                        "SELECT comment_post_ID, comment_author, comment_author_email, comment_author_url,"
                                + " comment_author_IP, comment_content, comment_approved, comment_type,"
                                + " CAST(comment_date AS CHAR), CAST(comment_date_gmt AS CHAR), comment_parent,"
                                + " COALESCE((SELECT user_login FROM wp_users u WHERE u.ID = user_id), '')"
                                + " FROM wp_comments WHERE comment_ID = ?",
                        List.of(id),
                        row -> {
                            List<String> out = new ArrayList<>();
                            for (int i = 1; i <= 12; i++) {
                                out.add(row.getString(i));
                            }
                            return out;
                        })
                .orElseThrow();
        assertThat(stored).isEqualTo(wanted);
        assertThat(meta("commentmeta", "comment_id", id))
                .isEqualTo(told.containsKey("stored_meta") ? told.get("stored_meta") : List.of());
    }
}
