package org.quarkpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemeTest {
    private static Theme with(Object customTemplates) {
        return new Theme("mine", Map.of("customTemplates", customTemplates));
    }

    @Test
    void templatesAreForPagesUnlessTheySaySomethingElse() {
        Theme theme = with(List.of(
                Map.of("name", "wide", "title", "Wide"),
                Map.of("name", "story", "title", "Story", "postTypes", List.of("post", "page")),
                Map.of("name", "event", "title", "Event", "postTypes", List.of("event"))));
        assertThat(theme.templates("page")).extracting(Theme.Template::name).containsExactly("wide", "story");
        assertThat(theme.templates("post")).extracting(Theme.Template::title).containsExactly("Story");
        assertThat(theme.templates("event")).extracting(Theme.Template::name).containsExactly("event");
        assertThat(theme.templates("attachment")).isEmpty();
    }

    @Test
    void aClassicThemeHasNone() {
        assertThat(new Theme("classic", Map.of()).templates("page")).isEmpty();
    }

    @Test
    void whatIsNoTemplateIsPassedOver() {
        assertThat(with("wide").templates("page")).isEmpty();
        assertThat(with(List.of("wide", Map.of("title", "Nameless"), Map.of("name", 5L), List.of("x")))
                        .templates("page"))
                .isEmpty();
    }
}
