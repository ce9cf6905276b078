package org.quarkpress.block;

import java.util.Map;

/**
 * A block while it is rendered ({@code WP_Block}): with the values inherited from blocks around it.
 *
 * @param block the parsed block
 * @param parent the block around it, null at the top
 * @param inherited context values by name, such as {@code postId}
 */
public record RenderedBlock(Block block, RenderedBlock parent, Map<String, Object> inherited) {

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
