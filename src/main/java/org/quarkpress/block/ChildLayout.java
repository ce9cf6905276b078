package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The class of a block that says how it fits into the layout around it: stretched, of fixed size, or spanning cells. */
final class ChildLayout {
    private static final List<String> OWN =
            List.of("selfStretch", "flexSize", "columnStart", "columnSpan", "rowStart", "rowSpan");
    private static final List<String> OF_PARENT = List.of("minimumColumnWidth", "columnCount");

    private ChildLayout() {}

    /** The class, or null if nothing has to be styled. */
    static String className(RenderedBlock block) {
        Object layout = block.at("style", "layout");
        Map<String, Object> narrow = breakpoints(block);
        if (!isStyled(layout) && narrow.values().stream().noneMatch(ChildLayout::isStyled)) {
            return null;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("layout", only(layout, OWN));
        values.put(
                "parentLayout",
                block.parent() == null ? Map.of() : only(block.parent().attr("layout"), OF_PARENT));
        values.putAll(narrow);
        return "wp-container-content-" + Digest.ofJson(values);
    }

    /** What the block's styles say for narrow windows, {@code @mobile} and {@code @tablet}. */
    private static Map<String, Object> breakpoints(RenderedBlock block) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (String name : List.of("@mobile", "@tablet")) {
            Object layout = block.at("style", name, "layout");
            if (layout instanceof Map) {
                found.put(name, only(layout, OWN));
            }
        }
        return found;
    }

    private static boolean isStyled(Object layout) {
        Object stretch = Values.at(layout, "selfStretch");
        boolean sized = "fixed".equals(stretch) && Values.isTruthy(Values.at(layout, "flexSize"));
        boolean cells = false;
        for (String key : OWN.subList(2, OWN.size())) {
            cells |= Values.isTruthy(Values.at(layout, key));
        }
        return sized || "fill".equals(stretch) || cells;
    }

    private static Map<String, Object> only(Object layout, List<String> keys) {
        Map<String, Object> picked = new LinkedHashMap<>();
        if (layout instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (keys.contains(key)) {
                    picked.put(String.valueOf(key), value);
                }
            });
        }
        return picked;
    }
}
