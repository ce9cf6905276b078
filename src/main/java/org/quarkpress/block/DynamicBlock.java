package org.quarkpress.block;

/**
 * The port for blocks that are computed when they are shown because they need rows: latest posts, the query loop,
 * post title and so on ({@code render_callback}).
 */
@FunctionalInterface
public interface DynamicBlock {

    /**
     * The HTML of the block.
     *
     * @param block the block, its inner blocks and the context it inherits
     * @param content the rendered inner HTML
     * @param context the settings of this rendering
     */
    String render(RenderedBlock block, String content, RenderContext context);

    /** Whether it renders its inner blocks itself, as often as it likes ({@code skip_inner_blocks}). */
    default boolean rendersInnerBlocks() {
        return false;
    }
}
