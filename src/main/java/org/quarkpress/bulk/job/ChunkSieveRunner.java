package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.chunk.PreparedItem;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;

/**
 * Finds the items of a chunk that cannot be stored for reasons that do not pass, so that one of them never stops a job:
 * what is left of the chunk is tried in halves, each beside all that is known to be good, and taken back.
 */
@ApplicationScoped
public class ChunkSieveRunner {
    private static final Logger LOG = Logger.getLogger(ChunkSieveRunner.class);
    private static final WpError LEFT_OUT = WpError.of("quarkpress_item_left_out", "Left out of a trial.", 500);

    private final ChunkLoadService loader;
    private final ImportChunkService chunks;
    private final PatientRunner patient;

    /** A sieve over these. */
    public ChunkSieveRunner(ChunkLoadService loader, ImportChunkService chunks, PatientRunner patient) {
        this.loader = loader;
        this.chunks = chunks;
        this.patient = patient;
    }

    /** A chunk of which some item cannot be prepared, with just that one refused; empty when the service stops. */
    Optional<LoadedChunk> prepared(JobTurn turn, ImportJob job, long number) {
        Optional<LoadedChunk> read = patient.run(turn, () -> loader.read(job, number));
        List<PreparedItem> out = new ArrayList<>();
        for (SpoolItem item : read.map(LoadedChunk::items).orElse(List.of())) {
            ImportPart part = item.part().parse();
            Optional<PreparedItem> one =
                    tried(turn, () -> loader.prepared(job, List.of(part)).get(0), why -> refused(part, "", why));
            if (one.isEmpty()) {
                return Optional.empty();
            }
            out.add(one.get());
        }
        return read.map(chunk -> chunk.with(out));
    }

    /**
     * The chunk with the items refused that cannot be stored; empty when the service stops.
     *
     * @throws JobFault when it cannot be stored even without any of them
     */
    Optional<LoadedChunk> sifted(JobTurn turn, LoadedChunk chunk) {
        LOG.warnf("Import %d: chunk %d cannot be stored as a whole; its items are tried", turn.id(), chunk.number());
        Sieve sieve = new Sieve(turn, chunk);
        boolean through = sieve.isEmptyGood() && sieve.sift(0, chunk.prepared().size());
        return through ? Optional.of(chunk.with(List.of(sieve.kept))) : Optional.empty();
    }

    private <T> Optional<T> tried(JobTurn turn, Supplier<T> step, java.util.function.Function<WpError, T> otherwise) {
        try {
            return patient.runOnce(turn, step);
        } catch (JobFault fault) {
            return Optional.of(otherwise.apply(refusal(fault)));
        }
    }

    /** Why an item is refused that made this happen; a fault of the whole job is thrown on. */
    static WpError refusal(JobFault fault) {
        if (!fault.isOfItems()) {
            throw fault;
        }
        if (fault.getCause() instanceof WpError known) {
            return known;
        }
        WpdbFailure kind = WpdbException.kind(fault.getCause());
        return switch (kind) {
            case TOO_LARGE ->
                ImportRefusal.of("quarkpress_item_too_large", "It is longer than the database takes at once.", "");
            case DATA_TOO_LONG ->
                ImportRefusal.of(
                        "db_insert_error", "It holds a value of a length or kind that the database does not take.", "");
            default -> ImportRefusal.of("quarkpress_item_failed", "It cannot be stored; the log says why.", "");
        };
    }

    /** What nobody has thought of is told with all that is known of it. */
    private static void tell(JobTurn turn, PreparedItem item, JobFault fault) {
        boolean known = WpdbException.kind(fault.getCause()) != WpdbFailure.OTHER;
        LOG.warnf(
                known ? null : fault.getCause(),
                "Import %d: line %d is refused. %s",
                turn.id(),
                item.part().line(),
                fault.getMessage());
    }

    private static PreparedItem refused(ImportPart part, String sourceId, WpError why) {
        return PreparedItem.refused(part, sourceId, why);
    }

    /** A chunk while its items are tried: those not tried yet are left out. */
    private final class Sieve {
        private final JobTurn turn;
        private final LoadedChunk chunk;
        private final PreparedItem[] kept;

        Sieve(JobTurn turn, LoadedChunk chunk) {
            this.turn = turn;
            this.chunk = chunk;
            kept = chunk.prepared().toArray(PreparedItem[]::new);
            leaveOut(0, kept.length);
        }

        private boolean isEmptyGood() {
            return trial().isPresent();
        }

        /** Takes what is good of a range, and refuses the rest; false when the service stops. */
        boolean sift(int from, int to) {
            if (to - from == 0) {
                return true;
            }
            List<PreparedItem> range = chunk.prepared();
            for (int i = from; i < to; i++) {
                kept[i] = range.get(i);
            }
            try {
                return trial().isPresent();
            } catch (JobFault fault) {
                WpError why = refusal(fault);
                leaveOut(from, to);
                if (to - from == 1) {
                    tell(turn, kept[from], fault);
                    kept[from] = without(kept[from], why);
                    return true;
                }
                int middle = (from + to) >>> 1;
                return sift(from, middle) && sift(middle, to);
            }
        }

        /** What is refused anyway is refused for its own reason. */
        private void leaveOut(int from, int to) {
            for (int i = from; i < to; i++) {
                kept[i] = kept[i].refusal() == null ? without(kept[i], LEFT_OUT) : kept[i];
            }
        }

        private Optional<Boolean> trial() {
            LoadedChunk some = chunk.with(List.of(kept));
            return patient.runOnce(turn, () -> chunks.tryOut(turn.id(), turn.owner(), some));
        }

        private static PreparedItem without(PreparedItem item, WpError why) {
            return refused(item.part(), item.sourceId(), why);
        }
    }
}
