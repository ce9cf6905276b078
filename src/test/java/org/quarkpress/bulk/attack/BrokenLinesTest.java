package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.Articles;
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.php.PhpJson;

/** Files in which much is wrong, each in its own way, and files in which all is only untidy. */
@QuarkusTest
class BrokenLinesTest extends AttackTest {
    /** Lines that cannot be taken, in single quotes, each with the code and pointer that it is refused with. */
    private static final List<List<String>> BROKEN = List.of(
            List.of("{'source_id': 'broken', 'title':", "quarkpress_item_json", ""),
            List.of("{'source_id': 'broken', 'title': 'caf\u00e9'}", "quarkpress_item_json", ""),
            List.of("[{'source_id': 'broken'}]", "quarkpress_item_no_object", ""),
            List.of("'broken'", "quarkpress_item_no_object", ""),
            List.of("null", "quarkpress_item_no_object", ""),
            List.of("{'title': 'No key'}", "quarkpress_item_source_id_missing", "/source_id"),
            of("'source_id': ''", "quarkpress_item_field_invalid", "/source_id"),
            of("'source_id': '" + "x".repeat(256) + "'", "quarkpress_item_field_invalid", "/source_id"),
            of("'source_id': 'a\\u0007b'", "quarkpress_item_field_invalid", "/source_id"),
            of("'source_id': ['broken']", "quarkpress_item_field_invalid", "/source_id"),
            of("'titel': 'x'", "quarkpress_item_field_unknown", "/titel"),
            of("'title': ['x']", "quarkpress_item_field_invalid", "/title"),
            of("'content': {'rendered': 'x'}", "quarkpress_item_field_invalid", "/content"),
            of("'type': 'nonsense'", "quarkpress_item_type_unknown", "/type"),
            of("'status': 'perhaps'", "rest_invalid_param", "/status"),
            of("'comment_status': 'maybe'", "rest_invalid_param", "/comment_status"),
            of("'format': 'nonsense'", "rest_invalid_param", "/format"),
            of("'date': 'yesterday'", "quarkpress_item_date_invalid", "/date"),
            of("'date_gmt': '2020-13-30T00:00:00'", "quarkpress_item_date_invalid", "/date_gmt"),
            of("'modified': 'x'", "quarkpress_item_date_invalid", "/modified"),
            of("'sticky': 'perhaps'", "quarkpress_item_field_invalid", "/sticky"),
            of("'menu_order': 'first'", "quarkpress_item_field_invalid", "/menu_order"),
            of("'author': 'nobody-here'", "quarkpress_item_author_unknown", "/author"),
            of("'author': {}", "quarkpress_item_field_invalid", "/author"),
            of("'type': 'page', 'parent': {'source_id': 'nobody'}", "quarkpress_item_parent_unknown", "/parent"),
            of("'type': 'page', 'parent': 'about'", "quarkpress_item_field_invalid", "/parent"),
            of("'terms': ['x']", "quarkpress_item_field_invalid", "/terms"),
            of("'terms': {'nonsense': ['x']}", "quarkpress_item_taxonomy_unknown", "/terms/nonsense"),
            of("'terms': {'category': ['x', {'nam': 'y'}]}", "quarkpress_item_field_unknown", "/terms/category/1/nam"),
            of("'terms': {'category': [987654321]}", "quarkpress_item_term_unknown", "/terms/category/0"),
            of("'meta': {'never/registered': 1}", "quarkpress_item_meta_unregistered", "/meta/never~1registered"),
            of("'meta': {'view_count': 'many'}", "quarkpress_meta_shape", "/meta/view_count"),
            of("'meta': {'flags': {'a': 'perhaps'}}", "quarkpress_meta_shape", "/meta/flags/a"),
            of("'meta': {'difficulty': 'impossible'}", "rest_not_in_enum", "/meta/difficulty"),
            of("'meta': 'x'", "quarkpress_item_field_invalid", "/meta"),
            of("'featured_image': 987654321", "quarkpress_item_picture_unknown", "/featured_image"),
            of(
                    "'comments': [{'content': 'x'}, {'content': ' '}]",
                    "quarkpress_item_field_invalid",
                    "/comments/1/content"));

    private static List<String> of(String member, String code, String pointer) {
        String key = member.startsWith("'source_id'") ? "" : "'source_id': 'broken-%d', ";
        return List.of("{" + key + "'title': 'Broken line', " + member + "}", code, pointer);
    }

    @Test
    void aThousandLinesOfWhichThirtySevenAreBrokenInDifferentWays() throws Exception {
        assertThat(BROKEN).hasSize(37);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<String> expected = new ArrayList<>();
        int broken = 0;
        for (int line = 1; line <= 1000; line++) {
            if (line % 27 == 13) {
                List<String> one = BROKEN.get(broken++);
                String text = one.get(0).replace('\'', '"').replace("%d", String.valueOf(line));
                file.write(text.getBytes(StandardCharsets.ISO_8859_1));
                expected.add((line + "!" + one.get(1) + " " + one.get(2)).strip());
            } else {
                file.write(utf8(PhpJson.writeText(item("good-" + line, "Good line " + line))));
            }
            file.write('\n');
        }
        assertThat(broken).isEqualTo(37);
        int id = started(send(NDJSON, "?source=thousand", file.toByteArray()));
        List<Integer> counts = finished(id);
        assertThat(told(id)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(counts).containsExactly(1000, 963, 0, 0, 37);
        assertThat(errors(id))
                .allSatisfy(row -> assertThat(row.get("message").toString()).isNotBlank());
        assertThat(number("SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE 'Good line %'"))
                .isEqualTo(963);
        assertThat(number("SELECT COUNT(*) FROM wp_posts WHERE post_title = 'Broken line'"))
                .isZero();
        assertThat(new HashSet<>(texts("SELECT source_id FROM wp_qp_sources WHERE source = 'thousand'")))
                .hasSize(963);
    }

    private Map<String, Object> meta(long post) {
        return as("admin")
                .get("/wp-json/wp/v2/posts/" + post + "?context=edit")
                .jsonPath()
                .getMap("meta");
    }

    private static List<Map<String, Object>> sixty(boolean messy, String slug) throws IOException {
        List<Map<String, Object>> out = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            Map<String, Object> article = messy ? MessyArticles.article(n) : Articles.article(n);
            article.put("slug", slug + "-" + n);
            out.add(article);
        }
        return out;
    }

    @Test
    void ofMessyArticlesEveryListIsAsThatOfTheCleanOnes() throws Exception {
        assertThat(imported("?source=clean-60", sixty(false, "clean-sixty"))).containsExactly(60, 60, 0, 0, 0);
        assertThat(imported("?source=messy-60", sixty(true, "messy-sixty"))).containsExactly(60, 60, 0, 0, 0);
        String rows = "SELECT m.meta_key, m.meta_value FROM wp_postmeta m WHERE m.post_id = ?";
        for (int n = 1; n <= 60; n++) {
            String key = String.format("alphanode-%06d", n);
            long clean = post("clean-60", key);
            long messy = post("messy-60", key);
            assertThat(rows(rows, messy)).as(key).isEqualTo(rows(rows, clean)).hasSizeGreaterThan(19);
            if (n % 10 == 0) {
                assertThat(meta(messy)).isEqualTo(meta(clean));
            }
        }
        assertThat(texts(
                                rows.replace("m.meta_key, ", "") + " AND m.meta_key = 'checklist'",
                                post("messy-60", "alphanode-000001"))
                        .get(0))
                .startsWith("a:5:{i:0;s:");
    }
}
