package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a container's layout needs a style rule of its own, and the class it then gets. */
final class ContainerLayout {
    private static final Set<String> JUSTIFIED = Set.of("left", "right", "center", "space-between");
    private static final Set<String> ALIGNED = Set.of("top", "center", "bottom", "stretch");

    private ContainerLayout() {}

    static String className(RenderedBlock block, Map<String, Object> layout, String type, ThemeJson theme) {
        boolean gaps =
                theme.setting("spacing", "blockGap") != null || Boolean.TRUE.equals(theme.setting("appearanceTools"));
        Object gap = cleanGap(block.at("style", "spacing", "blockGap"));
        boolean skip = BlockTypes.skips(block.name(), "spacing", "blockGap");
        Object spacing = block.at("style", "spacing");
        boolean ruled = hasRule(layout, type, gaps && !skip ? gap : null, spacing) || isResponsive(block);
        if (!ruled) {
            return null;
        }
        List<Object> values = new ArrayList<>();
        values.add(layout);
        values.add(gaps);
        values.add(gap);
        values.add(skip);
        values.add(fallbackGap(block.name(), theme));
        values.add(spacing);
        addBreakpoints(block, values);
        String slug = block.name().replace('/', '-');
        return "wp-container-" + slug + "-is-layout-" + Digest.ofJson(values);
    }

    private static Object fallbackGap(String name, ThemeJson theme) {
        Object own = theme.style("blocks", name, "spacing", "blockGap");
        Object root = theme.style("spacing", "blockGap");
        Object gap = own != null ? own : root != null ? root : "24px";
        return gap instanceof String text ? Styles.variable(text) : gap;
    }

    private static boolean hasRule(Map<String, Object> layout, String type, Object gap, Object spacing) {
        Object vertical = gap instanceof Map<?, ?> map ? map.get("top") : gap;
        return switch (type) {
            case "default" -> vertical != null;
            case "constrained" -> vertical != null || isConstrained(layout, spacing);
            case "flex" -> isFlexed(layout, gap);
            case "grid" -> true;
            default -> false;
        };
    }

    private static boolean isConstrained(Map<String, Object> layout, Object spacing) {
        Object justify = layout.get("justifyContent");
        return Values.isTruthy(layout.get("contentSize"))
                || Values.isTruthy(layout.get("wideSize"))
                || "left".equals(justify)
                || "right".equals(justify)
                || Values.at(spacing, "padding", "left") != null
                || Values.at(spacing, "padding", "right") != null;
    }

    private static boolean isFlexed(Map<String, Object> layout, Object gap) {
        boolean spaced = gap != null && !gap.equals("");
        if (spaced || "nowrap".equals(layout.get("flexWrap")) || "vertical".equals(layout.get("orientation"))) {
            return true;
        }
        return layout.get("justifyContent") instanceof String justify && JUSTIFIED.contains(justify)
                || layout.get("verticalAlignment") instanceof String align && ALIGNED.contains(align);
    }

    /** Values that could leave their declaration are dropped. */
    private static Object cleanGap(Object gap) {
        if (gap instanceof Map<?, ?> map) {
            Map<String, Object> clean = new LinkedHashMap<>();
            map.forEach((key, value) -> clean.put(String.valueOf(key), cleanGap(value)));
            return clean;
        }
        if (gap instanceof String text) {
            boolean unsafe = text.contains("/*") || text.chars().anyMatch(c -> "%\\(&=}".indexOf(c) >= 0 && c != '%');
            return unsafe ? null : text;
        }
        return gap;
    }

    private static boolean isResponsive(RenderedBlock block) {
        List<Object> found = new ArrayList<>();
        addBreakpoints(block, found);
        return !found.isEmpty();
    }

    /** What the block's styles say for narrow windows. */
    private static void addBreakpoints(RenderedBlock block, List<Object> values) {
        if (!(block.attr("style") instanceof Map<?, ?> style)) {
            return;
        }
        for (Map.Entry<?, ?> entry : style.entrySet()) {
            String name = String.valueOf(entry.getKey());
            if (!name.startsWith("@")) {
                continue;
            }
            addBreakpoint(values, name, "layout", Values.at(entry.getValue(), "layout"));
            addBreakpoint(values, name, "blockGap", Values.at(entry.getValue(), "spacing", "blockGap"));
        }
    }

    private static void addBreakpoint(List<Object> values, String name, String key, Object value) {
        if (value != null) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("breakpoint", name);
            entry.put(key, value);
            values.add(entry);
        }
    }
}
