package org.quarkpress.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderPorts;

/**
 * Notes what rendering asks of other rows, so that its result can be remembered: attachments and posts are compared
 * next time; a block made of other rows prevents that.
 */
public final class RenderNotes {
    private final RenderContext asked;
    private final Map<Long, AttachmentFacts> pictures = new HashMap<>();
    private final Map<Long, BoundPost> posts = new HashMap<>();
    private boolean dynamic;

    /** Notes of what is asked of this context. */
    public RenderNotes(RenderContext asked) {
        this.asked = asked;
    }

    /** What was asked for, with what was found: null as well, because it may be there next time. */
    public record Seen(Map<Long, AttachmentFacts> pictures, Map<Long, BoundPost> posts) {
        /** Whether this context would answer the same. */
        public boolean sameIn(RenderContext context) {
            return same(context.attachments(), pictures) && same(context.boundPosts(), posts);
        }

        private static <T> boolean same(LongFunction<T> port, Map<Long, T> seen) {
            for (Map.Entry<Long, T> entry : seen.entrySet()) {
                if (!Objects.equals(port.apply(entry.getKey()), entry.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The context to render with. */
    public RenderContext context() {
        return asked.with(new RenderPorts(this::attachment, this::block, this::post));
    }

    /** Whether the result is made of rows that are not noted: it must not be remembered. */
    public boolean dynamic() {
        return dynamic;
    }

    /** What was asked for until now. */
    public Seen seen() {
        return new Seen(pictures, posts);
    }

    private BoundPost post(long id) {
        BoundPost post = asked.boundPosts().apply(id);
        posts.put(id, post);
        return post;
    }

    private AttachmentFacts attachment(long id) {
        AttachmentFacts facts = asked.attachments().apply(id);
        pictures.put(id, facts);
        return facts;
    }

    private DynamicBlock block(String name) {
        DynamicBlock block = asked.dynamicBlocks().apply(name);
        dynamic |= block != null;
        return block;
    }
}
