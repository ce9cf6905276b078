package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.Models;
import org.quarkpress.php.PhpJson;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;

/** How the arguments of a list of posts become conditions, as {@code get_items} makes them. */
class PostListingTest {
    private static final Model MODEL = Models.builtIn();
    private static final String START = "SELECT COUNT(*) FROM wp_posts p WHERE p.post_type IN (?)";
    private static final String PUBLISHED = START + " AND p.post_status IN (?)";

    /** Arguments as JSON, the conditions they make after that on the status, and the values of these. */
    static Stream<Arguments> wishes() {
        return Stream.of(
                Arguments.of("{}", "", List.of()),
                Arguments.of("{\"author\":[3,4]}", " AND p.post_author IN (?,?)", List.of(3L, 4L)),
                Arguments.of("{\"author\":[-3]}", " AND p.post_author IN (?)", List.of(3L)),
                Arguments.of("{\"author\":[3],\"author_exclude\":[5]}", " AND p.post_author NOT IN (?)", List.of(5L)),
                Arguments.of("{\"include\":[7,8]}", " AND p.ID IN (?,?)", List.of(7L, 8L)),
                Arguments.of("{\"exclude\":[7]}", " AND p.ID NOT IN (?)", List.of(7L)),
                Arguments.of("{\"include\":[7],\"exclude\":[7]}", " AND p.ID IN (?)", List.of(7L)),
                Arguments.of("{\"slug\":[\"a\",\"b\"]}", " AND p.post_name IN (?,?)", List.of("a", "b")),
                Arguments.of("{\"parent\":[0]}", " AND p.post_parent IN (?)", List.of(0L)),
                Arguments.of("{\"parent\":[1],\"parent_exclude\":[2]}", " AND p.post_parent IN (?)", List.of(1L)),
                Arguments.of("{\"parent_exclude\":[2]}", " AND p.post_parent NOT IN (?)", List.of(2L)),
                Arguments.of("{\"menu_order\":0}", " AND p.menu_order = ?", List.of(0L)),
                Arguments.of(
                        "{\"after\":\"2020-06-01T10:00:00\"}", " AND p.post_date > ?", List.of("2020-06-01 10:00:00")),
                Arguments.of(
                        "{\"after\":\"2020-06-01T10:00:00Z\"}", " AND p.post_date > ?", List.of("2020-06-01 12:00:00")),
                Arguments.of(
                        "{\"before\":\"2020-01-01T10:00:00-05:00\"}",
                        " AND p.post_date < ?",
                        List.of("2020-01-01 16:00:00")),
                Arguments.of(
                        "{\"modified_before\":\"2020-01-01T10:00:00\",\"modified_after\":\"2019-01-01T10:00:00\"}",
                        " AND p.post_modified > ? AND p.post_modified < ?",
                        List.of("2019-01-01 10:00:00", "2020-01-01 10:00:00")),
                Arguments.of("{\"after\":\"\",\"before\":\"0\"}", "", List.of()),
                Arguments.of("{\"sticky\":true}", " AND p.ID IN (?,?)", List.of(11L, 12L)),
                Arguments.of("{\"sticky\":false}", " AND p.ID NOT IN (?,?)", List.of(11L, 12L)),
                Arguments.of("{\"sticky\":true,\"include\":[12,13]}", " AND p.ID IN (?)", List.of(12L)),
                Arguments.of("{\"sticky\":true,\"include\":[13]}", " AND p.ID IN (?)", List.of(0L)),
                Arguments.of("{\"sticky\":false,\"exclude\":[9]}", " AND p.ID NOT IN (?,?,?)", List.of(9L, 11L, 12L)),
                Arguments.of("{\"sticky\":false,\"include\":[11]}", " AND p.ID IN (?)", List.of(11L)),
                Arguments.of(
                        "{\"search\":\"cat\"}",
                        " AND (p.post_title LIKE ? OR p.post_excerpt LIKE ? OR p.post_content LIKE ?)",
                        List.of("%cat%", "%cat%", "%cat%")),
                Arguments.of(
                        "{\"search\":\"cat\",\"search_columns\":[\"post_title\"],\"search_semantics\":\"exact\"}",
                        " AND (p.post_title LIKE ?)",
                        List.of("cat")),
                Arguments.of("{\"search\":\"\"}", "", List.of()),
                Arguments.of(
                        "{\"search\":\"0\"}",
                        " AND (p.post_title LIKE ? OR p.post_excerpt LIKE ? OR p.post_content LIKE ?)",
                        List.of("%0%", "%0%", "%0%")),
                Arguments.of("{\"search\":\"" + "ab".repeat(801) + "\"}", "", List.of()));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void everyArgumentIsItsCondition(String json, String conditions, List<Object> params) {
        PostQuerySql query = query("editor", "post", json);
        assertThat(query.count()).isEqualTo(PUBLISHED + conditions);
        assertThat(query.countParams().subList(2, query.countParams().size())).isEqualTo(params);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"draft\",\"private\"] | editor | p.post_status IN (?,?) | [post, draft, private]",
                "\"publish\" | stranger | p.post_status IN (?) | [post, publish]",
                "[] | stranger | p.post_status IN (?) | [post, publish]",
                "[] | author | (p.post_status IN (?) OR (p.post_status = 'private' AND p.post_author = ?)) | [post, publish, 103]",
                "[] | editor | (p.post_status IN (?) OR (p.post_status = 'private')) | [post, publish]",
                "[\"publish\",\"publish\"] | stranger | p.post_status IN (?) | [post, publish]"
            })
    void statusesAreThoseNamedElseWhatTheAskerMayRead(String status, String role, String condition, String params) {
        PostQuerySql query = query(role, "post", "{\"status\":" + status + "}");
        assertThat(query.count()).isEqualTo(START + " AND " + condition);
        assertThat(query.countParams()).hasToString(params);
    }

