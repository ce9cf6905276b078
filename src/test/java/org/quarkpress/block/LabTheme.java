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

    /** A site with that theme and nothing else special. */
    public static RenderContext site() {
        return site("http://example.test", JSON);
    }

    /** A site with a theme that says this. */
    public static RenderContext site(String home, ThemeJson theme) {
        return RenderContext.of(
                new RenderSettings(home, home + "/wp-content/uploads", "en_US", true, 0, theme), RenderPorts.NONE);
    }
}
