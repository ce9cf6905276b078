package org.quarkpress.block;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Two-colour filters on images ({@code WP_Duotone::render_duotone_support()}): a class for the filter. */
final class DuotoneSupport implements BlockSupport {
    /** Those that WordPress brings. */
    private static final Set<String> PRESETS = Set.of(
            "dark-grayscale",
            "grayscale",
            "purple-yellow",
            "blue-red",
            "midnight",
            "magenta-yellow",
            "purple-green",
            "blue-orange");

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        Object duotone = block.at("style", "color", "duotone");
        if (duotone == null || html.isEmpty() || !BlockTypes.supports(block.name(), "filter", "duotone")) {
            return html;
        }
        String slug = slug(duotone, context);
        return slug == null ? html : BlockSupport.addClasses(html, "wp-duotone-" + slug);
    }

    private static String slug(Object duotone, RenderContext context) {
        if (duotone instanceof List<?> colors) {
            return colors.stream().map(color -> clean(String.valueOf(color))).collect(Collectors.joining("-")) + "-"
                    + context.next("wp-id");
        }
        if (!(duotone instanceof String text)) {
            return null;
        }
        String preset = preset(text);
        boolean known = preset != null && (PRESETS.contains(preset) || inTheme(preset, context.theme()));
        return known ? preset : clean(text) + "-" + context.next("wp-id");
    }

    private static String preset(String text) {
        String start = text.startsWith("var(") ? "var(--wp--preset--duotone--" : "var:preset|duotone|";
        String end = text.startsWith("var(") ? ")" : "";
        boolean named = text.startsWith(start) && text.endsWith(end) && text.length() > start.length() + end.length();
        return named ? text.substring(start.length(), text.length() - end.length()) : null;
    }

    private static boolean inTheme(String slug, ThemeJson theme) {
        return theme.setting("color", "duotone") instanceof List<?> presets
                && presets.stream().anyMatch(preset -> slug.equals(Values.text(preset, "slug")));
    }

    private static String clean(String text) {
        return text.replaceAll("[^A-Za-z0-9-]+", "").toLowerCase(Locale.ROOT);
    }
}
