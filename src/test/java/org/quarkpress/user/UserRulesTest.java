package org.quarkpress.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.capability.Role;
import org.quarkpress.capability.Roles;
import org.quarkpress.error.WpError;
import org.quarkpress.option.Options;
import org.quarkpress.wpdb.TablePrefix;

/** Answers asked of WordPress 7.1. */
class UserRulesTest {
    private static final String GRAVATAR =
            "https://secure.gravatar.com/avatar/5690e3071497a50d8722a926e130a6ba589023fae1e4aeb74192f6c1237b3a24";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <b>Bold</b> & "q" <script>x</script> | Bold &amp; "q"
                    &lt;b&gt; &amp; a < b Ünï 日本       | &lt;b&gt; &amp; a &lt; b Ünï 日本
                    a &nbsp; &copy; &bogus; &#39; %41    | a &nbsp; &copy; &amp;bogus; &#039;
                    '  x  '                              | x
                    a < b > c                            | a &lt;b&gt; c
                    """)
    void namesAreALineOfTextStoredEscaped(String sent, String stored) {
        assertThat(UserFields.name(sent)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    http://example.org/a b?x="y"&z | http://example.org/a%20b?x=y&amp;z
                    javascript:x                   | ''
                    example.org                    | http://example.org
                    //x.y                          | //x.y
                    mailto:a@b.c                   | mailto:a@b.c
                    not an address                 | http://not%20an%20address
                    """)
    void sitesAreStoredAsAddresses(String sent, String stored) {
        assertThat(UserFields.url(sent)).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "mystery,G,?s=24&d=mm&r=g",
        "identicon,X,?s=24&d=identicon&r=x",
        "gravatar_default,X,?s=24&r=x",
        "http://x/y.png,X,?s=24&d=http%3A%2F%2Fx%2Fy.png&r=x",
        "blank,PG,?s=24&d=blank&r=pg"
    })
    void picturesFollowTheOptions(String standIn, String rating, String query) {
        Options options = new Options(Map.of("avatar_default", standIn, "avatar_rating", rating));
        assertThat(Avatar.url("Probe@example.test ", 24, options)).isEqualTo(GRAVATAR + query);
        assertThat(Avatar.urls("probe@example.test", options)).containsOnlyKeys("24", "48", "96");
    }

    @ParameterizedTest
    @CsvSource({
        "'',http://h.test/?author=10",
        "/%postname%/,http://h.test/author/probe/",
        "/index.php/%postname%/,http://h.test/index.php/author/probe/",
        "/archives/%post_id%,http://h.test/archives/author/probe",
        "/%author%/%postname%/,http://h.test/author/probe/"
    })
    void authorsHaveAnAddressBelowThePermalinks(String structure, String address) {
        Options options = new Options(Map.of("home", "http://h.test", "permalink_structure", structure));
        assertThat(AuthorAddress.of(10, "probe", options)).isEqualTo(address);
    }

    @Test
    void strangersNeverSearchMailAndSites() {
        assertThat(UserSearch.of("x@y", List.of("email"), false).columns()).doesNotContain("user_email", "user_url");
        assertThat(UserSearch.of("x@y", List.of(), true).columns()).containsExactly("user_email");
        assertThat(UserSearch.of("13", List.of(), true).columns()).containsExactly("user_login", "ID");
        assertThat(UserSearch.of("http://a", List.of(), true).columns()).containsExactly("user_url");
        assertThat(UserSearch.of("a*", List.of("name"), true)).isEqualTo(new UserSearch("a", List.of("display_name")));
        assertThat(UserSearch.of("0", List.of(), true)).isNull();
    }

    @Test
    void wildcardsInSearchAndRolesAreLiteral() {
        UserQuery query = new UserQuery(
                List.of(),
                List.of(),
                List.of(),
                List.of("a_b"),
                null,
                false,
                null,
                new UserSearch("50%", List.of("display_name")),
                "name",
                true,
                0,
                10);
        UserQuerySql sql = new UserQuerySql(query, new TablePrefix("site_"));
        assertThat(sql.idsParams()).containsExactly("site_capabilities", "%\"a\\_b\"%", "%50\\%%", 10L, 0L);
        assertThat(sql.ids()).endsWith("ORDER BY u.display_name DESC, u.ID LIMIT ? OFFSET ?");
    }

    @Test
    void aNameInAddressesKeepsSomethingAndHasFiftySigns() {
        assertThat(UserChange.nicename("", "Spaced Name.x@y")).isEqualTo("spaced-name-xy");
        assertThat(UserChange.nicename("fresh-slug", "probe")).isEqualTo("fresh-slug");
        assertThatThrownBy(() -> UserChange.nicename("%e6%97%a5", "probe"))
                .isInstanceOfSatisfying(WpError.class, e -> assertThat(e.code()).isEqualTo("empty_user_nicename"));
        assertThatThrownBy(() -> UserChange.nicename("a".repeat(51), "probe"))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.status()).isEqualTo(500));
    }

    @Test
    void nobodyTakesTheRightToEditUsersFromThemselves() {
        Roles roles = new Roles(Map.of(
                "administrator", new Role("administrator", "A", Map.of("edit_users", true)),
                "editor", new Role("editor", "E", Map.of())));
        UserPermissions.roles(List.of("administrator"), roles, true);
        UserPermissions.roles(List.of("editor"), roles, false);
        assertThatThrownBy(() -> UserPermissions.roles(List.of("administrator", "editor"), roles, true))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.status()).isEqualTo(403));
        assertThatThrownBy(() -> UserPermissions.roles(List.of("pirate"), roles, false))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.status()).isEqualTo(400));
    }

    @Test
    void theLevelIsTheHighestOfTheCapabilities() {
        assertThat(NewUser.level(Map.of("level_0", true, "level_7", true, "level_9", false)))
                .isEqualTo(7);
        assertThat(NewUser.level(Map.of())).isZero();
    }
}
