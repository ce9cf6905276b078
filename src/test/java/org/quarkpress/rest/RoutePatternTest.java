package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutePatternTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/wp/v2/posts | /wp/v2/posts | {}",
                "/wp/v2/posts | /WP/V2/Posts | {}",
                "/ | / | {}",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/7 | {\"id\":\"7\"}",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/POSTS/007 | {\"id\":\"007\"}",
                "/wp/v2/posts/(?P<parent>[\\d]+)/revisions/(?P<id>[\\d]+) | /wp/v2/posts/1/revisions/2"
                        + " | {\"parent\":\"1\",\"id\":\"2\"}",
                "/wp/v2/types/(?P<type>[\\w-]+) | /wp/v2/types/wp_block | {\"type\":\"wp_block\"}",
                "/wp/v2/types/(?P<type>[\\w-]+) | /wp/v2/types/Wp_Block | {\"type\":\"Wp_Block\"}",
                "/x/(?P<with_mark>[^/]+) | /x/a%2Fb | {\"with_mark\":\"a%2Fb\"}",
                "/x(?:/(?P<more>[a-z]+))? | /x | {}",
                "/x(?:/(?P<more>[a-z]+))? | /x/y | {\"more\":\"y\"}",
            })
    void aPathThatMatchesGivesItsParts(String pattern, String path, String parts) {
        assertThat(new RoutePattern(pattern).match(path)).contains(Requests.map(parts));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/wp/v2/posts | /wp/v2/posts/",
                "/wp/v2/posts | /wp/v2/post",
                "/wp/v2/posts | x/wp/v2/posts",
                "/wp/v2/posts | /wp/v2//posts",
                "/wp/v2/posts | wp/v2/posts",
                "/ | ''",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/-7",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/7.json",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/7;x",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/٧",
                "/wp/v2/posts/(?P<id>[\\d]+) | /wp/v2/posts/%37",
                "/wp/v2/types/(?P<type>[\\w-]+) | /wp/v2/types/a/b",
                "/wp/v2/types/(?P<type>[\\w-]+) | /wp/v2/types/ä",
            })
    void onlyTheWholePathMatches(String pattern, String path) {
        assertThat(new RoutePattern(pattern).match(path)).isEmpty();
    }

    @Test
    void theFirstRouteWithAnEndpointForTheMethodAnswers() {
        Route list = Requests.route("/a", Requests.answering("GET", "list"), Requests.answering("POST", "make"));
        Route me = Requests.route("/a/me", Requests.answering("GET", "me"));
        Route one = Requests.route(
                "/a/(?P<id>\\w+)", Requests.answering("GET", "one"), Requests.answering("DELETE", "gone"));
        RouteTable table = DeclaredRoutes.table(list, me, one);
        assertThat(found(table, "GET", "/a")).isEqualTo("list");
        assertThat(found(table, "HEAD", "/a")).isEqualTo("list");
        assertThat(found(table, "POST", "/a")).isEqualTo("make");
        assertThat(found(table, "GET", "/a/me")).isEqualTo("me");
        assertThat(found(table, "DELETE", "/a/me"))
                .as("falls to the next that matches")
                .isEqualTo("gone");
        assertThat(found(table, "GET", "/a/7")).isEqualTo("one");
        assertThat(table.find("PUT", "/a")).isEmpty();
        assertThat(table.find("get", "/a")).as("methods come in upper case").isEmpty();
        assertThat(table.find("GET", "/b")).isEmpty();
    }

    @Test
    void aPathIsFoundWhateverTheMethod() {
        Route make = Requests.route("/a/(?P<id>\\w+)", Requests.answering("POST", "make"));
        RouteTable.Match match = DeclaredRoutes.table(make).findPath("/a/7").orElseThrow();
        assertThat(match.route()).isSameAs(make);
        assertThat(match.endpoint()).isNull();
        assertThat(match.parts()).containsEntry("id", "7");
        assertThat(DeclaredRoutes.table(make).findPath("/a")).isEmpty();
    }

    @Test
    void theRoutesAreShownInTheirOrder() {
        RouteTable table = DeclaredRoutes.table(Requests.route("/b"), Requests.route("/a"), Requests.route("/c"));
        assertThat(List.copyOf(table.routes().keySet())).containsExactly("/b", "/a", "/c");
        assertThat(DeclaredRoutes.table().routes()).isEmpty();
    }

    private static Object found(RouteTable table, String method, String path) {
        return table.find(method, path)
                .orElseThrow()
                .endpoint()
                .handler()
                .handle(Requests.to(method, path, ""))
                .data();
    }
}
