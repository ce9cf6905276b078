package org.quarkpress.bulk.rollback;

import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;

/** Undoes what jobs do to things of one kind. */
interface KindUndo {
    /** The kind. */
    JournalEntry.Kind kind();

    /**
     * Undoes entries, in the caller's transaction.
     *
     * @param rows entries of the kind, the last first, each about another thing
     * @return what became of each, by the number of its row
     */
    Map<Long, Undone> undo(ImportScope scope, List<JournalRow> rows);
}
