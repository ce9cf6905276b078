package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;

/** Colours, borders and letters of the search form, which writes them on its parts itself. */
final class SearchStyles {
    private final RenderedBlock block;

    SearchStyles(RenderedBlock block) {
        this.block = block;
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

    /** Of the box around input and button: its corners go round those of what is in it. */
    String wrapper(String width) {
        List<String> out = new ArrayList<>();
        add(out, width);
        border(out);
        String radius = length(block.at("style", "border", "radius"));
        add(out, radius == null ? "" : "border-radius: calc(" + radius + " + 4px)");
        String all = String.join(";", out);
        return all.isEmpty() ? "" : " style=\"" + Escape.attr(all) + "\"";
    }

    String input(boolean inside) {
        return String.join(";", parts(inside, true));
    }

    String button(boolean inside) {
        List<String> out = parts(inside, true);
        property(out, "color", block.at("style", "color", "text"));
        property(out, "background-color", block.at("style", "color", "background"));
        property(out, "background", block.at("style", "color", "gradient"));
        return String.join(";", out);
    }

    /** Of the letters. */
    String font() {
        List<String> out = new ArrayList<>();
        fonts(out);
        return String.join(";", out);
    }

    private List<String> parts(boolean inside, boolean letters) {
        List<String> out = new ArrayList<>();
        if (!inside) {
            border(out);
        }
        String radius = length(block.at("style", "border", "radius"));
        add(out, radius == null ? "" : "border-radius: " + radius);
        if (letters) {
            fonts(out);
        }
        return out;
    }

    private void border(List<String> out) {
        property(out, "border-width", block.at("style", "border", "width"));
        property(out, "border-color", block.at("style", "border", "color"));
        property(out, "border-style", block.at("style", "border", "style"));
    }

    private void fonts(List<String> out) {
        property(out, "letter-spacing", block.at("style", "typography", "letterSpacing"));
        property(out, "font-weight", block.at("style", "typography", "fontWeight"));
        property(out, "font-style", block.at("style", "typography", "fontStyle"));
        property(out, "line-height", block.at("style", "typography", "lineHeight"));
        property(out, "text-transform", block.at("style", "typography", "textTransform"));
        property(out, "text-decoration", block.at("style", "typography", "textDecoration"));
    }

    private static void property(List<String> out, String name, Object value) {
        if (value instanceof String text && !text.isEmpty() && text.indexOf(';') < 0) {
            out.add(name + ": " + text);
        }
    }

    private static void add(List<String> out, String declaration) {
        if (!declaration.isEmpty() && declaration.indexOf(';') < 0) {
            out.add(declaration);
        }
    }

    private static String length(Object value) {
        if (value instanceof Number number) {
            return PhpNumber.toText(number) + "px";
        }
        return value instanceof String text && !text.isEmpty() ? text : null;
    }

    private String named(String attribute, String suffix) {
        String slug = block.text(attribute);
        return slug == null || slug.isEmpty() ? "" : " has-" + Escape.attr(slug) + suffix;
    }
}
