package org.quarkpress.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

/** Settings on a real database; each test gives the options back as it found them. */
@QuarkusTest
class SettingsOverRestTest extends SiteTest {
    private static final String SETTINGS = "/wp-json/wp/v2/settings";
    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void remember() {
        Settings.options().forEach(name -> before.put(name, stored(name)));
    }

    @AfterEach
    void giveBack() {
        before.forEach((name, value) -> {
            db.update("DELETE FROM wp_options WHERE option_name = ?", List.of(name));
            if (value != null) {
                db.insert(
                        "INSERT INTO wp_options (option_name, option_value, autoload) VALUES (?, ?, 'on')",
                        List.of(name, value));
            }
        });
    }

    private String stored(String option) {
        return db.row(
                        "SELECT option_value FROM wp_options WHERE option_name = ?",
                        List.of(option),
                        row -> row.getString(1))
                .orElse(null);
    }

    private static ValidatableResponse post(Map<String, Object> body) {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(body)
                .post(SETTINGS)
                .then();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subscriber", "contributor", "author", "editor"})
    void onlyThoseWhoManageTheSiteSeeOrChangeThem(String login) {
        asStranger().get(SETTINGS).then().statusCode(401).body("code", equalTo("rest_forbidden"));
        as(login).get(SETTINGS).then().statusCode(403).body("code", equalTo("rest_forbidden"));
        as(login)
                .contentType(ContentType.JSON)
                .body(Map.of("title", "Taken"))
                .post(SETTINGS)
                .then()
                .statusCode(403);
        assertThat(stored("blogname")).isEqualTo(before.get("blogname"));
    }

    @Test
    void aChangeIsStoredAsWordPressStoresItAndSeenByOtherRoutes() {
        post(Map.of("title", "A <b> & \"c\"", "start_of_week", -3, "use_smilies", false, "timezone", "Asia/Tokyo"))
                .statusCode(200)
                .body("title", equalTo("A &lt;b&gt; &amp; &quot;c&quot;"))
                .body("start_of_week", equalTo(3))
                .body("use_smilies", equalTo(false))
                .body("timezone", equalTo("Asia/Tokyo"));
        assertThat(stored("use_smilies")).isEmpty();
        asStranger()
                .get("/wp-json/?_fields=name,timezone_string,gmt_offset")
                .then()
                .body("name", equalTo("A &lt;b&gt; &amp; &quot;c&quot;"))
                .body("timezone_string", equalTo("Asia/Tokyo"));
        as("admin").get(SETTINGS).then().body("use_smilies", nullValue());
    }

    @Test
    void nullRemovesAnOptionOnceAndIsRefusedWhenThereIsNothingValidToReset() {
        Map<String, Object> reset = new HashMap<>();
        reset.put("title", null);
        post(reset).statusCode(200).body("$", hasKey("title")).body("title", nullValue());
        assertThat(stored("blogname")).isNull();
        post(reset).statusCode(500).body("code", equalTo("rest_invalid_stored_value"));
    }

    @Test
    void aRefusalLeavesNothingHalfDone() {
        Map<String, Object> both = new HashMap<>();
        both.put("title", "Half");
        both.put("site_logo", null);
        db.update("DELETE FROM wp_options WHERE option_name = 'site_logo'", List.of());
        post(both).statusCode(500);
        assertThat(stored("blogname")).isEqualTo(before.get("blogname"));
        post(Map.of("title", "Half", "posts_per_page", "many"))
                .statusCode(400)
                .body("data.details.posts_per_page.code", equalTo("rest_invalid_type"));
        assertThat(stored("blogname")).isEqualTo(before.get("blogname"));
    }

    @Test
    void unknownSettingsAndImpossibleValuesChangeNothing() {
        post(Map.of("unknown", 1, "timezone", "Nowhere/City", "language", "de_DE", "url", "/path"))
                .statusCode(200)
                .body("$", not(hasKey("unknown")));
        for (String option : List.of("timezone_string", "WPLANG", "siteurl")) {
            assertThat(stored(option)).as(option).isEqualTo(before.get(option));
        }
    }

    @Test
    void aNewOptionIsLoadedWithTheOthers() {
        db.update("DELETE FROM wp_options WHERE option_name = 'site_logo'", List.of());
        post(Map.of("site_logo", 12)).statusCode(200).body("site_logo", equalTo(12));
        assertThat(db.row(
                        "SELECT autoload FROM wp_options WHERE option_name = 'site_logo'",
                        List.of(),
                        row -> row.getString(1)))
                .contains("auto");
    }
}
