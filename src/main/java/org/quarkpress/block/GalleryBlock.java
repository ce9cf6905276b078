package org.quarkpress.block;

/** Galleries get a numbered class of their own ({@code core/gallery}). */
public final class GalleryBlock {
    private GalleryBlock() {}

    /** A gallery as it is saved; one that gathers pictures and has none to gather is nothing. */
    public static String render(RenderedBlock block, String html, RenderContext context) {
        boolean nothing = block.attr("dynamicContent") != null
                && block.block().innerBlocks().isEmpty();
        return nothing ? "" : numbered(html, context);
    }

    /** The gallery with the class that its gaps are styled by. */
    public static String numbered(String html, RenderContext context) {
        return BlockSupport.addClasses(html, "wp-block-gallery-" + context.next("wp-id"));
    }
}
