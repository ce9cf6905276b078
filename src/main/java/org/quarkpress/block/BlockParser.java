package org.quarkpress.block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads a document of blocks, as {@code parse_blocks()}: block comments nest, everything between them is loose HTML.
 *
 * <p>The name in a closer is not looked at. A closer without an opener turns the rest of the document into loose HTML. Of
 * several blocks that are never closed, the innermost comes out first, each with all the HTML up to the end; that repeated
 * text is bounded here, where WordPress lets it grow with the square of the document.
 */
public final class BlockParser {
    private static final int REPEATED_TEXT_LIMIT = 16_000_000;

    private final String text;
    private final List<Block> output = new ArrayList<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private int offset;
    private int repeated;

    private BlockParser(String text) {
        this.text = text;
    }

    /** The blocks of a document, top level first; loose HTML as blocks without name. Never fails. */
    public static List<Block> parse(String text) {
        return new BlockParser(text).run();
    }

    /** Whether a text holds anything that looks like a block ({@code has_blocks()}). */
    public static boolean hasBlocks(String text) {
        return text.contains("<!-- wp:");
    }

    private List<Block> run() {
        BlockScanner scanner = new BlockScanner(text);
        boolean more = true;
        while (more) {
            BlockToken token = scanner.next(offset);
            more = token == null ? end() : step(token);
        }
        return output;
    }

    private boolean step(BlockToken token) {
        switch (token.kind()) {
            case OPENER -> {
                stack.push(new Open(token, token.start() > offset ? offset : -1));
                offset = token.end();
            }
            case VOID -> {
                Block block = Block.empty(token.name(), BlockAttributes.read(token.attributes()));
                if (stack.isEmpty()) {
                    freeform(offset, token.start());
                    output.add(block);
                } else {
                    stack.peek().child(block, token.start(), token.end());
                }
                offset = token.end();
            }
            case CLOSER -> {
                if (stack.isEmpty()) {
                    freeform(offset, text.length());
                    return false;
                }
                close(token);
            }
        }
        return true;
    }

    private void close(BlockToken closer) {
        Open open = stack.pop();
        if (stack.isEmpty()) {
            open.html(open.from, closer.start());
            emit(open);
        } else {
            open.lastHtml(closer.start());
            stack.peek().child(open.block(), open.token.start(), closer.end());
        }
        offset = closer.end();
    }

    private boolean end() {
        if (stack.isEmpty()) {
            freeform(offset, text.length());
        }
        while (!stack.isEmpty()) {
            Open open = stack.pop();
            repeated += text.length() - open.from;
            if (repeated >= 0 && repeated < REPEATED_TEXT_LIMIT) {
                open.html(open.from, text.length());
            } else {
                repeated = REPEATED_TEXT_LIMIT;
            }
            emit(open);
        }
        return false;
    }

    private void emit(Open open) {
        if (open.looseFrom >= 0) {
            freeform(open.looseFrom, open.token.start());
        }
        output.add(open.block());
    }

    private void freeform(int from, int to) {
        if (to > from) {
            output.add(Block.freeform(text.substring(from, to)));
        }
    }

    /** A block whose closer has not been seen yet. */
    private final class Open {
        private final BlockToken token;
        private final int looseFrom;
        private final List<Block> children = new ArrayList<>();
        private final List<String> content = new ArrayList<>();
        private final StringBuilder html = new StringBuilder();
        private int from;

        private Open(BlockToken token, int looseFrom) {
            this.token = token;
            this.looseFrom = looseFrom;
            this.from = token.end();
        }

        private void html(int start, int end) {
            if (end > start) {
                html.append(text, start, end);
                content.add(text.substring(start, end));
            }
        }

        /** The rest of an inner block's HTML, a piece of its own even where there is none. */
        private void lastHtml(int end) {
            html.append(text, from, end);
            content.add(text.substring(from, end));
        }

        private void child(Block block, int start, int end) {
            html(from, start);
            children.add(block);
            content.add(null);
            from = end;
        }

        private Block block() {
            Map<String, Object> attrs = BlockAttributes.read(token.attributes());
            return new Block(token.name(), attrs, children, html.toString(), content);
        }
    }
}
