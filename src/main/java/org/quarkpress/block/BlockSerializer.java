package org.quarkpress.block;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes blocks back into a document, as {@code serialize_blocks()}: attributes encoded anew, {@code core/} left out, every
 * opened block closed. Parsing and writing is what the editor's {@code content.raw} goes through.
 */
public final class BlockSerializer {
    private static final String OUTER_OPEN = "<!-- wp:post-content -->";

    private BlockSerializer() {}

    /** The document of these blocks. */
    public static String serialize(List<Block> blocks) {
        return serialize(blocks, null);
    }

    private static String serialize(List<Block> blocks, String theme) {
        StringBuilder out = new StringBuilder();
        Deque<Open> stack = new ArrayDeque<>();
        for (Block block : blocks) {
            open(block, out, stack, theme);
            while (!stack.isEmpty()) {
                step(out, stack, theme);
            }
        }
        return out.toString();
    }

    /**
     * A text as the editor gets it: put into one outer block, parsed, written again and taken out
     * ({@code apply_block_hooks_to_content_from_post_object()}). A closer too many closes the outer block, which shows.
     */
    public static String normalize(String text) {
        return normalize(text, null);
    }

    /** The same, parts of templates without a theme being of this one. */
    public static String normalize(String text, String theme) {
        if (!text.contains("<!--") || !text.contains("wp:")) {
            return text;
        }
        boolean blocks = BlockParser.hasBlocks(text);
        String inner = blocks ? text : "<!-- wp:freeform -->" + text + "<!-- /wp:freeform -->";
        String outer = serialize(BlockParser.parse(OUTER_OPEN + inner + "<!-- /wp:post-content -->"), theme);
        String result = outer.substring(outer.indexOf("-->") + 3, outer.lastIndexOf("<!--"));
        return !blocks && result.equals(inner) ? text : result;
    }

    private static void step(StringBuilder out, Deque<Open> stack, String theme) {
        Open top = stack.peek();
        if (!top.pieces.hasNext()) {
            stack.pop();
            if (top.block.name() != null) {
                out.append("<!-- /wp:").append(shortName(top.block)).append(" -->");
            }
            return;
        }
        String piece = top.pieces.next();
        if (piece != null) {
            out.append(piece);
        } else {
            open(top.children.next(), out, stack, theme);
        }
    }

    private static void open(Block block, StringBuilder out, Deque<Open> stack, String theme) {
        if (block.name() != null) {
            out.append("<!-- wp:").append(shortName(block)).append(' ');
            Map<String, Object> attrs = withTheme(block, theme);
            if (!attrs.isEmpty()) {
                out.append(BlockAttributes.write(attrs)).append(' ');
            }
            if (isEmpty(block)) {
                out.append("/-->");
                return;
            }
            out.append("-->");
        }
        stack.push(new Open(
                block, block.innerContent().iterator(), block.innerBlocks().iterator()));
    }

    /** Parts of templates name the theme they belong to ({@code _inject_theme_attribute_in_template_part_block()}). */
    private static Map<String, Object> withTheme(Block block, String theme) {
        if (theme == null
                || !"core/template-part".equals(block.name())
                || block.attrs().get("theme") != null) {
            return block.attrs();
        }
        Map<String, Object> attrs = new LinkedHashMap<>(block.attrs());
        attrs.put("theme", theme);
        return attrs;
    }

    private static boolean isEmpty(Block block) {
        return block.innerBlocks().isEmpty() && block.innerHtml().isEmpty();
    }

    private static String shortName(Block block) {
        return block.name().startsWith("core/") ? block.name().substring("core/".length()) : block.name();
    }

    private record Open(Block block, Iterator<String> pieces, Iterator<Block> children) {}
}
