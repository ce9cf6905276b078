package org.quarkpress.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A parsed block, as {@code parse_blocks()} describes it.
 *
 * @param name full name such as {@code core/paragraph}; null for loose HTML between blocks
 * @param attrs attributes of the comment, empty when there are none or they could not be read
 * @param innerBlocks the blocks inside, in order
 * @param innerHtml the HTML of this block without its inner blocks
 * @param innerContent pieces of that HTML, null where an inner block stands
 */
public record Block(
        String name, Map<String, Object> attrs, List<Block> innerBlocks, String innerHtml, List<String> innerContent) {

    public Block {
        attrs = Collections.unmodifiableMap(new LinkedHashMap<>(attrs));
        innerBlocks = List.copyOf(innerBlocks);
        innerContent = Collections.unmodifiableList(new ArrayList<>(innerContent));
    }

    /** Loose HTML between blocks: what the classic block holds. */
    public static Block freeform(String html) {
        return new Block(null, Map.of(), List.of(), html, List.of(html));
    }

    /** A block of this name without content, {@code <!-- wp:name {…} /-->}. */
    public static Block empty(String name, Map<String, Object> attrs) {
        return new Block(name, attrs, List.of(), "", List.of());
    }

    /** Whether this is a block of that full name. */
    public boolean is(String fullName) {
        return fullName.equals(name);
    }

    /** The same block with other attributes. */
    public Block withAttrs(Map<String, Object> others) {
        return new Block(name, others, innerBlocks, innerHtml, innerContent);
    }
}
