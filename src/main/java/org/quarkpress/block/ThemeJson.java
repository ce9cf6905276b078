package org.quarkpress.block;

import java.util.Map;

/**
 * The active theme's {@code theme.json}, as far as rendering needs it.
 *
 * @param tree the parsed file; empty for a classic theme
 */
public record ThemeJson(Map<String, Object> tree) {
    /** A theme without {@code theme.json}. */
    public static final ThemeJson NONE = new ThemeJson(Map.of());

    /** A value of {@code settings}, or null. */
    public Object setting(String... path) {
        return Values.at(tree.get("settings"), path);
    }

    /** A value of {@code styles}, or null. */
    public Object style(String... path) {
        return Values.at(tree.get("styles"), path);
    }

    /** The whole tree is no key: a theme is compared often, and mostly with itself. */
    @Override
    public int hashCode() {
        return tree.size();
    }
}
