package org.quarkpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostUrlTest {
    private static final Site SITE = site("http://example.test", "/%year%/%monthnum%/%postname%/");

    private static Site site(String home, String structure) {
        Map<String, String> options = Map.of("home", home, "siteurl", home, "permalink_structure", structure);
        return Site.from(options::get);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.test/?p=7, 7",
        "http://example.test/?page_id=8, 8",
        "http://example.test/?attachment_id=9, 9",
        "http://example.test/?post_type=book&p=10, 10",
        "http://example.test/?p=7&p=8, 7",
        "http://example.test/2022/03/x/?p=7#frag, 7",
        "http://example.test/?book=dune, 0",
        "http://example.test/?xp=7, 0",
        "http://example.test/?p=x, 0",
    })
    void idsAreReadFromTheQuery(String url, long id) {
        assertThat(PostUrl.of(url, SITE).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.test/2022/03/one/, '[2022, 03, one]'",
        "https://www.example.test/2022/03/one?x=1#y, '[2022, 03, one]'",
        "//EXAMPLE.test:8080/a, '[a]'",
        "/2022/03/one/, '[2022, 03, one]'",
        "http://example.test/index.php/a/b, '[a, b]'",
        "http://example.test/M%C3%BCnchen/, '[munchen]'",
        "http://example.test/%D0%BA%D0%B8, '[%d0%ba%d0%b8]'",
        "http://example.test, '[]'",
        "http://example.test//, '[]'",
    })
    void pathsAreSlugs(String url, String path) {
        assertThat(PostUrl.of(url, SITE).path().toString()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://other.test/2022/03/one/",
                "http://example.test.evil/one",
                "http://example.test@evil.test/one",
                "http://sub.example.test/one",
            })
    void addressesOfOtherSitesAreNone(String url) {
        assertThat(PostUrl.of(url, SITE)).isNull();
    }

    @Test
    void addressesWithoutEndAreNone() {
        assertThat(PostUrl.of("http://example.test/" + "a/".repeat(5000), SITE)).isNull();
    }

    @Test
    void aSiteInAFolderHasItsAddressesBelowIt() {
        Site folder = site("http://example.test/blog", "/%postname%/");
        assertThat(PostUrl.of("http://example.test/blog/one/", folder).path()).containsExactly("one");
        assertThat(PostUrl.of("http://example.test/blog/", folder).isHome()).isTrue();
        assertThat(PostUrl.of("http://example.test/blogger/", folder).path()).containsExactly("blogger");
        assertThat(PostUrl.of("http://example.test/blog/one/2", folder).leads("http://example.test/blog/one/", folder))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "2/, 1",
        "feed/, 1",
        "feed/atom/, 1",
        "embed/, 1",
        "trackback/, 1",
        "comment-page-1/, 1",
        "page/3/, 1",
        "other/, 0",
        "feed/other/, 0",
        "2/3/, 0",
        "page/x/, 0"
    })
    void behindAnAddressOnlyKnownEndingsLeadToThePost(String ending, int fit) {
        PostUrl url = PostUrl.of("http://example.test/2022/03/one/" + ending, SITE);
        assertThat(url.leads("http://example.test/2022/03/one/", SITE)).isEqualTo(fit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.test/2022/04/one/",
                "http://example.test/one/",
                "http://example.test/2022/03/one/more/",
                "http://example.test/?p=3",
                "http://example.test/",
            })
    void anotherAddressLeadsElsewhere(String permalink) {
        assertThat(PostUrl.of("http://example.test/2022/03/one/", SITE).leads(permalink, SITE))
                .isZero();
    }

    @Test
    void monthsAndDaysMayLackTheirZero() {
        PostUrl url = PostUrl.of("http://example.test/2022/3/one/", SITE);
        assertThat(url.leads("http://example.test/2022/03/one/", SITE)).isEqualTo(2);
        assertThat(url.leads("http://example.test/2022/30/one/", SITE)).isZero();
    }

    @Test
    void candidatesAreAllPartsTheLastFirstAndAllNumbers() {
        PostUrl url = PostUrl.of("http://example.test/archives/12/one/2", SITE);
        assertThat(url.slugs()).containsExactly("2", "one", "12", "archives");
        assertThat(url.ids()).isEqualTo(List.of(12L, 2L));
        assertThat(PostUrl.of("http://example.test/", SITE).isHome()).isTrue();
    }
}
