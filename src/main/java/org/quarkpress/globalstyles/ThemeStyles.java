package org.quarkpress.globalstyles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.JsonResource;

/**
 * The settings and styles that a theme has ({@code WP_Theme_JSON_Resolver::get_theme_data}): those of every theme, as data
 * in {@code core-styles.json}, with what its {@code theme.json} says on top.
 */
final class ThemeStyles {
    private static final Map<String, Object> CORE = JsonResource.object(ThemeStyles.class, "core-styles.json");
    private static final String SETTINGS = "settings";
    private static final String PRESET = "var:";

    /** Lists of presets, with the setting that keeps a theme from naming one as the usual ones are named. */
    private static final Map<String, String> PRESETS = Map.of(
            "color.palette", "color.defaultPalette",
            "color.gradients", "color.defaultGradients",
            "color.duotone", "color.defaultDuotone",
            "typography.fontSizes", "typography.defaultFontSizes",
            "typography.fontFamilies", "",
            "spacing.spacingSizes", "spacing.defaultSpacingSizes",
            "dimensions.aspectRatios", "dimensions.defaultAspectRatios",
            "dimensions.dimensionSizes", "",
            "shadow.presets", "shadow.defaultPresets",
            "border.radiusSizes", "");

    /** What {@code appearanceTools} switches on. */
    private static final List<String> TOOLS = List.of(
            "background.backgroundImage",
            "background.backgroundSize",
            "border.color",
            "border.radius",
            "border.style",
            "border.width",
            "color.link",
            "color.heading",
            "color.button",
            "color.caption",
            "dimensions.aspectRatio",
            "dimensions.height",
            "dimensions.minHeight",
            "dimensions.minWidth",
            "dimensions.width",
            "position.sticky",
            "spacing.blockGap",
            "spacing.margin",
            "spacing.padding",
            "typography.lineHeight",
            "typography.textColumns");

    private ThemeStyles() {}

    /** {@code settings} and {@code styles} of a theme with this {@code theme.json}. */
    static Map<String, Object> of(Map<String, Object> theme) {
        Map<String, Object> wanted = JsonResource.object(theme.get(SETTINGS));
        Map<String, Object> settings = JsonResource.object(CORE.get(SETTINGS));
        if (Boolean.TRUE.equals(wanted.remove("appearanceTools"))) {
            for (String tool : TOOLS) {
                settings = merge(settings, path(tool.split("\\."), 0), "", settings);
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(SETTINGS, merge(settings, wanted, "", merge(settings, wanted, "", Map.of())));
        Map<String, Object> styles = JsonResource.object(CORE.get("styles"));
        out.put("styles", merge(styles, JsonResource.object(variables(theme.get("styles"))), "-", Map.of()));
        return out;
    }

    private static Map<String, Object> path(String[] names, int from) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put(names[from], from == names.length - 1 ? (Object) true : path(names, from + 1));
        return out;
    }

    private static Map<String, Object> merge(
            Map<String, Object> base, Map<String, Object> over, String at, Map<String, Object> all) {
        Map<String, Object> out = new LinkedHashMap<>(base);
        over.forEach((name, value) -> {
            String path = at.isEmpty() ? name : at + "." + name;
            Object known = base.get(name);
            if (PRESETS.containsKey(path) && value instanceof List<?> presets) {
                Map<String, Object> origins = JsonResource.object(known);
                origins.put("theme", own(presets, origins.get("default"), PRESETS.get(path), all));
                out.put(name, origins);
            } else if (known instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                out.put(name, merge(JsonResource.object(known), JsonResource.object(value), path, all));
            } else {
                out.put(name, value);
            }
        });
        return out;
    }

    /** The theme's presets without those that are named as usual ones that must stay. */
    private static List<Object> own(List<?> presets, Object usual, String guard, Map<String, Object> all) {
        boolean kept = !guard.isEmpty() && !Boolean.FALSE.equals(at(all, guard.split("\\.")));
        List<Object> taken = new ArrayList<>();
        JsonResource.objects(usual).forEach(preset -> taken.add(preset.get("slug")));
        List<Object> out = new ArrayList<>();
        for (Object preset : presets) {
            boolean clash = preset instanceof Map<?, ?> map && taken.contains(map.get("slug"));
            if (!kept || !clash) {
                out.add(preset);
            }
        }
        return out;
    }

    private static Object at(Map<String, Object> tree, String[] names) {
        Object value = tree;
        for (String name : names) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    /** {@code var:preset|color|ink} as CSS has it. */
    private static Object variables(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((name, member) -> out.put(String.valueOf(name), variables(member)));
            return out;
        }
        if (value instanceof String text && text.startsWith(PRESET)) {
            return "var(--wp--" + text.substring(PRESET.length()).replace("|", "--") + ")";
        }
        return value;
    }
}
