package org.quarkpress.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/**
 * What WordPress's own blocks declare about themselves: supports, default attributes, values they hand down. The table is
 * data, {@code block-types.json}, as the {@code block-types} route of WordPress answers it.
 */
public final class BlockTypes {
    private static final Map<String, Object> TABLE = read();

    private BlockTypes() {}

    /** Whether WordPress brings a block of that name. */
    public static boolean isKnown(String name) {
        return TABLE.containsKey(name);
    }

    /** A declared support, {@code support("core/group", "spacing", "blockGap")}, or null. */
    public static Object support(String name, String... path) {
        return Values.at(Values.at(TABLE, name, "supports"), path);
    }

    /** Whether a support is declared and not false. */
    public static boolean supports(String name, String... path) {
        return Values.isTruthy(support(name, path));
    }

    /** Whether a block writes the style of a support itself ({@code __experimentalSkipSerialization}). */
    public static boolean skips(String name, String support, String feature) {
        Object skip = support(name, support, "__experimentalSkipSerialization");
        return skip instanceof java.util.List<?> features ? features.contains(feature) : Boolean.TRUE.equals(skip);
    }

    /** The attributes with declared defaults filled in. */
    public static Map<String, Object> withDefaults(String name, Map<String, Object> attrs) {
        Map<String, Object> all = new LinkedHashMap<>(attrs);
        if (Values.at(TABLE, name, "defaults") instanceof Map<?, ?> defaults) {
            defaults.forEach((key, value) -> all.putIfAbsent(String.valueOf(key), value));
        }
        return all;
    }

    /** The context names a block hands down, with the attribute each comes from. */
    static Map<String, String> provides(String name) {
        Map<String, String> names = new LinkedHashMap<>();
        if (Values.at(TABLE, name, "provides") instanceof Map<?, ?> provides) {
            provides.forEach((context, attribute) -> names.put(String.valueOf(context), String.valueOf(attribute)));
        }
        return names;
    }

    private static Map<String, Object> read() {
        try (InputStream in = BlockTypes.class.getResourceAsStream("block-types.json")) {
            Map<String, Object> table = new LinkedHashMap<>();
            if (PhpJson.parse(in.readAllBytes()).value() instanceof Map<?, ?> map) {
                map.forEach((name, type) -> table.put(String.valueOf(name), type));
            }
            return table;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
