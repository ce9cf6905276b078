package org.quarkpress.boot.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "/ /",
                "/wp/v2/posts /wp/v2/posts",
                "/wp/v2/posts/(?P<id>[\\d]+) /wp/v2/posts/{id}",
                "/wp/v2/posts/(?P<parent>[\\d]+)/revisions/(?P<id>[\\d]+) /wp/v2/posts/{parent}/revisions/{id}",
                "/wp/v2/users/(?P<user_id>(?:[\\d]+|me))/application-passwords"
                        + " /wp/v2/users/{user_id}/application-passwords",
                "/wp/v2/templates/(?P<id>([^\\/:<>]+(?:\\/[^\\/:]+)?)[\\/\\w%-]+) /wp/v2/templates/{id}",
                "/x/(?P<sheet>[\\/\\s%\\w\\.\\(\\)\\[\\]\\@_\\-]+)/variations /x/{sheet}/variations",
                "/x/(?P<a>[)(]+)/y(?:/z)? /x/{a}/y",
            })
    void aPatternBecomesATemplate(String pattern, String template) {
        assertThat(PathTemplate.of(pattern).text()).isEqualTo(template);
    }

    @Test
    void thePartsAreNamedInOrderAndNumbersAreKnown() {
        PathTemplate path = PathTemplate.of("/a/(?P<parent>[\\d]+)/b/(?P<name>[\\w-]+)");
        assertThat(path.parts())
                .containsExactly(java.util.Map.entry("parent", "[\\d]+"), java.util.Map.entry("name", "[\\w-]+"));
        assertThat(path.isNumber("parent")).isTrue();
        assertThat(path.isNumber("name")).isFalse();
        assertThat(path.shape()).isEqualTo("/a/{}/b/{}");
    }

    @Test
    void aPatternThatNeverClosesIsRefused() {
        assertThatThrownBy(() -> PathTemplate.of("/a/(?P<id>[\\d]+"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("never closed");
    }
}
