package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Models;
import org.quarkpress.model.PostType;
import org.quarkpress.php.PhpJson;
import org.quarkpress.rest.Asker;
import org.quarkpress.schema.Schema;

/** What a request says of a post, and what it may not say ({@code prepare_item_for_database}). */
class PostPreparationTest {
    private static final long NOBODY = 404;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "{} | null",
                "{\"title\":\"Plain\"} | Plain",
                "{\"title\":\"\"} | ''",
                "{\"title\":{\"raw\":\"Raw\"}} | Raw",
                "{\"title\":{\"raw\":\"Raw\",\"rendered\":\"No\"}} | Raw",
                "{\"title\":{\"rendered\":\"No\"}} | null",
                "{\"title\":{\"raw\":\"\"}} | null",
                "{\"title\":{\"raw\":\"0\"}} | null",
                "{\"title\":{\"raw\":7}} | 7",
                "{\"title\":{\"raw\":[\"x\"]}} | null",
                "{\"title\":{\"raw\":{\"x\":1}}} | null",
                "{\"title\":null} | null",
                "{\"title\":[\"x\"]} | null"
            })
    void aTitleComesAsTextOrAsRawAndNothingRawSaysNothing(String body, String title) {
        assertThat(read("author", body).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {"{\"raw\":\"\"} | ''", "{\"raw\":\"0\"} | 0", "\"\" | ''", "{} | null", "[] | null"})
    void emptyRawContentAndExcerptAreSaid(String value, String text) {
        assertThat(read("author", "{\"content\":" + value + "}").content()).isEqualTo(text);
        assertThat(read("author", "{\"excerpt\":" + value + "}").excerpt()).isEqualTo(text);
    }

    @Test
    void whatIsNotSaidIsNull() {
        assertThat(read("author", "{}")).isEqualTo(PostInput.nothing("post"));
    }

    @Test
    void fieldsThatTheTypeDoesNotHaveAreNotRead() {
        PostInput post = read("editor", "{\"parent\":3,\"menu_order\":4}");
        assertThat(post.parent()).isNull();
        assertThat(post.menuOrder()).isNull();
        PostInput page = read("editor", "page", null, "{\"parent\":3,\"menu_order\":4}");
        assertThat(page.parent()).isEqualTo(3);
        assertThat(page.menuOrder()).isEqualTo(4);
    }

    @Test
    void discussionAndSlugAreTakenAsTheyAre() {
        PostInput input = read("author", "{\"comment_status\":\"closed\",\"ping_status\":\"\",\"slug\":\"\"}");
        assertThat(input.commentStatus()).isEqualTo("closed");
        assertThat(input.pingStatus()).isNull();
        assertThat(input.name()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "author | draft | draft",
                "author | pending | pending",
                "author | publish | publish",
                "author | private | private",
                "author | '' | draft",
                "contributor | draft | draft",
                "contributor | pending | pending"
            })
    void theStateIsTheOneAskedFor(String role, String wanted, String status) {
        assertThat(read(role, "{\"status\":\"" + wanted + "\"}").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"contributor,publish,403", "contributor,private,403", "contributor,future,403", "stranger,publish,401"})
    void publishingNeedsItsCapability(String role, String wanted, int status) {
        assertThatThrownBy(() -> read(role, "{\"status\":\"" + wanted + "\"}"))
                .isInstanceOfSatisfying(WpError.class, refused -> {
                    assertThat(refused.code()).isEqualTo("rest_cannot_publish");
                    assertThat(refused.status()).isEqualTo(status);
                });
    }

    @ParameterizedTest
    @CsvSource({"publish", "private", "future", "draft"})
    void theStateThatAPostIsInMayBeSaidAgainByAnyone(String status) {
        PostRow before = Rows.of(Map.of("status", status));
        assertThat(read("contributor", "post", before, "{\"status\":\"" + status + "\"}")
                        .status())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "{\"date\":\"2020-07-01T10:00:00\"} | 2020-07-01 10:00:00 | 2020-07-01 08:00:00",
                "{\"date\":\"2020-01-01T10:00:00Z\"} | 2020-01-01 11:00:00 | 2020-01-01 10:00:00",
                "{\"date_gmt\":\"2020-07-01T10:00:00\"} | 2020-07-01 12:00:00 | 2020-07-01 10:00:00",
                "{\"date\":\"2020-01-01T10:00:00\",\"date_gmt\":\"1999-01-01T00:00:00\"} | 2020-01-01 10:00:00 | 2020-01-01 09:00:00",
                "{\"date\":\"\",\"date_gmt\":\"2020-01-01T10:00:00\"} | 2020-01-01 11:00:00 | 2020-01-01 10:00:00"
            })
    void aDateIsSaidInTheSitesTimeOrInGmt(String body, String local, String gmt) {
        assertThat(read("author", body).date()).isEqualTo(new PostDate(local, gmt));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"date\":null} | open",
                "{\"date_gmt\":null} | open",
                "{\"date\":\"\"} | nothing",
                "{\"date\":\"2020-02-03T04:05:06\"} | nothing",
                "{\"date_gmt\":\"2020-02-03T03:05:06\"} | nothing",
                "{\"title\":\"x\"} | nothing"
            })
    void nullOpensADateAndTheStoredOneSaysNothing(String body, String said) {
        PostDate date = read("author", "post", Rows.of(Map.of()), body).date();
        assertThat(date).isEqualTo(said.equals("open") ? PostDate.OPEN : null);
    }

    @ParameterizedTest
    @CsvSource({"0,", "103,103", "55,55"})
    void theAuthorIsAUserAndZeroSaysNothing(long asked, Long author) {
        assertThat(read("author", "{\"author\":" + asked + "}").author()).isEqualTo(author);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "post | {\"author\":404} | rest_invalid_author",
                "page | {\"parent\":404} | rest_post_invalid_id",
                "post | {\"password\":\"p\",\"sticky\":true} | rest_invalid_field"
            })
    void whatIsNotThereOrDoesNotGoTogetherIsABadRequest(String type, String body, String code) {
        assertThatThrownBy(() -> read("editor", type, null, body)).isInstanceOfSatisfying(WpError.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.status()).isEqualTo(400);
        });
    }

    @Test
    void noParentIsAlwaysThere() {
        assertThat(read("editor", "page", null, "{\"parent\":0}").parent()).isZero();
    }

    @Test
    void aNewPostHasNoId() {
        assertThatThrownBy(() -> read("editor", "{\"id\":0}")).isInstanceOfSatisfying(WpError.class, refused -> {
            assertThat(refused.code()).isEqualTo("rest_post_invalid_id");
            assertThat(refused.status()).isEqualTo(404);
        });
    }

    @Test
    void whatIsStickyTakesNoPasswordAndWhatHasOneIsNotSticky() {
        PostRow sticky = Rows.of(Map.of("id", 11L));
        assertThatThrownBy(() -> read("editor", "post", sticky, "{\"password\":\"p\"}"))
                .hasFieldOrPropertyWithValue("code", "rest_invalid_field");
        PostRow closed = Rows.of(Map.of("password", "p"));
        assertThatThrownBy(() -> read("editor", "post", closed, "{\"sticky\":true}"))
                .hasFieldOrPropertyWithValue("code", "rest_invalid_field");
        assertThat(read("editor", "post", sticky, "{\"password\":\"\"}").password())
                .isEmpty();
        assertThat(read("editor", "post", closed, "{\"sticky\":false,\"password\":\"q\"}")
                        .password())
                .isEqualTo("q");
    }

    @Test
    void anotherSlugLeavesTheRestOfAnInputAsItIs() {
        PostInput input = read("author", "{\"title\":\"T\",\"slug\":\"old\",\"status\":\"draft\"}");
        PostInput renamed = input.withName("new");
        assertThat(renamed).usingRecursiveComparison().ignoringFields("name").isEqualTo(input);
        assertThat(renamed.name()).isEqualTo("new");
    }

    private static PostInput read(String role, String body) {
        return read(role, "post", null, body);
    }

    private static PostInput read(String role, String typeName, PostRow before, String body) {
        PostType type = Rows.type(typeName);
        Schema schema = PostSchema.of(type, PostParams.taxonomies(type, Models.builtIn()), Schema.object());
        Map<String, Object> params = new LinkedHashMap<>();
        if (PhpJson.parse(body).value() instanceof Map<?, ?> map) {
            map.forEach((name, value) -> params.put((String) name, value));
        }
        Asker asker = Askers.of(role, Map.of("sticky_posts", "a:1:{i:0;i:11;}"));
        return new PostPreparation(Askers.post(asker, params), type, schema, before)
                .read(id -> id != NOBODY, id -> id != NOBODY);
    }
}
