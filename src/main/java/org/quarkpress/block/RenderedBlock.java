package org.quarkpress.block;

import java.util.HashMap;
import java.util.Map;

/**
 * A block while it is rendered ({@code WP_Block}): with the values inherited from blocks around it.
 *
 * @param block the parsed block
 * @param parent the block around it, null at the top
 * @param inherited context values by name, such as {@code postId}
 * @param notes what supports remember between the beginning of a block and its end
 */
public record RenderedBlock(
        Block block, RenderedBlock parent, Map<String, Object> inherited, Map<String, String> notes) {
    /** The context value with the words that a synced pattern shows instead of its own, by block name and attribute. */
    public static final String OVERRIDES = "pattern/overrides";

    /** A block at the top of a document. */
    public static RenderedBlock top(Block block, Map<String, Object> inherited) {
        return new RenderedBlock(block, null, inherited, new HashMap<>());
    }

    /** An inner block: it inherits what this one hands down. */
    public RenderedBlock child(Block inner) {
        Map<String, String> provides = BlockTypes.provides(name());
        Map<String, Object> context = inherited;
        if (!provides.isEmpty()) {
            Map<String, Object> attrs = BlockTypes.withDefaults(name(), block.attrs());
            context = new HashMap<>(inherited);
            for (Map.Entry<String, String> entry : provides.entrySet()) {
                if (attrs.containsKey(entry.getValue())) {
                    context.put(entry.getKey(), attrs.get(entry.getValue()));
                }
            }
        }
        return new RenderedBlock(inner, this, context, new HashMap<>());
    }

    /** The same block with more values, which it sees itself and hands down. */
    RenderedBlock knowing(Map<String, Object> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Object> all = new HashMap<>(inherited);
        all.putAll(more);
        return new RenderedBlock(block, parent, all, notes);
    }

    public String name() {
        return block.name();
    }

    /** An attribute of the comment, or null. */
    public Object attr(String name) {
        return block.attrs().get(name);
    }

    /** An attribute if it is a text, else null. */
    public String text(String name) {
        return attr(name) instanceof String text ? text : null;
    }

    /** Whether an attribute is {@code true}. */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(attr(name));
    }

    /** A value deep inside the attributes, {@code at("style", "spacing", "blockGap")}, or null. */
    public Object at(String... path) {
        return Values.at(block.attrs(), path);
    }
}
