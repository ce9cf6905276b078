package org.quarkpress.content;

import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;

/** Blocks that are shown through the filters of classic text or cleaned as posts are. */
final class ContentBlocks {
    private static final DynamicBlock FOOTNOTES = (block, content, context) -> FootnotesBlock.render(block, context);
    private static final DynamicBlock SHORTCODE = (block, content, context) -> Autop.autop(content);

    private ContentBlocks() {}

    /** The settings with these blocks added to those that are known already. */
    static RenderContext in(RenderContext context) {
        return context.withDynamicBlocks(name -> {
            DynamicBlock known = context.dynamicBlocks().apply(name);
            return known != null ? known : own(name);
        });
    }

    private static DynamicBlock own(String name) {
        return switch (name) {
            case "core/shortcode" -> SHORTCODE;
            case "core/footnotes" -> FOOTNOTES;
            default -> null;
        };
    }
}
