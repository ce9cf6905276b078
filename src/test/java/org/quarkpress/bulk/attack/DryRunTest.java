package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.fetch.FarServer;

/** Dry runs: they tell what a real run would do, chunk by chunk, and leave nothing behind. */
@QuarkusTest
class DryRunTest extends AttackTest {
    private static final Path UPLOADS = Path.of("target/test-data/uploads");

    private FarServer far;

    @BeforeEach
    void startServer() throws IOException {
        far = new FarServer();
        far.serve("/picture.png", FarServer.PNG);
    }

    @AfterEach
    void stopServer() throws IOException {
        far.close();
    }

    private static List<String> files() throws IOException {
        if (!Files.exists(UPLOADS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(UPLOADS)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private static Map<String, Object> with(Map<String, Object> item, String name, Object value) {
        item.put(name, value);
        return item;
    }

    private static List<Map<String, Object>> known() {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            out.add(with(item("known-" + i, "known " + i), "slug", "dry-known-" + i));
        }
        return out;
    }

    /** More than two chunks, whose later items look back at what the earlier ones are, and once the other way. */
    private List<Map<String, Object>> file() {
        List<Map<String, Object>> out = known();
        for (int i = 0; i < 10; i++) {
            out.get(i).put("title", "changed " + i);
        }
        out.get(3).put("slug", "dry-renamed");
        out.add(with(item("early", "early"), "slug", "dry-same"));
        out.add(with(item("early-2", "early 2"), "slug", "dry-known-5"));
        out.add(with(
                item("term-1", "term 1"),
                "terms",
                Map.of("category", List.of("Dry term"), "post_tag", List.of("Dry tag"))));
        out.add(with(item("author-1", "author 1"), "author", "dry-writer"));
        out.add(with(page("top", null), "slug", "dry-top"));
        out.add(page("child-of-last", "last"));
        out.add(with(
                with(item("picture", "picture"), "featured_image", Map.of("url", far.url("/picture.png"))),
                "content",
                "<!-- wp:image --><figure class=\"wp-block-image\"><img src=\"" + far.url("/picture.png")
                        + "\" alt=\"\"/></figure><!-- /wp:image -->"));
        out.add(with(item("refused", "refused"), "status", "perhaps"));
        for (int i = 0; i < 1000; i++) {
            out.add(item("filler-" + i, "filler " + i));
        }
        out.add(with(item("late", "late"), "slug", "dry-same"));
        out.add(with(item("later", "later"), "slug", "dry-same"));
        out.add(item("early-2", "early 2, changed"));
        out.add(item("filler-7", "filler 7"));
        out.add(with(
                item("term-2", "term 2"),
                "terms",
                Map.of("category", List.of("Dry term"), "post_tag", List.of("Dry tag", "Dry tag 2"))));
        out.add(with(item("author-2", "author 2"), "author", "dry-writer"));
        out.add(page("child", "top"));
        Map<String, Object> below = page("below-slug", null);
        below.put("parent", Map.of("slug", "dry-top"));
        out.add(below);
        out.add(page("last", null));
        return out;
    }

    private Map<String, List<String>> site() {
        Map<String, List<String>> out = everything();
        out.remove("wp_qp_import_notes");
        return out;
    }

    @Test
    void nothingIsLeftAndARealRunDoesWhatWasTold() throws Exception {
        assertThat(imported("?source=dryly", known())).containsExactly(20, 20, 0, 0, 0);
        String query = "?source=dryly&create_authors=true&media=fetch";
        Map<String, List<String>> before = site();
        List<String> filesBefore = files();
        int dry = start(query + "&dry_run=true", file());
        List<Integer> counts = finished(dry);
        assertSame(site(), before);
        assertThat(files()).isEqualTo(filesBefore);
        assertThat(far.requests()).as("a dry run calls nobody").isEmpty();

        List<Map<String, Object>> report = all(dry, "report");
        int real = start(query, file());
        assertThat(finished(real)).as("dry %s, real %s", told(dry), told(real)).isEqualTo(counts);
        assertThat(told(real)).containsExactlyInAnyOrderElementsOf(told(dry));
        assertThat(counts).containsExactly(1037, 1014, 11, 11, 1);

        Map<String, Map<String, Object>> notes = new HashMap<>();
        report.forEach(row -> notes.put(row.get("kind") + " " + row.get("name"), row));
        Map<String, String> slugs = new LinkedHashMap<>();
        db.rows(
                "SELECT s.source_id, p.post_name FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind ="
                        + " 'post' WHERE s.source = 'dryly'",
                List.of(),
                row -> slugs.put(row.getString(1), row.getString(2)));
        slugs.forEach((id, slug) -> assertThat(notes.get("post " + id)).as(id).containsEntry("slug", slug));
        assertThat(notes.get("post early")).containsEntry("action", "created").containsEntry("wanted_slug", null);
        assertThat(notes.get("post late"))
                .containsEntry("wanted_slug", "dry-same")
                .containsEntry("slug", "dry-same-2");
        assertThat(notes.get("post later"))
                .containsEntry("wanted_slug", "dry-same")
                .containsEntry("slug", "dry-same-3");
        assertThat(notes.get("post early-2")).containsEntry("action", "created");
        assertThat(notes.get("post known-3")).containsEntry("action", "updated").containsEntry("slug", "dry-renamed");
        assertThat(notes.get("post known-15")).containsEntry("action", "skipped");
        assertThat(notes.get("post known-3").get("object_id")).isEqualTo(post("dryly", "known-3"));
        assertThat(notes.get("post late").get("object_id")).isNull();
        assertThat(notes.keySet().stream()
                        .filter(name -> name.startsWith("term "))
                        .toList())
                .containsExactlyInAnyOrder(
                        "term category:dry-term", "term post_tag:dry-tag", "term post_tag:dry-tag-2");
        assertThat(notes.keySet().stream()
                        .filter(name -> name.startsWith("user "))
                        .toList())
                .containsExactly("user dry-writer");
        assertThat(report.stream()
                        .filter(row -> "refused".equals(row.get("action")))
                        .toList())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("line", 28L).containsEntry("pointer", "/status"));
    }

    @Test
    void policiesAreTriedAsTheyAreMeant() throws Exception {
        List<Map<String, Object>> items = new ArrayList<>(List.of(item("a", "policy a"), item("b", "policy b")));
        for (int i = 0; i < 600; i++) {
            items.add(item("f-" + i, "policy filler " + i));
        }
        items.add(item("a", "policy a, changed"));
        items.add(item("b", "policy b"));
        for (String policy : List.of("skip", "update", "match")) {
            String query = "?source=dry-" + policy + "&policy=" + policy;
            List<Integer> tried = imported(query + "&dry_run=true", items);
            assertThat(number("SELECT COUNT(*) FROM wp_qp_sources WHERE source = ?", "dry-" + policy))
                    .isZero();
            assertThat(imported(query, items)).as(policy).isEqualTo(tried);
            assertThat(tried)
                    .containsExactly(604, 602, "skip".equals(policy) ? 0 : 1, "skip".equals(policy) ? 2 : 1, 0);
        }
    }

    /** Pages of one slug below others: foretold where they stand, whether what is above them is there, or comes first. */
    private static List<Map<String, Object>> tree() {
        List<Map<String, Object>> out = new ArrayList<>();
        for (String top : List.of("left", "right")) {
            out.add(page(top, null));
        }
        out.add(with(page("in-left", "left"), "slug", "dry-intro"));
        out.add(with(page("in-there", "there"), "slug", "dry-intro"));
        for (int i = 0; i < 600; i++) {
            out.add(item("tree-filler-" + i, "tree filler " + i));
        }
        out.add(with(page("in-right", "right"), "slug", "dry-intro"));
        out.add(with(page("in-left-again", "left"), "slug", "dry-intro"));
        out.add(with(page("in-there-again", "there"), "slug", "dry-intro"));
        out.add(with(page("on-top", null), "slug", "dry-intro"));
        return out;
    }

    @Test
    void slugsOfPagesAreForetoldWhereTheyStand() throws Exception {
        assertThat(imported("?source=dry-tree", List.of(page("there", null)))).containsExactly(1, 1, 0, 0, 0);
        int dry = start("?source=dry-tree&dry_run=true", tree());
        assertThat(finished(dry)).as(told(dry).toString()).containsExactly(608, 608, 0, 0, 0);
        Map<String, Object> slugs = new HashMap<>();
        all(dry, "report").forEach(row -> slugs.put(String.valueOf(row.get("name")), row.get("slug")));
        assertThat(slugs)
                .containsEntry("in-left", "dry-intro")
                .containsEntry("in-there", "dry-intro")
                .containsEntry("in-right", "dry-intro")
                .containsEntry("in-left-again", "dry-intro-2")
                .containsEntry("in-there-again", "dry-intro-2")
                .containsEntry("on-top", "dry-intro");
        imported("?source=dry-tree", tree());
        db.rows(
                "SELECT s.source_id, p.post_name FROM wp_posts p JOIN wp_qp_sources s ON s.object_id = p.ID AND s.kind ="
                        + " 'post' WHERE s.source = 'dry-tree' AND p.post_type = 'page' AND s.source_id <> 'there'",
                List.of(),
                row -> assertThat(slugs).containsEntry(row.getString(1), row.getString(2)));
    }

    @Test
    void aSlugOfAnyLengthIsToldAndHurtsNobody() throws Exception {
        Map<String, Object> item = with(item("long", "long"), "slug", "\u00e4".repeat(80_000));
        int dry = start("?source=dry-long&dry_run=true", List.of(item, item("other", "other")));
        assertThat(finished(dry).get(0)).isEqualTo(2);
        assertThat(imported("?source=dry-long", List.of(item, item("other", "other"))))
                .isEqualTo(finished(dry));
    }
}
