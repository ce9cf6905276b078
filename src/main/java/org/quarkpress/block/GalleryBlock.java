package org.quarkpress.block;

/** Galleries get a numbered class of their own. */
final class GalleryBlock {
    private GalleryBlock() {}

    static String render(RenderedBlock block, String html, RenderContext context) {
        if (block.attr("dynamicContent") != null && block.block().innerBlocks().isEmpty()) {
            return "";
        }
        return BlockSupport.addClasses(html, "wp-block-gallery-" + context.next("wp-id"));
    }
}
