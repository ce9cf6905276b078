package org.quarkpress.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.BlockTypes;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.kses.Kses;
import org.quarkpress.php.PhpNumber;

/**
 * Synced patterns ({@code core/block}): the blocks of another row, shown as if they stood here; words of their own come
 * as the context {@code pattern/overrides}. Made anew for each rendering, because it knows which patterns are open.
 */
public final class SyncedPattern implements DynamicBlock {
    /** Patterns inside patterns multiply: no more characters than these are rendered. */
    private static final long MOST_CHARACTERS = 4L << 20;

    private final LongFunction<String> texts;
    private final Set<Long> open = new HashSet<>();
    private long characters;

    /** Patterns by id; null for those that are not shown. */
    public SyncedPattern(LongFunction<String> texts) {
        this.texts = texts;
    }

    @Override
    public String render(RenderedBlock block, String content, RenderContext context) {
        long ref = PhpNumber.toInt(block.attr("ref"));
        String text = ref > 0 ? texts.apply(ref) : null;
        if (text == null || characters > MOST_CHARACTERS || !open.add(ref)) {
            return "";
        }
        characters += text.length() + 100;
        Map<String, Object> inherited = new HashMap<>();
        if (block.inherited().containsKey(RenderedBlock.OVERRIDES)) {
            inherited.put(RenderedBlock.OVERRIDES, block.inherited().get(RenderedBlock.OVERRIDES));
        }
        Object own =
                BlockTypes.withDefaults(block.name(), block.block().attrs()).get("content");
        if (own != null) {
            inherited.put(RenderedBlock.OVERRIDES, overrides(own));
        }
        String html = new BlockRenderer(context).render(BlockParser.parse(AutoEmbed.run(text)), inherited);
        open.remove(ref);
        return html;
    }

    /** The words of the pattern's user by block and attribute, cleaned as those of posts where they stand inside elements. */
    public static Map<String, Map<String, BoundPost.Value>> overrides(Object content) {
        Map<String, Map<String, BoundPost.Value>> out = new HashMap<>();
        if (content instanceof Map<?, ?> blocks) {
            blocks.forEach((name, attributes) -> {
                Map<String, BoundPost.Value> values = new HashMap<>();
                if (attributes instanceof Map<?, ?> map) {
                    map.forEach((attribute, value) -> {
                        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                            String text = PhpNumber.toText(value);
                            values.put(String.valueOf(attribute), new BoundPost.Value(text, Kses.post(text)));
                        }
                    });
                }
                out.put(String.valueOf(name), values);
            });
        }
        return out;
    }
}
