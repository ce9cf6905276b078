package org.quarkpress.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.RenderContext;

/**
 * Which blocks an automatic excerpt is made of ({@code excerpt_remove_blocks()}): a short list of text blocks without
 * others inside, also within groups and columns; all else is left out.
 */
final class ExcerptBlocks {
    private static final Set<String> TEXT = Set.of(
            "core/freeform",
            "core/heading",
            "core/html",
            "core/list",
            "core/media-text",
            "core/paragraph",
            "core/preformatted",
            "core/pullquote",
            "core/quote",
            "core/table",
            "core/verse");
    private static final Set<String> WRAPPERS = Set.of("core/columns", "core/column", "core/group");

    private ExcerptBlocks() {}

    static String keep(String content, RenderContext context) {
        if (!BlockParser.hasBlocks(content)) {
            return content;
        }
        BlockRenderer renderer = new BlockRenderer(context);
        StringBuilder out = new StringBuilder();
        for (Block block : BlockParser.parse(content)) {
            if (block.name() != null
                    && WRAPPERS.contains(block.name())
                    && !block.innerBlocks().isEmpty()) {
                inside(block.innerBlocks(), renderer, out);
            } else if (isAllowed(block) && block.innerBlocks().stream().allMatch(ExcerptBlocks::isPlain)) {
                out.append(render(block, renderer));
            }
        }
        return out.toString();
    }

    private static void inside(List<Block> blocks, BlockRenderer renderer, StringBuilder out) {
        Deque<Block> open = new ArrayDeque<>(blocks);
        while (!open.isEmpty()) {
            Block block = open.pop();
            if (!isAllowed(block)) {
                continue;
            }
            if (block.innerBlocks().isEmpty()) {
                out.append(render(block, renderer));
            }
            for (int i = block.innerBlocks().size() - 1; i >= 0; i--) {
                open.push(block.innerBlocks().get(i));
            }
        }
    }

    private static String render(Block block, BlockRenderer renderer) {
        return renderer.render(List.of(block));
    }

    private static boolean isAllowed(Block block) {
        return block.name() == null || TEXT.contains(block.name()) || WRAPPERS.contains(block.name());
    }

    private static boolean isPlain(Block block) {
        return isAllowed(block) && block.innerBlocks().isEmpty();
    }
}
