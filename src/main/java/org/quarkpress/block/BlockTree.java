package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block as the PHP array that {@code parse_blocks()} gives; names of classes are made of it. */
final class BlockTree {
    private static final int DEEPEST = 100;

    private BlockTree() {}

    /** The array; blocks nested deeper than anyone writes are left out. */
    static Map<String, Object> of(Block block) {
        return of(block, 0);
    }

    private static Map<String, Object> of(Block block, int depth) {
        Map<String, Object> tree = new LinkedHashMap<>();
        List<Object> inner = new ArrayList<>();
        if (depth < DEEPEST) {
            block.innerBlocks().forEach(child -> inner.add(of(child, depth + 1)));
        }
        tree.put("blockName", block.name());
        tree.put("attrs", block.attrs());
        tree.put("innerBlocks", inner);
        tree.put("innerHTML", block.innerHtml());
        tree.put("innerContent", new ArrayList<Object>(block.innerContent()));
        return tree;
    }
}
