package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Behind a proxy that the operator trusts, and with a list of origins: what {@code README.md} tells to set. */
@QuarkusTest
@TestProfile(BehindProxyTest.Trusting.class)
class BehindProxyTest extends SiteTest {
    private static final String ME = "/wp-json/wp/v2/users/me";

    /** This machine is a trusted proxy. */
    public static final class Trusting implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "quarkpress.cors-origins", "https://app.example.test");
        }
    }

    @Test
    void aTrustedProxyTellsAddressAndHttps() {
        as("editor")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .get(ME)
                .then()
                .statusCode(200);
        String stored = db.row(
                        "SELECT m.meta_value FROM wp_usermeta m JOIN wp_users u ON u.ID = m.user_id WHERE u.user_login ="
                                + " 'editor' AND m.meta_key = '_application_passwords'",
                        List.of(),
                        row -> row.getString(1))
                .orElseThrow();
        assertThat(stored).contains("203.0.113.9");
    }

    @Test
    void plainHttpThroughTheProxyIsRefused() {
        as("author").header("X-Forwarded-For", "203.0.113.9").get(ME).then().statusCode(401);
        as("author")
                .header("X-Forwarded-For", "127.0.0.1")
                .header("X-Forwarded-Proto", "http")
                .get(ME)
                .then()
                .statusCode(401);
        as("author").get(ME).then().statusCode(200);
    }

    @Test
    void onlyTheListedOriginsMayReadAnswers() {
        Response listed =
                as("admin").header("Origin", "https://app.example.test").get(ME);
        assertThat(listed.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.test");
        for (String origin :
                List.of("https://evil.test", "null", "http://app.example.test", "https://app.example.test.evil.test")) {
            Response other = as("admin").header("Origin", origin).get(ME);
            assertThat(other.header("Access-Control-Allow-Origin")).as(origin).isNull();
            assertThat(other.header("Access-Control-Allow-Credentials"))
                    .as(origin)
                    .isNull();
            assertThat(other.header("Vary")).isEqualTo("Origin");
        }
    }
}
