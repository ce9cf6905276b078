package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Item 6 of the attacks: whatever way an address is written, the same rules hold. */
@QuarkusTest
class RoutingAttackTest extends AttackTest {
    private static final List<String> SPELLINGS = List.of(
            "/wp-json/wp/v2/posts/%d",
            "/wp-json/wp/v2/posts/%d/",
            "/wp-json/wp/v2/posts/%d///",
            "/index.php/wp-json/wp/v2/posts/%d",
            "/?rest_route=/wp/v2/posts/%d",
            "/?rest_route=%%2Fwp%%2Fv2%%2Fposts%%2F%d",
            "/?rest_route=//wp/v2/posts/%d",
            "/index.php?rest_route=/wp/v2/posts/%d",
            "/wp-json/?rest_route=/wp/v2/posts/%d",
            "/wp-json//wp/v2/posts/%d",
            "/wp-json/wp/v2//posts/%d",
            "//wp-json/wp/v2/posts/%d",
            "/wp-json/wp%%2Fv2%%2Fposts%%2F%d",
            "/wp-json/wp/v2/posts%%2F%d",
            "/wp-json/wp/v2/posts/%d;x",
            "/wp-json/wp/v2/posts/%d;x=1",
            "/wp-json/wp/v2;x/posts/%d",
            "/wp-json/wp/v2/../v2/posts/%d",
            "/wp-json/../wp-json/wp/v2/posts/%d",
            "/wp-json/wp/v2/types/../posts/%d",
            "/wp-json/wp/v2/%%2e%%2e/v2/posts/%d",
            "/wp-json/WP/V2/POSTS/%d",
            "/WP-JSON/wp/v2/posts/%d",
            "/wp-json/wp/v2/posts/%d%%00",
            "/wp-json/wp/v2/posts/%d%%0a",
            "/wp-json/wp/v2/posts/0%d",
            "/wp-json/wp/v2/posts/%d%%20",
            "/wp-json/wp/v2/posts/%d%%zz");

    @Test
    void noSpellingOfAnAddressShowsADraftToStrangersOrReaders() {
        long draft = create("author", Map.of("title", "Hidden", "content", "sesamwort", "status", "draft"));
        for (String spelling : SPELLINGS) {
            for (String query : List.of("", "context=edit", "_method=GET")) {
                for (String login : new String[] {null, "subscriber", "author2"}) {
                    String target = with(String.format(spelling, draft), query);
                    Wire.Answer answer = Wire.get(target, login);
                    assertThat(answer.body()).as(target).doesNotContain("sesamwort");
                    assertThat(answer.status()).as(target).isBetween(400, 404);
                    isOurs(target, answer);
                }
            }
        }
    }

    @Test
    void noSpellingOfAnAddressLetsOthersChangeOrRemoveAPost() {
        long post = create("author", Map.of("title", "Stays", "content", "As it is", "status", "publish"));
        Map<String, String> before = tables();
        for (String spelling : SPELLINGS) {
            String target = String.format(spelling, post);
            for (String login : new String[] {null, "contributor"}) {
                Wire.json("POST", target, login, "{\"title\":\"Taken\"}");
                Wire.json("PUT", target, login, "{\"title\":\"Taken\"}");
                Wire.send("DELETE", with(target, "force=true"), login, null, null);
                Wire.send("POST", with(target, "_method=DELETE&force=1"), login, null, new byte[0]);
                Wire.get(with(target, "_method=DELETE&force=1"), login);
            }
        }
        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void thePlainSpellingsAllReachThePost() {
        long post = create("author", Map.of("title", "Seen", "content", "offenwort", "status", "publish"));
        for (String spelling : SPELLINGS.subList(0, 9)) {
            String target = String.format(spelling, post);
            if (!target.contains("rest_route=//")) {
                Wire.Answer answer = Wire.get(target, null);
                assertThat(answer.status()).as(target).isEqualTo(200);
                assertThat(answer.body()).as(target).contains("offenwort");
            }
        }
    }

    @Test
    void methodsThatNobodyKnowsAreAnsweredInWordPressesShape() {
        for (String method : List.of("TRACE", "CONNECTX", "PROPFIND", "BREW")) {
            Wire.Answer answer = Wire.send(method, "/wp-json/wp/v2/posts", null, null, null);
            assertThat(answer.status()).as(method).isBetween(400, 499);
            assertThat(answer.body()).as(method).doesNotContain("Exception", "RESTEASY");
        }
    }

    @Test
    void addressesLongerThanAnyIsTakenAreRefusedWithoutHarm() {
        Wire.Answer answer = Wire.get("/wp-json/wp/v2/posts?search=" + "a".repeat(100_000), null);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception");
        assertThat(Wire.get("/wp-json/wp/v2/posts?search=" + "a".repeat(6000), null)
                        .status())
                .as("as long as WordPress behind a usual web server takes")
                .isEqualTo(200);
    }

    private static String with(String target, String query) {
        return query.isEmpty() ? target : target + (target.contains("?") ? "&" : "?") + query;
    }

    /** Below the root of the API only we answer, in JSON. */
    private static void isOurs(String target, Wire.Answer answer) {
        isBelowRoot(target, answer);
        assertThat(answer.body()).as(target).doesNotContain("Exception", "RESTEASY");
    }

    private static void isBelowRoot(String target, Wire.Answer answer) {
        if (target.startsWith("/wp-json/") && !target.contains("..") && !target.contains("%zz")) {
            assertThat(answer.isJson()).as(target + " " + answer.head()).isTrue();
        }
    }
}
