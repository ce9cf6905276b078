package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The CSS declarations of a {@code style} attribute of a block, by property ({@code wp_style_engine_get_styles()}). Values
 * stay what they are in JSON: numbers are not made texts.
 */
final class StyleDeclarations {
    private static final List<String> SIDES = List.of("top", "right", "bottom", "left");

    /** Where values lie, in the order in which they are written, and their property. */
    private static final List<String[]> PROPERTIES = List.of(
            at("background", "backgroundPosition", "background-position"),
            at("background", "backgroundRepeat", "background-repeat"),
            at("background", "backgroundSize", "background-size"),
            at("background", "backgroundAttachment", "background-attachment"),
            at("color", "text", "color"),
            at("color", "background", "background-color"),
            at("color", "gradient", "background"),
            at("border", "color", "border-color"),
            at("border", "radius", "border-%s-radius"),
            at("border", "style", "border-style"),
            at("border", "width", "border-width"),
            at("dimensions", "aspectRatio", "aspect-ratio"),
            at("dimensions", "height", "height"),
            at("dimensions", "minHeight", "min-height"),
            at("dimensions", "minWidth", "min-width"),
            at("dimensions", "width", "width"),
            at("spacing", "padding", "padding-%s"),
            at("spacing", "margin", "margin-%s"),
            at("typography", "fontSize", "font-size"),
            at("typography", "fontFamily", "font-family"),
            at("typography", "fontStyle", "font-style"),
            at("typography", "fontWeight", "font-weight"),
            at("typography", "lineHeight", "line-height"),
            at("typography", "textColumns", "column-count"),
            at("typography", "textDecoration", "text-decoration"),
            at("typography", "textIndent", "text-indent"),
            at("typography", "textTransform", "text-transform"),
            at("typography", "letterSpacing", "letter-spacing"),
            at("typography", "writingMode", "writing-mode"),
            at("typography", "textAlign", "text-align"));

    private final Object style;
    private final Map<String, Object> declarations = new LinkedHashMap<>();

    private StyleDeclarations(Object style) {
        this.style = style;
    }

    private static String[] at(String group, String key, String property) {
        return new String[] {group, key, property};
    }

    /** The declarations of these styles, in WordPress's order. */
    static Map<String, Object> of(Object style) {
        StyleDeclarations all = new StyleDeclarations(style);
        all.backgroundImage();
        for (String[] property : PROPERTIES) {
            all.add(property[2], Values.at(style, property[0], property[1]));
            if (property[2].equals("border-width")) {
                all.borderSides();
                all.shadow();
            }
        }
        return all.declarations;
    }

    private void backgroundImage() {
        Object image = Values.at(style, "background", "backgroundImage");
        if (image instanceof Map<?, ?> map) {
            String url = Values.text(map, "url");
            image = url == null || url.isEmpty() ? null : "url('" + url + "')";
        }
        List<String> layers = new ArrayList<>();
        if (Values.at(style, "background", "gradient") instanceof String gradient && !gradient.isEmpty()) {
            layers.add(gradient);
        }
        if (image instanceof String text && !text.isEmpty()) {
            layers.add(text);
        }
        if (!layers.isEmpty()) {
            declarations.put("background-image", String.join(", ", layers));
        }
    }

    private void shadow() {
        Object shadow = Values.at(style, "shadow");
        if (Values.isTruthy(shadow)) {
            add("box-shadow", shadow);
        }
    }

    private void borderSides() {
        for (String side : SIDES) {
            if (Values.at(style, "border", side) instanceof Map<?, ?> values) {
                values.forEach((key, value) -> {
                    boolean known = "width".equals(key) || "color".equals(key) || "style".equals(key);
                    if (known && Values.isTruthy(value)) {
                        add("border-" + side + "-" + key, value);
                    }
                });
            }
        }
    }

    /** One value, or one for each side or corner; a property with {@code %s} has such, and none of its own inside. */
    private void add(String property, Object value) {
        if (value instanceof Map<?, ?> sides) {
            if (property.contains("%s")) {
                sides.forEach((side, length) ->
                        add(property.replace("%s", BlockWrapper.kebab(String.valueOf(side))), length));
            }
            return;
        }
        boolean nothing = !Values.isTruthy(value) && !"0".equals(value);
        boolean unknown = value instanceof List<?> || value instanceof String text && text.startsWith("var:");
        if (!nothing && !unknown) {
            declarations.put(property.replace("-%s", ""), value);
        }
    }
}
