package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.term.TermChangeStore;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Removes the terms that jobs made, unless something has them or stands below them by now. */
@ApplicationScoped
public class TermUndoService implements KindUndo {
    private final TermStore terms;
    private final TermChangeStore rows;
    private final TermUseStore uses;
    private final SourceStore sources;

    /** A service over these stores. */
    public TermUndoService(TermStore terms, TermChangeStore rows, TermUseStore uses, SourceStore sources) {
        this.terms = terms;
        this.rows = rows;
        this.uses = uses;
        this.sources = sources;
    }

    @Override
    public JournalEntry.Kind kind() {
        return JournalEntry.Kind.TERM;
    }

    @Override
    public Map<Long, Undone> undo(ImportScope scope, List<JournalRow> entries) {
        Map<Long, Undone> out = new LinkedHashMap<>();
        entries.forEach(row -> out.put(row.id(), undo(row.entry().objectId())));
        sources.forget(
                "term",
                entries.stream()
                        .filter(row -> out.get(row.id()) != Undone.KEPT)
                        .map(row -> row.entry().objectId())
                        .toList());
        return out;
    }

    private Undone undo(long id) {
        List<TermRow> places = terms.byIds(List.of(id)).getOrDefault(id, List.of());
        if (places.isEmpty()) {
            return Undone.GONE;
        }
        for (TermRow place : places) {
            rows.rowForUpdate(place.taxonomy(), id);
            if (uses.isUsed(place)) {
                return Undone.KEPT;
            }
        }
        places.forEach(rows::remove);
        return Undone.UNDONE;
    }
}
