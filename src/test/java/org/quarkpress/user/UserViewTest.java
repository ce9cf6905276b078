package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.capability.Role;
import org.quarkpress.capability.Roles;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpJson;

/** The fields of a user, by the documented schema of {@code /wp/v2/users}. */
class UserViewTest {
    private static final Roles ROLES = new Roles(Map.of("author", new Role("author", "Author", Map.of("read", true))));
    private static final Options OPTIONS = new Options(Map.of("home", "http://example.test"));

    private static UserRow user(String registered, Map<String, String> meta) {
        return new UserRow(7, "ann", "ann-b", "ann@a.example", "http://a.example", registered, "Ann B", meta);
    }

    private static UserRow user(Map<String, String> meta) {
        return user("2020-02-03 04:05:06", meta);
    }

    @Test
    void aUserWithoutMetaHasEmptyTexts() {
        assertThat(UserView.of(user(Map.of()), OPTIONS, null, null))
                .containsEntry("first_name", "")
                .containsEntry("description", "")
                .containsEntry("nickname", "")
                .containsEntry("slug", "ann-b")
                .containsEntry("username", "ann")
                .containsEntry("name", "Ann B")
                .containsEntry("link", "http://example.test/?author=7")
                .doesNotContainKeys("roles", "capabilities", "extra_capabilities", "registered_date", "meta");
    }

    @Test
    void whoEditsSeesRolesAndCapabilities() {
        UserRow user = user(Map.of("capabilities", "a:2:{s:6:\"author\";b:1;s:4:\"swim\";b:1;}"));
        Map<String, Object> view = UserView.of(user, OPTIONS, ROLES, null);
        assertThat(view).containsEntry("roles", List.of("author"));
        assertThat(view.get("capabilities")).isEqualTo(Map.of("read", true, "author", true, "swim", true));
        assertThat(view.get("extra_capabilities")).isEqualTo(Map.of("author", true, "swim", true));
    }

    @Test
    void withoutAnyCapabilityTheyAreEmptyObjects() {
        Map<String, Object> view = UserView.of(user(Map.of()), OPTIONS, ROLES, null);
        assertThat(view).containsEntry("roles", List.of());
        assertThat(view.get("capabilities")).isSameAs(PhpJson.EMPTY_OBJECT);
        assertThat(view.get("extra_capabilities")).isSameAs(PhpJson.EMPTY_OBJECT);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-03 04:05:06,2020-02-03T04:05:06+00:00",
        "0000-00-00 00:00:00,1970-01-01T00:00:00+00:00",
        ",1970-01-01T00:00:00+00:00"
    })
    void theDateIsInUtc(String stored, String shown) {
        assertThat(UserView.of(user(stored, Map.of()), OPTIONS, ROLES, null)).containsEntry("registered_date", shown);
    }

    @ParameterizedTest
    @CsvSource({"'','',en_US", "'',de_DE,de_DE", "fr_FR,de_DE,fr_FR"})
    void theLanguageIsTheirOwnElseTheSites(String own, String site, String locale) {
        Options options = OPTIONS.with("WPLANG", site);
        assertThat(UserView.locale(user(Map.of("locale", own)), options)).isEqualTo(locale);
    }

    @ParameterizedTest
    @CsvSource({"1,true", "0,false", "'',false"})
    void picturesAreShownWhenTheSiteShowsThem(String option, boolean shown) {
        Map<String, Object> view = UserView.of(user(Map.of()), OPTIONS.with("show_avatars", option), null, null);
        assertThat(view.containsKey("avatar_urls")).isEqualTo(shown);
    }

    @Test
    void metaIsThereWhenSomebodyWantsIt() {
        assertThat(UserView.of(user(Map.of()), OPTIONS, null, PhpJson.EMPTY_OBJECT))
                .containsEntry("meta", PhpJson.EMPTY_OBJECT);
    }
}
