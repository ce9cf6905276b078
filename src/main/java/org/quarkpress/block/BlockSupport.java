package org.quarkpress.block;

import java.util.List;

/**
 * Something WordPress adds to the finished HTML of any block that declares it ({@code render_block} filters): classes and
 * styles for layout, colours, typography and so on.
 */
interface BlockSupport {
    /** All of them, in WordPress's order. */
    List<BlockSupport> ALL = List.of(
            new TypographySupport(),
            new SettingsSupport(),
            new ElementsSupport(),
            new LayoutSupport(),
            new PositionSupport(),
            new DimensionsSupport(),
            new DuotoneSupport(),
            new BackgroundSupport(),
            new StyleVariationSupport(),
            new VisibilitySupport(),
            new CustomCssSupport(),
            new StatesSupport());

    /** Called before the inner blocks, in document order: the place to draw numbers. */
    default void before(RenderedBlock block, RenderContext context) {}

    /** The HTML with what this support adds. */
    String after(RenderedBlock block, String html, RenderContext context);

    /** Adds classes to the first tag. */
    static String addClasses(String html, String... classes) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        for (String name : classes) {
            tags.addClass(name);
        }
        return tags.html();
    }
}
