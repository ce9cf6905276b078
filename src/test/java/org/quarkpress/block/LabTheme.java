package org.quarkpress.block;

import java.util.Map;

/** What the theme of the WordPress says that was asked for the examples, as far as they meet it. */
public final class LabTheme {
    public static final ThemeJson JSON = new ThemeJson(Map.of(
            "settings",
            Map.of(
                    "appearanceTools",
                    true,
                    "useRootPaddingAwareAlignments",
                    true,
                    "layout",
                    Map.of("contentSize", "645px", "wideSize", "1340px"),
                    "typography",
                    Map.of("fluid", true)),
            "styles",
            Map.of(
                    "spacing", Map.of("blockGap", "1.2rem"),
                    "blocks", Map.of("core/columns", Map.of("spacing", Map.of("blockGap", "var:preset|spacing|50"))))));

    private LabTheme() {}
}
