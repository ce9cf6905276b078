package org.quarkpress.globalstyles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;

class ThemeStylesTest {
    @Test
    void aThemeThatSaysNothingHasWhatEveryThemeHas() {
        assertThat(at(of("{}"), "settings", "color", "palette", "default"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(12);
        assertThat(at(of("{}"), "settings", "border", "color")).isEqualTo(false);
    }

    @Test
    void appearanceToolsSwitchOnWhatTheThemeDoesNotDecideItself() {
        var styles = of("{\"settings\":{\"appearanceTools\":true,\"border\":{\"radius\":false}}}");
        assertThat(at(styles, "settings", "border", "color")).isEqualTo(true);
        assertThat(at(styles, "settings", "border", "radius")).isEqualTo(false);
        assertThat(at(styles, "settings", "position", "sticky")).isEqualTo(true);
        assertThat(at(styles, "settings", "appearanceTools")).isEqualTo(false);
    }

    @Test
    void presetsOfTheThemeStandBesideTheUsualOnes() {
        var styles = of("{\"settings\":{\"color\":{\"palette\":[{\"slug\":\"ink\",\"color\":\"#111\"}]}}}");
        assertThat(at(styles, "settings", "color", "palette", "theme"))
                .isEqualTo(List.of(Map.of("slug", "ink", "color", "#111")));
    }

    @Test
    void aUsualPresetCannotBeNamedAgainUnlessTheThemeGivesUpTheUsualOnes() {
        String sizes = "\"fontSizes\":[{\"slug\":\"small\",\"size\":\"1rem\"}]";
        var kept = of("{\"settings\":{\"typography\":{" + sizes + "}}}");
        assertThat(at(kept, "settings", "typography", "fontSizes", "theme")).isEqualTo(List.of());
        var given = of("{\"settings\":{\"typography\":{\"defaultFontSizes\":false," + sizes + "}}}");
        assertThat(at(given, "settings", "typography", "fontSizes", "theme"))
                .isEqualTo(List.of(Map.of("slug", "small", "size", "1rem")));
    }

    @Test
    void stylesOfTheThemeWinAndVariablesAreWrittenAsCss() {
        var styles = of("{\"styles\":{\"spacing\":{\"padding\":{\"left\":\"var:preset|spacing|40\"}}}}");
        assertThat(at(styles, "styles", "spacing", "padding", "left")).isEqualTo("var(--wp--preset--spacing--40)");
        assertThat(at(styles, "styles", "spacing", "padding", "top")).isEqualTo("0px");
    }

    private static Map<String, Object> of(String json) {
        return ThemeStyles.of(JsonResource.object(PhpJson.parse(json).value()));
    }

    private static Object at(Object tree, String... names) {
        Object value = tree;
        for (String name : names) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }
}
