package org.quarkpress.bulk.rollback;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.job.ImportError;
import org.quarkpress.bulk.job.ImportErrorStore;
import org.quarkpress.bulk.job.RollbackStep;

/**
 * Undoes what a job did, the last first, some entries of its journal a transaction: comments, then posts, files, terms
 * and people, each only when nothing of it is in use any more. What people changed since is kept and listed among the
 * errors of the job. What was undone once is not looked at again.
 */
@ApplicationScoped
public class RollbackService implements RollbackStep {
    private static final List<JournalEntry.Kind> ORDER = List.of(
            JournalEntry.Kind.COMMENT,
            JournalEntry.Kind.POST,
            JournalEntry.Kind.MEDIA,
            JournalEntry.Kind.TERM,
            JournalEntry.Kind.USER);

    private final JournalStore journal;
    private final ImportErrorStore errors;
    private final Map<JournalEntry.Kind, KindUndo> kinds = new HashMap<>();

    /** A service over the journal, with all who can undo something. */
    public RollbackService(JournalStore journal, ImportErrorStore errors, @All List<KindUndo> undoes) {
        this.journal = journal;
        this.errors = errors;
        undoes.forEach(undo -> kinds.put(undo.kind(), undo));
    }

    @Override
    public boolean undoSome(ImportScope scope, int atMost) {
        for (JournalEntry.Kind kind : ORDER) {
            List<JournalRow> rows = eachOnce(journal.last(scope.job(), kind, atMost));
            if (!rows.isEmpty()) {
                note(scope, rows, kinds.get(kind).undo(scope, rows));
                return true;
            }
        }
        return false;
    }

    /** The first entries, as far as each is about another thing: what was changed twice is undone twice. */
    private static List<JournalRow> eachOnce(List<JournalRow> rows) {
        Set<Long> seen = new HashSet<>();
        List<JournalRow> out = new ArrayList<>();
        for (JournalRow row : rows) {
            if (!seen.add(row.entry().objectId())) {
                break;
            }
            out.add(row);
        }
        return out;
    }

    private void note(ImportScope scope, List<JournalRow> rows, Map<Long, Undone> results) {
        Map<Long, String> texts = new HashMap<>();
        List<ImportError> kept = new ArrayList<>();
        for (JournalRow row : rows) {
            Undone result = results.get(row.id());
            texts.put(row.id(), result.name().toLowerCase(java.util.Locale.ROOT));
            if (result == Undone.KEPT) {
                kept.add(error(row.entry()));
            }
        }
        journal.undone(texts);
        errors.add(scope.job(), kept);
    }

    private static ImportError error(JournalEntry entry) {
        String what = entry.kind().text() + " " + entry.objectId();
        return new ImportError(
                0,
                0,
                "",
                "quarkpress_rollback_kept",
                "Somebody has changed or uses " + what + " since it was imported; it stays.",
                "",
                null);
    }
}
