package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceOutcome;
import org.quarkpress.bulk.SourceService;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;

/**
 * Stores a chunk of items, with what is known of the source and the journal, in the caller's transaction. When the
 * transaction is rolled back, nothing has happened.
 */
@ApplicationScoped
public class ChunkService {
    private final SourceService sources;

    /** A service over these. */
    public ChunkService(SourceService sources) {
        this.sources = sources;
    }

    /**
     * Takes the parts in their order.
     *
     * @param last whether nothing more comes that an item could wait for: none is deferred then
     * @return what became of each, in the same order
     */
    public List<ItemOutcome> store(ImportScope scope, List<ImportPart> parts, boolean last) {
        List<ItemOutcome> out = new ArrayList<>();
        parts.forEach(part -> out.add(store(scope, part)));
        return out;
    }

    private ItemOutcome store(ImportScope scope, ImportPart part) {
        if (part.refusal() != null) {
            return ItemOutcome.refused(part, "", part.refusal());
        }
        if (part.kind() != ImportPart.Kind.ITEM) {
            return new ItemOutcome(part, "", ItemOutcome.Result.NOTED, 0, null);
        }
        String id = String.valueOf(part.fields().get("source_id"));
        try {
            SourceAddress address = new SourceAddress(scope.options().source(), id);
            SourceOutcome done = sources.put(
                    address,
                    part.fields(),
                    scope.options().policy(),
                    scope.options().createTerms(),
                    scope.asker());
            ItemOutcome.Result result = ItemOutcome.Result.valueOf(done.result().name());
            return new ItemOutcome(part, id, result, done.post().id(), null);
        } catch (WpError refusal) {
            return ItemOutcome.refused(part, id, refusal);
        }
    }
}
