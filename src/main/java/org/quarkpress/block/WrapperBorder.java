package org.quarkpress.block;

import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpNumber;

/** What a computed block's border adds to its wrapper ({@code wp_apply_border_support()}). */
final class WrapperBorder {
    private static final Map<String, String> CORNERS = Map.of(
            "topLeft", "top-left", "topRight", "top-right", "bottomLeft", "bottom-left", "bottomRight", "bottom-right");

    private final BlockWrapper wrapper;

    WrapperBorder(BlockWrapper wrapper) {
        this.wrapper = wrapper;
    }

    void add() {
        boolean colored = applies("color");
        String custom = text("color");
        String named = wrapper.text("borderColor") != null
                ? wrapper.text("borderColor")
                : BlockWrapper.preset(custom, "color");
        if (colored && (named != null || custom != null)) {
            wrapper.addClass("has-border-color");
        }
        if (colored && named != null) {
            wrapper.addClass("has-" + BlockWrapper.kebab(named) + "-border-color");
        } else if (colored && custom != null) {
            wrapper.style("border-color", custom);
        }
        if (applies("radius")) {
            radius();
        }
        if (applies("style") && text("style") != null) {
            wrapper.style("border-style", text("style"));
        }
        if (applies("width") && length(at("width")) != null) {
            wrapper.style("border-width", pixels(length(at("width"))));
        }
        for (String side : List.of("top", "right", "bottom", "left")) {
            for (String property : List.of("width", "color", "style")) {
                String value = length(at(side, property));
                if (applies(property) && Values.isTruthy(value)) {
                    wrapper.style("border-" + side + "-" + property, value);
                }
            }
        }
    }

    private void radius() {
        if (at("radius") instanceof Map<?, ?> corners) {
            corners.forEach((corner, value) -> {
                String name = CORNERS.get(corner);
                if (name != null && length(value) != null) {
                    wrapper.style("border-" + name + "-radius", length(value));
                }
            });
        } else if (length(at("radius")) != null) {
            wrapper.style("border-radius", pixels(length(at("radius"))));
        }
    }

    private static String pixels(String length) {
        return PhpNumber.isNumeric(length) ? length + "px" : length;
    }

    private Object at(String... path) {
        return Values.at(wrapper.block().at("style", "border"), path);
    }

    private String text(String key) {
        return at(key) instanceof String text && !text.isEmpty() ? text : null;
    }

    private static String length(Object value) {
        if (value instanceof Number number) {
            return PhpNumber.toText(number) + "px";
        }
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    private boolean applies(String feature) {
        String name = wrapper.block().name();
        return BlockTypes.supports(name, "__experimentalBorder", feature)
                        && !BlockTypes.skips(name, "__experimentalBorder", feature)
                || BlockTypes.supports(name, "border", feature) && !BlockTypes.skips(name, "border", feature);
    }
}
