package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarkpress.rest.Requests.site;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.site.Site;

class RestAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/wp-json | /",
                "/wp-json/ | /",
                "/wp-json?_fields=name | /",
                "/wp-json/wp/v2/posts | /wp/v2/posts",
                "/wp-json/wp/v2/posts/ | /wp/v2/posts",
                "/wp-json/wp/v2/posts/?page=2 | /wp/v2/posts",
                "/wp-json//wp/v2/posts | //wp/v2/posts",
                "/wp-json/wp/v2/posts%2F1004 | /wp/v2/posts%2F1004",
                "/wp-json/WP/V2/Posts | /WP/V2/Posts",
                "/index.php/wp-json/wp/v2/posts | /wp/v2/posts",
                "/?rest_route=/wp/v2/posts | /wp/v2/posts",
                "/?rest_route=%2Fwp%2Fv2%2Fposts%2F | /wp/v2/posts",
                "/?rest_route=wp/v2/posts/1004 | wp/v2/posts/1004",
                "/index.php?rest_route=/ | /",
                "?rest_route=/wp/v2/posts | /wp/v2/posts",
                "/wp-json/wp/v2/posts/1?rest_route=/wp/v2/posts/2 | /wp/v2/posts/2",
                "/wp-json/wp/v2/posts/1?rest_route= | /wp/v2/posts/1",
                "/wp-json/wp/v2/posts/1?rest_route[]=/x | /wp/v2/posts/1",
            })
    void anAddressOfTheApiNamesARoute(String target, String route) {
        assertThat(RestAddress.parse(target)).map(RestAddress::route).contains(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "",
                "/?rest_route=",
                "/?rest_route[]=/wp/v2/posts",
                "/index.php",
                "/index.phpx/wp-json/",
                "/wp-jsonx",
                "/wp-json.php",
                "/WP-JSON/",
                "/blog/wp-json/",
                "/blog/?rest_route=/wp/v2/posts",
                "/q/health?rest_route=/wp/v2/posts",
                "wp-json/",
            })
    void anyOtherAddressIsNotOurs(String target) {
        assertThat(RestAddress.parse(target)).isEmpty();
    }

    @Test
    void theQueryIsReadAsPhpReadsItAndKeepsTheRoute() {
        RestAddress address =
                RestAddress.parse("/?rest_route=/a&tags[]=1&tags[]=2&x.y=+z").orElseThrow();
        assertThat(Requests.written(address.query()))
                .isEqualTo(Requests.written(
                        Requests.map("{\"rest_route\":\"/a\",\"tags\":[\"1\",\"2\"],\"x_y\":\" z\"}")));
        assertThat(RestAddress.parse("/wp-json/a").orElseThrow().query()).isEqualTo(Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "/%postname%/, https://example.test/wp-json/wp/v2/posts/1?context=edit",
        "/index.php/%postname%/, https://example.test/index.php/wp-json/wp/v2/posts/1?context=edit",
        "'', https://example.test/index.php?rest_route=/wp/v2/posts/1&context=edit",
        "'', https://example.test/index.php?rest_route=%2Fwp%2Fv2%2Fposts%2F1&context=edit",
    })
    void aLinkOfThisSiteLeadsToItsRoute(String permalinks, String href) {
        RestAddress address = RestAddress.ofLink(href, site("https://example.test", permalinks))
                .orElseThrow();
        assertThat(address.route()).isEqualTo("/wp/v2/posts/1");
        assertThat(address.query()).containsEntry("context", "edit");
    }

    @ParameterizedTest
    @CsvSource({
        "/%postname%/, https://elsewhere.test/wp-json/wp/v2/posts/1",
        "/%postname%/, https://example.test.evil/wp-json/wp/v2/posts/1",
        "/%postname%/, https://example.test/2026/hello/",
        "/%postname%/, /wp-json/wp/v2/posts/1",
        "/%postname%/, ''",
        "'', https://elsewhere.test/index.php?rest_route=/wp/v2/posts/1",
        "'', https://example.test/?p=1",
        "'', ''",
    })
    void aForeignLinkLeadsNowhere(String permalinks, String href) {
        assertThat(RestAddress.ofLink(href, site("https://example.test", permalinks)))
                .isEmpty();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void noAddressAtAllDoesHarm(@ForAll @StringLength(max = 40) String tail) {
        RestAddress.parse(tail);
        RestAddress.parse("/wp-json/" + tail).map(RestAddress::route).ifPresent(route -> assertThat(route)
                .satisfiesAnyOf(
                        r -> assertThat(r).isEqualTo("/"),
                        r -> assertThat(r).doesNotEndWith("/").doesNotEndWith("\\")));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyRouteIsFoundAgainFromTheLinkMadeForIt(@ForAll("routes") String route, @ForAll boolean plain) {
        Site site = site("https://example.test/blog", plain ? "" : "/%postname%/");
        assertThat(RestAddress.ofLink(site.restUrl(route), site))
                .map(RestAddress::route)
                .contains(route);
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> routes() {
        return net.jqwik.api.Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars("0123456789-_")
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> "/" + String.join("/", parts));
    }
}
