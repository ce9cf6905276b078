package org.quarkpress.post;

import java.util.function.Function;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.rest.Asker;

/** The port to the blocks that need rows: whoever has them gives them to each rendering. */
@FunctionalInterface
public interface DynamicBlocks {

    /** The blocks by full name, as this asker is shown them; null for names that have none. */
    Function<String, DynamicBlock> of(Asker asker);
}
