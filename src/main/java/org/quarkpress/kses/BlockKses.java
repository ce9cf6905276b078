package org.quarkpress.kses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockDelimiters;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;

/**
 * Block attributes cleaned inside their JSON, {@code filter_block_content()}: every key and every text in it goes through
 * kses, then the block comments are written anew.
 */
final class BlockKses {
    private static final String OPEN = "<!--";
    private static final String LONG_CLOSE = "--->";
    private static final String TEMPLATE_PART = "core/template-part";

    private final UnaryOperator<String> cleaner;
    private final Predicate<String> isElement;

    /**
     * @param cleaner what cleans one text
     * @param isElement whether an element of this name may stand
     */
    BlockKses(UnaryOperator<String> cleaner, Predicate<String> isElement) {
        this.cleaner = cleaner;
        this.isElement = isElement;
    }

    /** The document with clean attributes; comments that end in more than two dashes lose the surplus. */
    String filter(String given) {
        if (!given.contains(OPEN)) {
            return given;
        }
        String text = given.contains(LONG_CLOSE) ? shortenCloses(given) : given;
        return BlockParser.hasBlocks(text) || text.contains("wp:")
                ? BlockSerializer.serialize(clean(BlockParser.parse(text)))
                : text;
    }

    /** {@code <!-- … --->} within one line becomes {@code <!-- … -->}. */
    private static String shortenCloses(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        int close = -1;
        for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, Math.max(at, open + 1))) {
            int from = open + OPEN.length();
            close = close >= from ? close : text.indexOf(LONG_CLOSE, from);
            if (close < 0) {
                break;
            }
            int line = text.indexOf('\n', from);
            if (line < 0 || line > close) {
                int end = close;
                while (end > from && text.charAt(end - 1) == '-') {
                    end--;
                }
                out.append(text, at, end).append("-->");
                at = close + LONG_CLOSE.length();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private List<Block> clean(List<Block> blocks) {
        Deque<Level> levels = new ArrayDeque<>();
        Level top = new Level(null, blocks);
        levels.push(top);
        while (true) {
            Level level = levels.peek();
            if (level.next < level.source.size()) {
                Block block = level.source.get(level.next++);
                levels.push(new Level(block, block.innerBlocks()));
            } else if (level == top) {
                return top.done;
            } else {
                levels.pop();
                levels.peek().done.add(rebuilt(level.block, level.done));
            }
        }
    }

    private Block rebuilt(Block block, List<Block> inner) {
        Map<String, Object> attrs = map(block.attrs(), block.is(TEMPLATE_PART));
        return new Block(block.name(), attrs, inner, block.innerHtml(), block.innerContent());
    }

    /**
     * The same for single block comments, in text that has gone through the tag filter. WordPress does without and so leaves
     * alone what stands in blocks that are never closed, and what the filter itself has mended into a block comment.
     */
    String filterComments(String text) {
        return text.contains("wp:") ? BlockDelimiters.rewriteReadable(text, this::attributes) : text;
    }

    private Map<String, Object> attributes(Map<String, Object> attrs) {
        return map(attrs, false);
    }

    private Map<String, Object> map(Map<?, ?> source, boolean templatePart) {
        Map<String, Object> clean = new LinkedHashMap<>();
        source.forEach((key, value) -> clean.put(String.valueOf(key), value));
        source.forEach((key, value) -> {
            String name = cleaner.apply(String.valueOf(key));
            Object kept = value(value, templatePart);
            if (!name.equals(String.valueOf(key))) {
                clean.remove(String.valueOf(key));
            }
            clean.put(name, templatePart && name.equals("tagName") ? tagName(kept) : kept);
        });
        return clean;
    }

    private Object value(Object value, boolean templatePart) {
        if (value instanceof String text) {
            return cleaner.apply(text);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, templatePart);
        }
        if (value instanceof List<?> list) {
            List<Object> clean = new ArrayList<>();
            list.forEach(item -> clean.add(value(item, templatePart)));
            return clean;
        }
        return value;
    }

    private String tagName(Object value) {
        return value instanceof String name && isElement.test(name) ? name : "";
    }

    private static final class Level {
        private final Block block;
        private final List<Block> source;
        private final List<Block> done = new ArrayList<>();
        private int next;

        private Level(Block block, List<Block> source) {
            this.block = block;
            this.source = source;
        }
    }
}
