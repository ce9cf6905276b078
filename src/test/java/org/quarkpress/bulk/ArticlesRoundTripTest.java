package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.php.PhpJson;

/** Two hundred articles with array meta go in through {@code wp/v2} and come back equal, every list a list. */
@QuarkusTest
class ArticlesRoundTripTest extends SiteTest {
    private static final String API = "/wp-json/wp/v2";
    private static final int COUNT = 200;
    private static final Map<String, String> BASES = Map.of("category", "categories", "post_tag", "tags");

    @Test
    void twoHundredArticlesComeBackAsTheyWent() {
        Map<String, Long> terms = new LinkedHashMap<>();
        Map<Long, Map<String, Object>> sent = new TreeMap<>();
        for (int n = 1; n <= COUNT; n++) {
            Map<String, Object> body = body(Articles.article(n), terms);
            Response response =
                    as("editor").contentType(ContentType.JSON).body(json(body)).post(API + "/posts");
            assertThat(response.statusCode()).as(n + response.asString()).isEqualTo(201);
            sent.put(response.jsonPath().getLong("id"), body);
        }
        int seen = 0;
        for (int page = 1; page <= 4; page++) {
            for (Map<?, ?> post : page(sent, page)) {
                compare(sent.get(((Number) post.get("id")).longValue()), post);
                seen++;
            }
        }
        assertThat(seen).isEqualTo(COUNT);
    }

    private static List<Map<?, ?>> page(Map<Long, Map<String, Object>> sent, int page) {
        List<Map<?, ?>> out = new ArrayList<>();
        Response response = as("editor")
                .queryParam("context", "edit")
                .queryParam("per_page", 50)
                .queryParam("page", page)
                .queryParam("status", "future")
                .queryParam("after", "2030-01-01T00:00:00")
                .queryParam("orderby", "id")
                .get(API + "/posts");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        Object parsed = PhpJson.parse(response.asByteArray()).value();
        ((List<?>) parsed).forEach(post -> out.add((Map<?, ?>) post));
        return out;
    }

    private static void compare(Map<String, Object> sent, Map<?, ?> post) {
        assertThat(sent).isNotNull();
        Object title = sent.get("title");
        assertThat(((Map<?, ?>) post.get("title")).get("raw")).isEqualTo(title);
        for (String text : List.of("content", "excerpt")) {
            assertThat(((Map<?, ?>) post.get(text)).get("raw")).as(text).isEqualTo(sent.get(text));
        }
        for (String field : List.of("status", "slug", "date_gmt", "categories", "tags")) {
            assertThat(sorted(post.get(field))).as(field).isEqualTo(sorted(sent.get(field)));
        }
        Map<?, ?> meta = (Map<?, ?>) post.get("meta");
        ((Map<?, ?>) sent.get("meta")).forEach((key, value) -> {
            assertThat(meta.get(key)).as(sent.get("slug") + " " + key).isEqualTo(value);
            assertThat(meta.get(key) instanceof List).as(key + " is a list").isEqualTo(value instanceof List);
        });
    }

    private static Object sorted(Object value) {
        return value instanceof List<?> list ? list.stream().sorted().toList() : value;
    }

    /** The article as a body of {@code POST /posts}: terms by id, no source; later than the samples, which have its slug. */
    private static Map<String, Object> body(Map<String, Object> article, Map<String, Long> terms) {
        Map<String, Object> body = new LinkedHashMap<>(article);
        body.keySet().removeAll(List.of("source_id", "type", "terms", "author"));
        body.put("slug", "round-trip-" + article.get("slug"));
        body.put("status", "future");
        body.put("date_gmt", String.valueOf(article.get("date_gmt")).replaceFirst("^20[12]\\d", "2091"));
        ((Map<?, ?>) article.get("terms")).forEach((taxonomy, names) -> {
            List<Object> ids = new ArrayList<>();
            for (Object name : (List<?>) names) {
                ids.add(terms.computeIfAbsent(taxonomy + "/" + name, key -> term((String) taxonomy, (String) name)));
            }
            body.put(BASES.get(taxonomy), ids);
        });
        return body;
    }

    /** Makes a term, or takes the one of that name that there is. */
    private static long term(String taxonomy, String name) {
        Response response = as("editor")
                .contentType(ContentType.JSON)
                .body(json(Map.of("name", name)))
                .post(API + "/" + BASES.get(taxonomy));
        return response.statusCode() == 201
                ? response.jsonPath().getLong("id")
                : response.jsonPath().getLong("data.term_id");
    }

    private static byte[] json(Object value) {
        return PhpJson.write(value);
    }
}
