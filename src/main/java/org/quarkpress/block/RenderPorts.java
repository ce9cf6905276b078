package org.quarkpress.block;

import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The ports of rendering to what lies in rows.
 *
 * @param attachments finds an attachment by id; gives null if there is none
 * @param dynamicBlocks finds the renderer of a block by full name; gives null if there is none
 * @param boundPosts finds what blocks may show of a post by id; gives null if nothing may be shown
 */
public record RenderPorts(
        LongFunction<AttachmentFacts> attachments,
        Function<String, DynamicBlock> dynamicBlocks,
        LongFunction<BoundPost> boundPosts) {
    /** No rows at all. */
    public static final RenderPorts NONE = new RenderPorts(id -> null, name -> null, id -> null);
}
