package org.quarkpress.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/**
 * Which part of a block a style belongs to ({@code wp_get_block_css_selector()}). The table is data,
 * {@code block-selectors.json}: the {@code selectors} that WordPress's own blocks declare.
 */
final class BlockSelectors {
    private static final Object TABLE = read();

    private BlockSelectors() {}

    /** The selector of the block itself. */
    static String root(String block) {
        String own = Values.text(TABLE, block, "root");
        return own != null ? own : "." + LayoutSupport.defaultClass(block);
    }

    /** The selector of a feature such as {@code border}, or null for the block itself. */
    static String of(String block, String feature) {
        Object declared = Values.at(TABLE, block, feature);
        if (declared instanceof String selector) {
            return selector;
        }
        String own = Values.text(declared, "root");
        return own != null ? own : Values.text(TABLE, block, "root");
    }

    /** The selector that one style of a feature has for itself, or null. */
    static String of(String block, String feature, String key) {
        return Values.text(TABLE, block, feature, key);
    }

    private static Object read() {
        try (InputStream in = BlockSelectors.class.getResourceAsStream("block-selectors.json")) {
            Map<String, Object> table = new LinkedHashMap<>();
            if (PhpJson.parse(in.readAllBytes()).value() instanceof Map<?, ?> map) {
                map.forEach((name, selectors) -> table.put(String.valueOf(name), selectors));
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
