package org.quarkpress.dynamic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.block.BlockTypes;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.post.DynamicBlocks;
import org.quarkpress.rest.Asker;

/** Gives each rendering the blocks that need rows, with the rows of the one who asks. */
@ApplicationScoped
public class DynamicBlocksService implements DynamicBlocks {
    private final SiteRowsService rows;

    /** A service over these rows. */
    public DynamicBlocksService(SiteRowsService rows) {
        this.rows = rows;
    }

    @Override
    public Function<String, DynamicBlock> of(Asker asker) {
        return over(rows.of(asker), asker);
    }

    /** The blocks over any rows. */
    static Function<String, DynamicBlock> over(SiteRows rows, Asker asker) {
        SiteRows seen = new RememberedRows(rows);
        Showing showing = new Showing();
        return name -> {
            SiteBlock known = SiteBlocks.find(name);
            return known == null ? null : new Shown(known, SiteBlocks.rendersInnerBlocks(name), asker, seen, showing);
        };
    }

    private record Shown(SiteBlock known, boolean rendersInnerBlocks, Asker asker, SiteRows rows, Showing showing)
            implements DynamicBlock {
        @Override
        public String render(RenderedBlock block, String content, RenderContext context) {
            if (!showing.takesBlock()) {
                return "";
            }
            Map<String, Object> attrs =
                    BlockTypes.withDefaults(block.name(), block.block().attrs());
            return known.render(new BlockScene(block, attrs, content, context, asker, rows, showing));
        }
    }
}
