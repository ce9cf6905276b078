package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items 8 to 10 of the attacks: whatever a list is asked for, it is asked as a value. */
@QuarkusTest
class ListArgumentAttackTest extends AttackTest {
    private static final List<String> HOSTILE = List.of(
            "'",
            "1' OR '1'='1",
            "1) OR 1=1 -- -",
            "1;DROP TABLE wp_posts",
            "1 UNION SELECT user_pass FROM wp_users",
            "\\",
            "\u0000",
            "%",
            "_",
            "-1",
            "99999999999999999999999",
            "1e309",
            "NaN",
            "\uD83D\uDE00",
            "?",
            ":x",
            "${jndi:ldap://127.0.0.1/a}",
            "a".repeat(3000));

    @ParameterizedTest
    @ValueSource(strings = {"posts", "pages", "categories", "tags", "users", "comments", "types", "blocks"})
    void item8EveryArgumentOfAListTakesHostileTextAsAValue(String base) {
        Map<String, String> before = tables();
        for (String arg : arguments(base)) {
            for (String value : HOSTILE) {
                String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
                check(base, arg + "=" + encoded);
            }
            check(base, arg + "[]=1&" + arg + "[]=%27");
            check(base, arg + "[a][b][c]=1");
            check(base, arg + "[][]=1");
            check(base, arg + "[operator]=AND%27&" + arg + "[terms][]=1");
            check(base, arg + "=%FF%FE");
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void item8AMillionEntriesAreAnsweredOrRefusedButNotDiedOf() {
        StringBuilder many = new StringBuilder("{\"include\":[1");
        many.append(",1".repeat(1_000_000)).append("]}");
        Wire.Answer answer = Wire.json("GET", POSTS, null, many.toString());
        isWordPresss(answer.status(), answer.body(), "a million entries");
        StringBuilder different = new StringBuilder("{\"exclude\":[1");
        for (int i = 2; i < 200_000; i++) {
            different.append(',').append(i);
        }
        answer = Wire.json("GET", POSTS, null, different.append("]}").toString());
        isWordPresss(answer.status(), answer.body(), "200,000 entries");
        asStranger().get(POSTS).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post_password",
                "user_pass",
                "rand",
                "meta_value",
                "ID;DROP TABLE wp_posts",
                "date,title",
                "1",
                "(SELECT 1)",
                "DATE",
                " date"
            })
    void item9OrderingIsOnlyByWhatIsListed(String orderby) {
        Response response = asStranger().queryParam("orderby", orderby).get(POSTS);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("data.details.orderby.code")).isEqualTo("rest_not_in_enum");
        asStranger().queryParam("order", orderby).get(POSTS).then().statusCode(400);
    }

    @Test
    void item10WildcardsInASearchAreLiteral() {
        long hit = create("author", Map.of("title", "Gain 100%_wild\\card now", "content", "x", "status", "publish"));
        create("author", Map.of("title", "Gain 100 and wild card now", "content", "x", "status", "publish"));
        for (String search : List.of("100%_wild", "%_wild", "wild\\\\card", "%_")) {
            List<Integer> ids = asStranger()
                    .queryParam("search", search)
                    .get(POSTS)
                    .jsonPath()
                    .getList("id");
            assertThat(ids).as(search).containsExactly((int) hit);
        }
        assertThat(asStranger()
                        .queryParam("search", "Gain%now")
                        .get(POSTS)
                        .jsonPath()
                        .getList("id"))
                .isEmpty();
    }

    private static List<String> arguments(String base) {
        Response options = as("admin").options(API + "/" + base);
        Map<String, Object> args = options.jsonPath().getMap("endpoints[0].args");
        assertThat(args).as(base).isNotEmpty();
        return List.copyOf(args.keySet());
    }

    private static void check(String base, String query) {
        String target = API + "/" + base + "?" + query;
        Wire.Answer answer = Wire.get(target, null);
        isWordPresss(answer.status(), answer.body(), target.substring(0, Math.min(target.length(), 200)));
        assertThat(answer.status()).as(target).isIn(200, 400, 401, 403, 404);
        assertThat(answer.body()).as(target).doesNotContain("$generic$", "$P$", "$wp$");
    }
}
