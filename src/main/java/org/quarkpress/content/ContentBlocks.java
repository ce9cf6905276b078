package org.quarkpress.content;

import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;

/** Blocks that are shown through the filters of classic text. */
final class ContentBlocks {
    private static final DynamicBlock SHORTCODE = (block, content, context) -> Autop.autop(content);

    private ContentBlocks() {}

    /** The settings with these blocks added to those that are known already. */
    static RenderContext in(RenderContext context) {
        return context.withDynamicBlocks(name -> {
            DynamicBlock known = context.dynamicBlocks().apply(name);
            return known == null && name.equals("core/shortcode") ? SHORTCODE : known;
        });
    }
}
