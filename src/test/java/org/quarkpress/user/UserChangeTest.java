package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;

/** What a request makes of a user's row and meta, by the documented arguments of {@code /wp/v2/users}. */
class UserChangeTest {
    private static UserChange change(Map<String, Object> params) {
        RestRequest request = new RestRequest("POST", "/wp/v2/users", Map.of(), null).with(ParamSource.JSON, params);
        return UserChange.of(request, "login");
    }

    @Test
    void whatIsNotSaidIsNotChanged() {
        UserChange change = change(Map.of());
        assertThat(change.columns()).isEmpty();
        assertThat(change.meta()).isEmpty();
        assertThat(change.roles()).isNull();
    }

    @Test
    void nullIsNotSaid() {
        Map<String, Object> nothing = new HashMap<>();
        for (String name : List.of("email", "name", "url", "slug", "first_name", "nickname", "roles", "locale")) {
            nothing.put(name, null);
        }
        assertThat(change(nothing)).isEqualTo(change(Map.of()));
    }

    @Test
    void everyFieldGoesWhereWordPressKeepsIt() {
        UserChange change = change(Map.of(
                "email", "a@b.example",
                "name", "Shown",
                "url", "http://a.example",
                "slug", "a-b",
                "first_name", "Ann",
                "last_name", "Bell",
                "nickname", "An",
                "description", "<b>bold</b><p>x</p>",
                "locale", "en_US"));
        assertThat(change.columns())
                .containsOnly(
                        Map.entry("user_email", "a@b.example"),
                        Map.entry("display_name", "Shown"),
                        Map.entry("user_url", "http://a.example"),
                        Map.entry("user_nicename", "a-b"));
        assertThat(change.meta())
                .containsOnly(
                        Map.entry("first_name", "Ann"),
                        Map.entry("last_name", "Bell"),
                        Map.entry("nickname", "An"),
                        Map.entry("description", "<b>bold</b>x"),
                        Map.entry("locale", "en_US"));
    }

    @Test
    void emptyNamesFallBackToTheLogin() {
        UserChange change = change(Map.of("name", "", "nickname", "  ", "first_name", ""));
        assertThat(change.columns()).containsEntry("display_name", "login");
        assertThat(change.meta()).containsEntry("nickname", "login").containsEntry("first_name", "");
    }

    @Test
    void aRoleNamedTwiceIsOneRole() {
        assertThat(change(Map.of("roles", List.of("editor", "author", "editor")))
                        .roles())
                .containsExactly("editor", "author");
    }

    @Test
    void addressesOfSitesHaveAtMostAHundredCharacters() {
        String longest = "http://a.example/" + "x".repeat(83);
        assertThat(change(Map.of("url", longest)).columns()).containsEntry("user_url", longest);
        assertThatThrownBy(() -> change(Map.of("url", longest + "y")))
                .isInstanceOfSatisfying(WpError.class, e -> assertThat(e.code()).isEqualTo("user_url_too_long"));
    }

    @Test
    void aRowTakesNoMoreThanItsColumnsHold() {
        assertThat(change(Map.of("name", "n".repeat(250))).fits()).isTrue();
        assertThat(change(Map.of("name", "n".repeat(251))).fits()).isFalse();
        assertThat(change(Map.of()).fits()).isTrue();
    }

    @Test
    void newUsersHaveEverythingWordPressGivesThem() {
        Map<String, Object> columns = NewUser.columns(
                change(Map.of("first_name", "Ann", "last_name", "Bell")),
                "ann.b@x",
                Instant.parse("2020-02-03T04:05:06Z"));
        assertThat(columns)
                .containsEntry("user_login", "ann.b@x")
                .containsEntry("user_nicename", "ann-bx")
                .containsEntry("user_registered", "2020-02-03 04:05:06")
                .containsEntry("display_name", "Ann Bell")
                .containsEntry("user_url", "")
                .containsEntry("user_activation_key", "");
        Map<String, String> meta = NewUser.meta(change(Map.of("nickname", "Nick")), "ann");
        assertThat(meta)
                .containsEntry("nickname", "Nick")
                .containsEntry("rich_editing", "true")
                .containsEntry("comment_shortcuts", "false")
                .containsEntry("admin_color", "modern")
                .containsEntry("use_ssl", "0")
                .containsEntry("locale", "");
    }

    @ParameterizedTest
    @CsvSource({"'','',login", "Ann,'',Ann", "'',Bell,Bell"})
    void shownNamesAreMadeOfTheNamesThereAre(String first, String last, String shown) {
        UserChange change = change(Map.of("first_name", first, "last_name", last));
        assertThat(NewUser.columns(change, "login", Instant.EPOCH)).containsEntry("display_name", shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a<b", "ünï", "a/b", "semi;colon"})
    void loginsWithOtherThanPlainCharactersAreRefused(String login) {
        assertThatThrownBy(() -> sanitized("username", login))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.code()).isEqualTo("rest_user_invalid_username"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\\b"})
    void passwordsAreNotEmptyAndHaveNoBackslashes(String password) {
        assertThatThrownBy(() -> sanitized("password", password))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.code()).isEqualTo("rest_user_invalid_password"));
    }

    @Test
    void loginsAndPasswordsStayAsTheyAre() {
        assertThat(sanitized("username", "Ann B.x@y-z_1")).isEqualTo("Ann B.x@y-z_1");
        assertThat(sanitized("password", " p <b>'\"")).isEqualTo(" p <b>'\"");
    }

    @Test
    void postsGoToAUserOrNobody() {
        for (Object nobody : Arrays.asList("", "false", false)) {
            assertThat(heir(nobody)).as("%s", nobody).isEqualTo(false);
        }
        assertThat(heir("12")).isEqualTo(12L);
        assertThat(heir(12L)).isEqualTo(12L);
        for (Object bad : List.of("x", "-1", "1.5")) {
            assertThatThrownBy(() -> heir(bad)).as("%s", bad).isInstanceOf(WpError.class);
        }
    }

    private static Object sanitized(String name, Object value) {
        return UserArgs.write(
                        UserSchema.of(org.quarkpress.schema.Schema.object()),
                        org.quarkpress.schema.EndpointArgs.Method.CREATABLE)
                .get(name)
                .sanitize()
                .apply(value, null, name);
    }

    private static Object heir(Object value) {
        return UserArgs.delete().get("reassign").sanitize().apply(value, null, "reassign");
    }
}
