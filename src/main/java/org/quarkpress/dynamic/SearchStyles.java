package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.block.FluidSize;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.block.ThemeJson;
import org.quarkpress.block.Values;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;

/** Colours, borders and letters of the search form, which writes them on its parts itself. */
final class SearchStyles {
    private static final String[] SIDES = {"top", "right", "bottom", "left"};
    private static final String[][] CORNERS = {
        {"topLeft", "top-left"},
        {"topRight", "top-right"},
        {"bottomLeft", "bottom-left"},
        {"bottomRight", "bottom-right"}
    };
    private static final String[][] LETTERS = {
        {"font-family", "fontFamily"},
        {"letter-spacing", "letterSpacing"},
        {"font-weight", "fontWeight"},
        {"font-style", "fontStyle"},
        {"line-height", "lineHeight"},
        {"text-transform", "textTransform"}
    };

    private final RenderedBlock block;
    private final ThemeJson theme;

    SearchStyles(RenderedBlock block, ThemeJson theme) {
        this.block = block;
        this.theme = theme;
    }

    String colorClasses() {
        StringBuilder out = new StringBuilder();
        boolean text = block.text("textColor") != null || block.at("style", "color", "text") != null;
        if (text) {
            out.append(" has-text-color").append(named("textColor", "-color"));
        }
        boolean back = block.text("backgroundColor") != null
                || block.text("gradient") != null
                || block.at("style", "color", "background") != null
                || block.at("style", "color", "gradient") != null;
        if (back) {
            out.append(" has-background").append(named("backgroundColor", "-background-color"));
            out.append(named("gradient", "-gradient-background"));
        }
        return out.toString();
    }

    String borderClasses() {
        boolean colored = block.text("borderColor") != null || block.at("style", "border", "color") != null;
        return colored ? " has-border-color" + named("borderColor", "-border-color") : "";
    }

    String fontClasses() {
        return named("fontSize", "-font-size") + named("fontFamily", "-font-family");
    }

    /** Of the box around input and button: with the button in it, it has the border, round its corners. */
    String wrapper(String width, boolean inside) {
        List<String> out = new ArrayList<>();
        add(out, width);
        if (inside) {
            border(out);
            radius(out, true);
        }
        return String.join(";", out);
    }

    String input(boolean inside) {
        List<String> out = new ArrayList<>();
        box(out, inside);
        fonts(out);
        return String.join(";", out);
    }

    String button(boolean inside) {
        List<String> out = new ArrayList<>();
        box(out, inside);
        property(out, "color", block.at("style", "color", "text"));
        property(out, "background-color", block.at("style", "color", "background"));
        property(out, "background", block.at("style", "color", "gradient"));
        fonts(out);
        decoration(out);
        return String.join(";", out);
    }

    /** Of the words over the form. */
    String label() {
        List<String> out = new ArrayList<>();
        fonts(out);
        decoration(out);
        return String.join(";", out);
    }

    private void box(List<String> out, boolean inside) {
        if (!inside) {
            border(out);
        }
        radius(out, false);
    }

    private void radius(List<String> out, boolean around) {
        Object given = block.at("style", "border", "radius");
        for (String[] corner : CORNERS) {
            corner(out, "border-" + corner[1] + "-radius", Values.at(given, corner[0]), around);
        }
        corner(out, "border-radius", given, around);
    }

    private static void corner(List<String> out, String name, Object value, boolean around) {
        String text = value instanceof String given ? given : "";
        String length = value instanceof Number number ? PhpNumber.toText(number) + "px" : text;
        if (!length.isEmpty()) {
            property(out, name, around ? "calc(" + length + " + 4px)" : length);
        }
    }

    private void border(List<String> out) {
        for (String part : new String[] {"width", "color", "style"}) {
            Object whole = block.at("style", "border", part);
            property(out, "border-" + part, whole instanceof Number number ? PhpNumber.toText(number) : whole);
            for (String side : SIDES) {
                property(out, "border-" + side + "-" + part, block.at("style", "border", side, part));
            }
        }
    }

    private void fonts(List<String> out) {
        if (block.at("style", "typography", "fontSize") instanceof String size && !size.isEmpty()) {
            property(out, "font-size", FluidSize.of(size, theme));
        }
        for (String[] letter : LETTERS) {
            property(out, letter[0], block.at("style", "typography", letter[1]));
        }
    }

    private void decoration(List<String> out) {
        property(out, "text-decoration", block.at("style", "typography", "textDecoration"));
    }

    private static void property(List<String> out, String name, Object value) {
        if (value instanceof String text && !text.isEmpty() && text.indexOf(';') < 0) {
            String preset = "var:preset|color|";
            boolean named = name.startsWith("border-") && text.startsWith(preset);
            out.add(name + ": " + (named ? "var(--wp--preset--color--" + text.substring(preset.length()) + ")" : text));
        }
    }

    private static void add(List<String> out, String declaration) {
        if (!declaration.isEmpty() && declaration.indexOf(';') < 0) {
            out.add(declaration);
        }
    }

    private String named(String attribute, String suffix) {
        String slug = block.text(attribute);
        return slug == null || slug.isEmpty() ? "" : " has-" + Escape.attr(slug) + suffix;
    }
}
