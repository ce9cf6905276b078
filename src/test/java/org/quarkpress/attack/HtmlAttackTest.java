package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.kses.ExecutableMarkup;

/** Items 28 to 30 of the attacks: HTML of people who may not write any, from the request to what readers get. */
@QuarkusTest
class HtmlAttackTest extends AttackTest {
    private static final int FIVE_MEGABYTES = 5_000_000;

    @Test
    void item28NothingThatCouldRunComesOutOfAPost() {
        for (String text : corpus()) {
            Map<String, Object> post = Map.of("title", text, "content", text, "excerpt", text, "status", "draft");
            Response response = send("contributor", "POST", POSTS + "?context=edit", post);
            if (response.statusCode() == 201) {
                assertHarmless(text, response.jsonPath(), "title", "content", "excerpt");
            } else {
                isWordPresss(response.statusCode(), response.asString(), text);
            }
        }
    }

    @Test
    void item28NothingThatCouldRunComesOutOfAnEditedPost() {
        long post = create("author", Map.of("title", "Clean", "content", "Clean", "status", "publish"));
        List<String> corpus = corpus();
        for (int from = 0; from < corpus.size(); from += 20) {
            String text = String.join("\n\n", corpus.subList(from, Math.min(corpus.size(), from + 20)));
            Response response = send(
                    "author", "POST", POSTS + "/" + post + "?context=edit", Map.of("content", text, "excerpt", text));
            assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
            assertHarmless(text, response.jsonPath(), "content", "excerpt");
            assertThat(ExecutableMarkup.shown(
                            asStranger().get(POSTS + "/" + post).jsonPath().getString("content.rendered")))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void item28NothingThatCouldRunComesOutOfAComment() {
        long post = create("author", Map.of("title", "Discussed", "content", "x", "status", "publish"));
        List<String> corpus = corpus();
        for (int from = 0; from < corpus.size(); from += 10) {
            String text =
                    "No " + from + " " + String.join("\n", corpus.subList(from, Math.min(corpus.size(), from + 10)));
            Map<String, Object> comment = Map.of("post", post, "content", text, "author_name", text);
            Response response = send("author", "POST", API + "/comments", comment);
            if (response.statusCode() == 201) {
                String html = response.jsonPath().getString("content.rendered");
                assertThat(ExecutableMarkup.in(html))
                        .as("in %s out %s", text, html)
                        .isEmpty();
                assertThat(ExecutableMarkup.in(response.jsonPath().getString("author_name")))
                        .isEmpty();
            } else {
                isWordPresss(response.statusCode(), response.asString(), text);
            }
        }
    }

    @Test
    void item29NoElementComesOutOfSlugsAndNames() {
        List<String> corpus = corpus();
        for (int line = 0; line < corpus.size(); line += 2) {
            String text = corpus.get(line);
            Response tag = send(
                    "editor", "POST", API + "/tags", Map.of("name", line + text, "slug", text, "description", text));
            if (tag.statusCode() == 201) {
                isOneSlug(tag.jsonPath().getString("slug"));
                assertThat(Jsoup.parseBodyFragment(tag.jsonPath().getString("name"))
                                .body()
                                .children())
                        .as(text)
                        .isEmpty();
                assertThat(ExecutableMarkup.in(tag.jsonPath().getString("description")))
                        .as(text)
                        .isEmpty();
            } else {
                isWordPresss(tag.statusCode(), tag.asString(), text);
            }
            Response me = send(
                    "contributor",
                    "POST",
                    API + "/users/me?context=edit",
                    Map.of(
                            "name",
                            text,
                            "nickname",
                            text + "x",
                            "description",
                            text,
                            "url",
                            text.substring(0, Math.min(30, text.length()))));
            if (me.statusCode() == 200) {
                JsonPath user = me.jsonPath();
                assertThat(Stream.of("name", "nickname", "description", "url")
                                .flatMap(field -> ExecutableMarkup.in(user.getString(field)).stream()))
                        .as("in %s out %s", text, me.asString())
                        .isEmpty();
                assertThat(ExecutableMarkup.in("<a href=\"" + user.getString("url") + "\">"))
                        .as(text)
                        .isEmpty();
                assertThat(Jsoup.parseBodyFragment(user.getString("name"))
                                .body()
                                .children())
                        .as(text)
                        .isEmpty();
            } else {
                isWordPresss(me.statusCode(), me.asString(), text);
            }
        }
    }

    @Test
    void item29TheSlugOfAPostHoldsNothingButLettersAndDashes() {
        for (String text : corpus()) {
            Response post = send(
                    "author", "POST", POSTS, Map.of("title", text, "slug", text, "content", "x", "status", "publish"));
            if (post.statusCode() == 201) {
                isOneSlug(post.jsonPath().getString("slug"));
            } else {
                isWordPresss(post.statusCode(), post.asString(), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&#", "[", "\"", "<!-- wp:a {", "<a href='"})
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void item30FiveMegabytesOfOneThingAreAnswered(String sign) {
        String text = sign.repeat(FIVE_MEGABYTES / sign.length());
        Map<String, Object> post = Map.of("title", "Long", "content", text, "status", "draft");
        Response response = send("contributor", "POST", POSTS + "?_fields=id", post);
        isWordPresss(response.statusCode(), response.asString(), sign);
        assertThat(asStranger().get(POSTS + "?per_page=1&_fields=id").statusCode())
                .isEqualTo(200);
    }

    private static void assertHarmless(String text, JsonPath post, String... fields) {
        for (String field : fields) {
            String raw = post.getString(field + ".raw");
            assertThat(ExecutableMarkup.in(raw)).as("in %s out %s", text, raw).isEmpty();
            String shown = post.getString(field + ".rendered");
            assertThat(ExecutableMarkup.shown(shown))
                    .as("in %s shown %s", text, shown)
                    .isEmpty();
        }
    }

    private static void isOneSlug(String slug) {
        assertThat(slug).matches("[a-z0-9_%-]*");
    }

    private static List<String> corpus() {
        try (InputStream in = HtmlAttackTest.class.getResourceAsStream("/kses/corpus.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException unreadable) {
            throw new AssertionError("corpus.txt", unreadable);
        }
    }
}
