package org.quarkpress.attack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.auth.Accounts;
import org.quarkpress.auth.ApplicationPassword;

/** Attacks on who asks, over the wire: guesses, spoofed addresses, foreign origins, and uses that meet changes. */
@QuarkusTest
class AuthenticationAttackTest extends AttackTest {
    private static final String ME = API + "/users/me";
    private static final String OWN = ME + "/application-passwords";
    private static final String WRONG = "wrongwrongwrongwrongwron";

    @Inject
    Accounts accounts;

    private static RequestSpecification with(String login, String password) {
        return given().auth().preemptive().basic(login, password);
    }

    private static String whole(Response response) {
        List<String> head = new ArrayList<>();
        for (Header header : response.headers()) {
            head.add(header.toString());
        }
        return response.statusCode() + " " + head + " " + response.asString();
    }

    @Test
    void nobodyAndAWrongPasswordGetTheSameAnswerToTheByte() {
        for (String path : List.of(ME, POSTS + "?per_page=1", POSTS + "?context=edit", API + "/nowhere")) {
            String nobody = whole(with("no-such-user", WRONG).get(path));
            assertThat(whole(with("contributor", WRONG).get(path))).as(path).isEqualTo(nobody);
            assertThat(whole(with("contributor@example.test", WRONG).get(path)))
                    .as(path)
                    .isEqualTo(nobody);
            assertThat(whole(with("contributor", "").get(path))).as(path).isEqualTo(nobody);
        }
        as("contributor").get(ME).then().statusCode(200);
    }

    @Test
    void whoGuessesWaitsAndOthersDoNot() {
        int looked = 0;
        Response last = with("guessed-at", WRONG).get(ME);
        while (last.statusCode() == 401 && looked < 1_000) {
            looked++;
            last = with("guessed-at", WRONG + looked).get(ME);
        }
        assertThat(looked).isBetween(50, 999);
        last.then()
                .statusCode(429)
                .body("code", equalTo("quarkpress_too_many_attempts"))
                .body("data.status", equalTo(429))
                .body("data.retry_after", lessThanOrEqualTo(2));
        USERS.forEach(login -> as(login).get(ME).then().statusCode(200));
        asStranger().get(POSTS).then().statusCode(200);
    }

    @Test
    void thePasswordOfTheAccountOpensNothing() {
        with("admin", "test-password").get(ME).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 127.0.0.1",
                "X-Forwarded-For: 203.0.113.9",
                "Forwarded: for=127.0.0.1;proto=https",
                "X-Real-IP: 127.0.0.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: localhost",
                "Via: 1.1 somewhere"
            })
    void whatAProxyWeDoNotTrustPassesOnIsPlainHttpFromElsewhere(String header) {
        String[] parts = header.split(": ", 2);
        as("editor").header(parts[0], parts[1]).get(ME).then().statusCode(401);
        as("editor").get(ME).then().statusCode(200);
    }

    @Test
    void aForwardedAddressIsNotBelieved() {
        long id = accounts.user("spoofed", "spoofed@example.test", List.of(org.quarkpress.auth.FastHash.of("right")));
        with("spoofed", "right")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .get(POSTS)
                .then()
                .statusCode(200);
        assertThat(accounts.stored(id).all().get(0).lastIp()).isNull();
        with("spoofed", "right").get(ME).then().statusCode(200);
        assertThat(accounts.stored(id).all().get(0).lastIp()).isEqualTo("127.0.0.1");
    }

    @Test
    void twentyPasswordsMadeUsedAndWithdrawnAtOnceAreAllThere() {
        as("author2").delete(OWN + "/none").then().statusCode(404);
        int before = stored().size();
        List<String> made = Crowd.atOnce(i -> as("author2")
                .formParam("name", "crowd " + i)
                .post(OWN)
                .then()
                .statusCode(201)
                .extract()
                .path("password"));
        assertThat(stored()).hasSize(before + Crowd.SIZE);
        List<Integer> used = Crowd.atOnce(
                i -> with("author2", made.get(i)).get(OWN + "/introspect").statusCode());
        assertThat(used).containsOnly(200);
        assertThat(stored()).hasSize(before + Crowd.SIZE);
        List<String> uuids = stored().stream()
                .filter(p -> p.name().startsWith("crowd "))
                .map(ApplicationPassword::uuid)
                .toList();
        List<Integer> mixed = Crowd.atOnce(i -> i % 2 == 0
                ? as("author2").delete(OWN + "/" + uuids.get(i)).statusCode()
                : as("author2")
                        .formParam("name", "renamed")
                        .post(OWN + "/" + uuids.get(i))
                        .statusCode());
        assertThat(mixed).containsOnly(200);
        assertThat(stored()).hasSize(before + Crowd.SIZE / 2);
        assertThat(stored()).filteredOn(p -> p.name().equals("renamed")).hasSize(Crowd.SIZE / 2);
        as("author2").get(ME).then().statusCode(200);
    }

    private List<ApplicationPassword> stored() {
        return accounts.stored(userId("author2")).all();
    }

    @Test
    void anyOriginIsAnsweredAsInWordPressButCookiesNeedTheirNonce() {
        Response open = as("editor").header("Origin", "https://elsewhere.test").get(ME);
        assertThat(open.header("Access-Control-Allow-Origin")).isEqualTo("https://elsewhere.test");
        assertThat(open.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(open.header("Vary")).isEqualTo("Origin");
        assertThat(asStranger().get(POSTS).header("Access-Control-Allow-Origin"))
                .isNull();
        Response preflight = asStranger()
                .header("Origin", "https://elsewhere.test")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .options(POSTS);
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(preflight.header("Access-Control-Allow-Headers")).contains("Authorization");
        String cookie = "wordpress_logged_in_0=admin%7C99999999999%7Cx%7Cx";
        asStranger().header("Cookie", cookie).get(ME).then().statusCode(401);
        asStranger()
                .header("Cookie", cookie)
                .header("X-WP-Nonce", "0123456789")
                .get(ME)
                .then()
                .statusCode(403)
                .body("code", equalTo("rest_cookie_invalid_nonce"));
    }

    @Test
    void whatWasAnsweredToSomebodyIsNeverKept() {
        for (String path :
                List.of(ME, POSTS, API + "/nowhere", POSTS + "/99999999", POSTS + "?per_page=1000", "/wp-json/")) {
            for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                Response known = as("subscriber").request(method, path);
                assertThat(known.header("Cache-Control"))
                        .as(method + " " + path)
                        .contains("no-store", "private", "no-cache");
                Response stranger = asStranger().request(method, path);
                assertThat(stranger.header("Cache-Control"))
                        .as(method + " " + path)
                        .isNull();
            }
        }
        Response refused = send("subscriber", "POST", POSTS, Map.of("title", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.header("Cache-Control")).contains("no-store");
    }
}
