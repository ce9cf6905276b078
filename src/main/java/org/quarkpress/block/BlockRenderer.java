package org.quarkpress.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns blocks into the HTML that readers see ({@code do_blocks()}, {@code render_block()}): inner blocks first, then the
 * block's own finishing and its supports. Works with a stack of its own, so that depth is no danger.
 */
public final class BlockRenderer {
    /** Blocks nested deeper than this are shown as they are saved: each level costs a copy of all that is in it. */
    private static final int DEEPEST = 200;

    private static final Set<String> FEATURED = Set.of("core/cover", "core/media-text");

    private final RenderContext context;
    private final List<BlockSupport> supports;

    public BlockRenderer(RenderContext context) {
        this.context = context;
        this.supports = BlockSupport.ALL;
    }

    /** The HTML of a document of blocks. */
    public String render(String document) {
        return render(BlockParser.parse(document));
    }

    /** The HTML of these blocks. */
    public String render(List<Block> blocks) {
        return render(blocks, Map.of());
    }

    /** The HTML of these blocks, which inherit these values beside their post. */
    public String render(List<Block> blocks, Map<String, Object> values) {
        Map<String, Object> inherited = new HashMap<>(values);
        if (context.postId() > 0) {
            inherited.put("postId", context.postId());
            inherited.put("postType", context.postType());
        }
        StringBuilder out = new StringBuilder();
        for (Block block : blocks) {
            out.append(render(RenderedBlock.top(block, inherited)));
        }
        return out.toString();
    }

    /** The HTML of one block with its inherited values. */
    public String render(RenderedBlock root) {
        Deque<Open> stack = new ArrayDeque<>();
        StringBuilder out = new StringBuilder();
        stack.push(open(root, 0));
        while (!stack.isEmpty()) {
            Open top = stack.peek();
            if (top.pieces.hasNext()) {
                String piece = top.pieces.next();
                if (piece != null) {
                    out.append(piece);
                } else {
                    stack.push(open(top.block.child(top.children.next()), out.length()));
                }
                continue;
            }
            stack.pop();
            if (stack.size() < DEEPEST) {
                String html = finish(top.block, out.substring(top.start));
                out.setLength(top.start);
                out.append(html);
            }
        }
        return out.toString();
    }

    private Open open(RenderedBlock block, int start) {
        if (block.name() != null) {
            supports.forEach(support -> support.before(block, context));
        }
        DynamicBlock dynamic = dynamic(block);
        return new Open(
                block.knowing(CoreBlocks.handsDown(block, context)),
                start,
                dynamic != null && dynamic.rendersInnerBlocks());
    }

    /** What computes a block; covers and media beside text need rows only where they show the picture of the post. */
    private DynamicBlock dynamic(RenderedBlock block) {
        boolean plain = block.name() == null || FEATURED.contains(block.name()) && !block.isTrue("useFeaturedImage");
        return plain ? null : context.dynamicBlocks().apply(block.name());
    }

    private String finish(RenderedBlock block, String html) {
        if (block.name() == null) {
            return html;
        }
        String saved = BlockBindings.apply(block, html, context);
        DynamicBlock dynamic = dynamic(block);
        String result =
                dynamic == null ? CoreBlocks.render(block, saved, context) : dynamic.render(block, saved, context);
        for (BlockSupport support : supports) {
            result = support.after(block, result, context);
        }
        return CoreBlocks.finish(block, result);
    }

    /** A block whose inner blocks are still being rendered. */
    private static final class Open {
        private final RenderedBlock block;
        private final Iterator<String> pieces;
        private final Iterator<Block> children;
        private final int start;

        private Open(RenderedBlock block, int start, boolean bare) {
            this.block = block;
            this.start = start;
            this.pieces = (bare ? List.<String>of() : block.block().innerContent()).iterator();
            this.children = block.block().innerBlocks().iterator();
        }
    }
}
