package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The style rules of a block's states: pointed at, focused, in narrow windows ({@code wp_get_block_state_style_rules()}).
 * Readers get a class whose number is made of these rules.
 */
final class BlockStates {
    private static final List<String> POINTED = List.of(":hover", ":focus", ":focus-visible", ":active");
    private static final List<String> LINKED =
            List.of(":link", ":any-link", ":visited", ":hover", ":focus", ":focus-visible", ":active");
    private static final List<String> WITH_STATES = List.of("core/button", "core/navigation-link");
    private static final List<String[]> WINDOWS = List.of(
            new String[] {"@mobile", "@media (width <= 480px)"},
            new String[] {"@tablet", "@media (480px < width <= 782px)"});
    private static final Map<String, String> ELEMENTS = elements();

    private final String block;
    private final List<Object> rules = new ArrayList<>();

    private BlockStates(String block) {
        this.block = block;
    }

    /** The rules of a block with these styles; empty if it has no states. */
    static List<Object> rules(String block, Map<?, ?> style) {
        BlockStates states = new BlockStates(block);
        states.pointed(style, null);
        for (String[] window : WINDOWS) {
            if (style.get(window[0]) instanceof Map<?, ?> narrow) {
                states.add("", narrow, window[1]);
                states.elements(narrow.get("elements"), window[1]);
                states.pointed(narrow, window[1]);
            }
        }
        return states.rules;
    }

    private void pointed(Map<?, ?> style, String window) {
        if (!WITH_STATES.contains(block)) {
            return;
        }
        for (String state : POINTED) {
            if (style.get(state) instanceof Map<?, ?> own) {
                add(state, own, window);
            }
        }
    }

    /** One rule for each part of the block that these styles belong to; what has a part of its own comes first. */
    private void add(String state, Map<?, ?> style, String window) {
        Map<String, Map<String, Object>> parts = new LinkedHashMap<>();
        style.forEach((name, value) -> {
            String feature = String.valueOf(name);
            boolean nested = feature.equals("elements") || feature.startsWith(":");
            if (nested || value == null) {
                return;
            }
            String whole = BlockSelectors.of(block, feature);
            if (value instanceof Map<?, ?> values) {
                values.forEach((key, own) -> {
                    String part = BlockSelectors.of(block, feature, String.valueOf(key));
                    if (part != null && own != null) {
                        merge(parts, part, feature, Map.of(key, own));
                    }
                });
                values.forEach((key, own) -> {
                    if (own != null && BlockSelectors.of(block, feature, String.valueOf(key)) == null) {
                        merge(parts, whole, feature, Map.of(key, own));
                    }
                });
            } else {
                merge(parts, whole, feature, value);
            }
        });
        parts.forEach((selector, own) -> rule(state, selector.isEmpty() ? null : selector, own, window));
    }

    private static void merge(Map<String, Map<String, Object>> parts, String selector, String feature, Object values) {
        parts.computeIfAbsent(selector == null ? "" : selector, s -> new LinkedHashMap<>())
                .merge(feature, values, BlockStates::joined);
    }

    private static Object joined(Object some, Object more) {
        Map<Object, Object> all = new LinkedHashMap<>();
        for (Object part : List.of(some, more)) {
            if (part instanceof Map<?, ?> map) {
                all.putAll(map);
            }
        }
        return all;
    }

    private void elements(Object elements, String window) {
        if (!(elements instanceof Map<?, ?> map)) {
            return;
        }
        map.forEach((element, value) -> {
            String pattern = ELEMENTS.get(element);
            if (pattern == null || !(value instanceof Map<?, ?> style)) {
                return;
            }
            String selector = pattern.replace("&", BlockSelectors.root(block));
            rule("", selector, style, window);
            if ("link".equals(element) || "button".equals(element)) {
                for (String state : LINKED) {
                    rule(state, selector, style.get(state), window);
                }
            }
        });
    }

    private void rule(String state, String selector, Object style, String window) {
        Map<String, Object> declarations = StyleDeclarations.of(variables(style));
        if (declarations.isEmpty()) {
            return;
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("state", state);
        rule.put("selector", selector);
        rule.put("declarations", declarations);
        if (window != null) {
            rule.put("rules_group", window);
        }
        rules.add(rule);
    }

    /** Presets as CSS variables, their names as they are ({@code wp_normalize_state_preset_vars()}). */
    private static Object variables(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((key, inner) -> out.put(String.valueOf(key), variables(inner)));
            return out;
        }
        boolean preset = value instanceof String text && text.startsWith("var:preset|");
        return preset ? Styles.variable((String) value) : value;
    }

    private static Map<String, String> elements() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("link", "& a:where(:not(.wp-element-button))");
        out.put("heading", "& h1,&  h2,&  h3,&  h4,&  h5,&  h6");
        for (int level = 1; level <= 6; level++) {
            out.put("h" + level, "& h" + level);
        }
        out.put("button", "& .wp-element-button,&  .wp-block-button__link");
        out.put(
                "caption",
                "& .wp-element-caption,&  .wp-block-audio figcaption,&  .wp-block-embed figcaption,"
                        + "&  .wp-block-gallery figcaption,&  .wp-block-image figcaption,"
                        + "&  .wp-block-table figcaption,&  .wp-block-video figcaption");
        out.put("cite", "& cite");
        out.put(
                "textInput",
                "& textarea,&  input:where([type=email],[type=number],[type=password],[type=search],[type=text],"
                        + "[type=tel],[type=url])");
        out.put("select", "& select");
        return out;
    }
}
