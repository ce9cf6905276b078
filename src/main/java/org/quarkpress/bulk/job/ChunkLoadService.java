package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.quarkpress.bulk.chunk.ChunkService;
import org.quarkpress.bulk.chunk.PreparedItem;
import org.quarkpress.bulk.input.ImportPart;

/** Reads a chunk back from the spool and prepares it: all that can be done while the one before is still being stored. */
@ApplicationScoped
public class ChunkLoadService {
    private final SpoolStore spool;
    private final JobScopeService scopes;
    private final ChunkService chunks;

    /** A service over these. */
    public ChunkLoadService(SpoolStore spool, JobScopeService scopes, ChunkService chunks) {
        this.spool = spool;
        this.scopes = scopes;
        this.chunks = chunks;
    }

    /** The chunk; runs in a thread of its own and outside of any transaction. */
    LoadedChunk load(ImportJob job, long number) {
        LoadedChunk chunk = read(job, number);
        List<ImportPart> parts =
                chunk.items().stream().map(item -> item.part().parse()).toList();
        return chunk.with(prepared(job, parts));
    }

    /** The chunk with nothing prepared. */
    LoadedChunk read(ImportJob job, long number) {
        SpoolStore.Row row =
                spool.find(job.id(), number).orElseThrow(() -> new JobFault("A part of the spooled file is missing."));
        return new LoadedChunk(number, row.round(), SpoolChunk.read(row.data()), List.of());
    }

    /** Some parts of it, prepared. */
    List<PreparedItem> prepared(ImportJob job, List<ImportPart> parts) {
        return chunks.prepare(scopes.of(job), parts);
    }
}
