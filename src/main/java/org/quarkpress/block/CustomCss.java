package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The {@code style.css} attribute of blocks, which only those may write who may write any HTML:
 * {@code wp_strip_custom_css_from_blocks()}.
 */
public final class CustomCss {
    private CustomCss() {}

    /** The document without {@code style.css} in its block comments; comments that have none stay to the character. */
    public static String strip(String text) {
        return BlockParser.hasBlocks(text) || text.contains("wp:")
                ? BlockDelimiters.rewrite(text, CustomCss::without)
                : text;
    }

    private static Map<String, Object> without(Map<String, Object> attrs) {
        if (!(attrs.get("style") instanceof Map<?, ?> style) || style.get("css") == null) {
            return attrs;
        }
        Map<String, Object> rest = new LinkedHashMap<>(attrs);
        Map<Object, Object> styles = new LinkedHashMap<>(style);
        styles.remove("css");
        rest.put("style", styles);
        if (styles.isEmpty()) {
            rest.remove("style");
        }
        return rest;
    }
}