    @Test
    void anyStatusIsEveryOneThatSearchesMayShow() {
        PostQuerySql query = query("editor", "post", "{\"status\":[\"any\",\"draft\"]}");
        assertThat(query.count()).startsWith(START + " AND p.post_status NOT IN (");
        assertThat(query.countParams()).contains("trash", "auto-draft").doesNotContain("draft", "publish", "private");
    }

    @ParameterizedTest
    @CsvSource({
        "stranger, AND p.post_password = ''",
        "author, AND (p.post_password = '' OR p.post_author = ?)",
        "editor,''"
    })
    void theWordsOfProtectedPostsAreNotSearchedByThoseWhoMayNotReadThem(String role, String condition) {
        assertThat(query(role, "post", "{\"search\":\"cat\"}").count())
                .endsWith("LIKE ?)" + (condition.isEmpty() ? "" : " " + condition.strip()));
    }

    @Test
    void mediaAreSearchedByTheirFilesToo() {
        assertThat(query("editor", "attachment", "{\"search\":\"cat\"}").count())
                .contains("_wp_attached_file");
        assertThat(query("editor", "post", "{\"search\":\"cat\"}").count()).doesNotContain("_wp_attached_file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"categories\":[3,4]} | IN | [category, 3, 4]",
                "{\"categories\":{\"terms\":[3]}} | IN | [category, 3]",
                "{\"categories\":{\"terms\":[3],\"include_children\":true}} | IN | [category, 3, 30, 31]",
                "{\"categories\":{\"terms\":[3,4],\"operator\":\"AND\"}} | HAVING | [category, 3, 4, 2]",
                "{\"categories_exclude\":[3]} | NOT IN | [category, 3]",
                "{\"tags\":[5],\"categories\":[3]} | AND p.ID IN | [category, 3, post_tag, 5]",
                "{\"tags\":[5],\"categories\":[3],\"tax_relation\":\"OR\"} | OR p.ID IN | [category, 3, post_tag, 5]",
                "{\"tags_exclude\":[5],\"categories\":[3],\"tax_relation\":\"OR\"} | NOT IN | [category, 3, post_tag, 5]",
                "{\"categories\":[],\"tags\":{\"terms\":[]}} | post_status | []",
                "{\"format\":[\"standard\"]} | p.ID NOT IN | [post_format]",
                "{\"format\":[\"aside\"]} | p.ID IN | [post_format, 90]",
                "{\"format\":[\"standard\",\"aside\",\"chat\"]} | OR p.ID IN | [post_format, post_format, 90, 91]"
            })
    void termsAndFormatsNarrowTheList(String json, String sql, String params) {
        PostQuerySql query = query("editor", "post", json);
        assertThat(query.count()).contains(sql);
        assertThat(query.countParams().subList(2, query.countParams().size())).hasToString(params);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | p.post_date DESC LIMIT 0, 10",
                "{\"order\":\"asc\"} | p.post_date ASC LIMIT 0, 10",
                "{\"orderby\":\"title\",\"per_page\":5,\"page\":3} | p.post_title DESC LIMIT 10, 5",
                "{\"offset\":4,\"page\":3} | p.post_date DESC LIMIT 4, 10",
                "{\"offset\":-4} | p.post_date DESC LIMIT 4, 10",
                "{\"orderby\":\"include\",\"include\":[2,1]} | FIELD(p.ID,?,?) LIMIT 0, 10",
                "{\"orderby\":\"include_slugs\",\"slug\":[\"b\"]} | FIELD(p.post_name,?) LIMIT 0, 10",
                "{\"orderby\":\"include_slugs\"} | p.post_date, p.ID LIMIT 0, 10",
                "{\"orderby\":\"relevance\",\"search\":\"cat\"} | p.post_title LIKE ? DESC, p.post_date DESC LIMIT 0, 10"
            })
    void theOrderIsTheOneAskedFor(String json, String order) {
        assertThat(query("editor", "post", json).select()).endsWith(" ORDER BY " + order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"orderby\":\"relevance\"} | rest_no_search_term_defined",
                "{\"orderby\":\"relevance\",\"search\":\"0\"} | rest_no_search_term_defined",
                "{\"orderby\":\"include\"} | rest_orderby_include_missing_include"
            })
    void anOrderThatLacksWhatItNeedsIsRefused(String json, String code) {
        assertThatThrownBy(() -> query("editor", "post", json)).isInstanceOfSatisfying(WpError.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.status()).isEqualTo(400);
        });
    }

    @Test
    void onlyPostsCanBeSticky() {
        assertThat(query("editor", "page", "{\"sticky\":true}").count()).isEqualTo(PUBLISHED);
    }

    private static PostQuerySql query(String role, String type, String json) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("status", "publish");
        ((Map<?, ?>) PhpJson.parse(json).value()).forEach((name, value) -> params.put((String) name, value));
        RestRequest request = new RestRequest(
                        "GET",
                        "/wp/v2/posts",
                        Map.of(),
                        Askers.of(role, Map.of("sticky_posts", "a:2:{i:0;i:11;i:1;i:12;}")))
                .with(ParamSource.GET, params);
        return PostListing.of(
                request,
                Rows.type(type),
                MODEL,
                (taxonomy, terms) -> terms.stream()
                        .flatMap(id -> Stream.of(id, id * 10, id * 10 + 1))
                        .toList(),
                slugs -> slugs.stream()
                        .map(slug -> slug.equals("post-format-aside") ? 90L : 91L)
                        .toList());
    }
}
