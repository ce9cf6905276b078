package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a computed block's typography adds to its wrapper ({@code wp_apply_typography_support()}). */
final class WrapperTypography {
    private static final Map<String, String> PROPERTIES = properties();

    private final BlockWrapper wrapper;
    private final ThemeJson theme;

    WrapperTypography(BlockWrapper wrapper, ThemeJson theme) {
        this.wrapper = wrapper;
        this.theme = theme;
    }

    private static Map<String, String> properties() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("fontStyle", "font-style");
        out.put("fontWeight", "font-weight");
        out.put("lineHeight", "line-height");
        out.put("textColumns", "column-count");
        out.put("textDecoration", "text-decoration");
        out.put("textTransform", "text-transform");
        out.put("letterSpacing", "letter-spacing");
        out.put("writingMode", "writing-mode");
        return out;
    }

    void add() {
        fontSize();
        fontFamily();
        PROPERTIES.forEach((feature, property) -> {
            String value = custom(feature);
            if (value != null && applies(feature)) {
                wrapper.style(property, value);
            }
        });
        String align = custom("textAlign");
        if (align != null && applies("textAlign")) {
            wrapper.addClass("has-text-align-" + align);
        }
    }

    private void fontSize() {
        if (!applies("fontSize")) {
            return;
        }
        String size = FluidSize.text(wrapper.block().at("style", "typography", "fontSize"));
        String named =
                wrapper.text("fontSize") != null ? wrapper.text("fontSize") : BlockWrapper.preset(size, "font-size");
        if (named != null) {
            wrapper.addClass("has-" + BlockWrapper.kebab(named) + "-font-size");
        } else if (size != null && !size.isEmpty()) {
            wrapper.style("font-size", FluidSize.of(size, theme));
        }
    }

    private void fontFamily() {
        if (!applies("fontFamily")) {
            return;
        }
        String family = custom("fontFamily");
        String named = wrapper.text("fontFamily");
        if (named != null) {
            wrapper.addClass("has-" + BlockWrapper.kebab(named) + "-font-family");
        } else if (family != null) {
            wrapper.style("font-family", family);
        }
    }

    private String custom(String feature) {
        return wrapper.block().at("style", "typography", feature) instanceof String text && !text.isEmpty()
                ? text
                : null;
    }

    private boolean applies(String feature) {
        String name = wrapper.block().name();
        String early = "__experimental" + Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
        boolean on = BlockTypes.supports(name, "typography", feature) || BlockTypes.supports(name, "typography", early);
        return on && !BlockTypes.skips(name, "typography", feature);
    }
}
