package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.stored.StoredTerm.TermKey;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.term.TermLookupService;
import org.quarkpress.term.TermPermissions;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/**
 * The terms of an export file: those of a slug that is there in their taxonomy stay as they are, others are made. In the
 * caller's transaction.
 */
@ApplicationScoped
public class StoredTermService {
    private static final String TERM = "term";

    private final StoredTermStore rows;
    private final TermStore terms;
    private final TermLookupService lookup;
    private final MetaStore meta;
    private final SourceStore sources;
    private final JournalStore journal;
    private final Model model;

    /** A service over these. */
    public StoredTermService(
            StoredTermStore rows,
            TermStore terms,
            TermLookupService lookup,
            MetaStore meta,
            SourceStore sources,
            JournalStore journal,
            Model model) {
        this.rows = rows;
        this.terms = terms;
        this.lookup = lookup;
        this.meta = meta;
        this.sources = sources;
        this.journal = journal;
        this.model = model;
    }

    /**
     * Takes the terms of these parts; what their ids on the other site stand for is noted.
     *
     * @return why some cannot be taken; the very parts are the keys
     */
    public Map<ImportPart, WpError> take(ImportScope scope, List<ImportPart> parts) {
        Map<ImportPart, WpError> refused = new IdentityHashMap<>();
        Map<TermKey, StoredTerm> wanted = new LinkedHashMap<>();
        for (ImportPart part : parts) {
            try {
                StoredTerm term = StoredTerm.read(part);
                checkMade(scope, term.taxonomy(), "/taxonomy");
                wanted.putIfAbsent(term.key(), term);
            } catch (WpError refusal) {
                refused.put(part, refusal);
            }
        }
        Map<TermKey, TermRow> known = obtain(scope, wanted, false);
        wanted.forEach((key, term) -> {
            if (known.containsKey(key) && !term.sourceId().isEmpty()) {
                SourceAddress address = new SourceAddress(scope.options().source(), term.sourceId());
                long id = known.get(key).id();
                sources.put(new SourceRow(address, TERM, id, ""), scope.asker().now());
            }
        });
        return refused;
    }

    /**
     * The term_taxonomy ids of an item's terms, in their order.
     *
     * @param memo terms that are known to be there; those that are made are added
     * @throws WpError an {@link ImportRefusal} for one that is not there and cannot be made
     */
    List<Long> resolve(ImportScope scope, List<StoredTerm> named, Map<TermKey, TermRow> memo) {
        Map<TermKey, StoredTerm> wanted = new LinkedHashMap<>();
        named.forEach(term -> wanted.putIfAbsent(term.key(), term));
        boolean all = memo.keySet().containsAll(wanted.keySet());
        Map<TermKey, TermRow> known = all ? memo : obtain(scope, wanted, true);
        wanted.keySet().forEach(key -> memo.put(key, known.get(key)));
        return wanted.keySet().stream()
                .map(key -> known.get(key).termTaxonomyId())
                .toList();
    }

    /** Those of the terms of items that there are; one statement. */
    Map<TermKey, TermRow> find(Collection<StoredItem> items) {
        Set<TermKey> keys = new LinkedHashSet<>();
        items.forEach(item -> item.terms().forEach(term -> keys.add(term.key())));
        return rows.find(keys);
    }

    /** What there is, with what is made; those that may not be made are left out, or refused. */
    private Map<TermKey, TermRow> obtain(ImportScope scope, Map<TermKey, StoredTerm> wanted, boolean needed) {
        Map<TermKey, TermRow> known = rows.find(withParents(wanted.values()));
        Set<TermKey> missing = new LinkedHashSet<>(wanted.keySet());
        missing.removeAll(known.keySet());
        if (missing.isEmpty() || !scope.options().createTerms() && !needed) {
            return known;
        }
        if (!scope.options().createTerms()) {
            TermKey first = missing.iterator().next();
            throw ImportRefusal.of(
                    "quarkpress_item_term_unknown", "There is no such term.", "/terms/" + first.taxonomy());
        }
        missing.forEach(key -> checkMade(scope, key.taxonomy(), "/terms"));
        lookup.lock(missing.stream().map(TermKey::slug).toList());
        known.putAll(rows.find(missing)); // somebody else may have made some meanwhile
        missing.removeAll(known.keySet());
        make(scope, missing.stream().map(wanted::get).toList(), known);
        return known;
    }

    private static Collection<TermKey> withParents(Collection<StoredTerm> wanted) {
        Set<TermKey> keys = new LinkedHashSet<>();
        for (StoredTerm term : wanted) {
            keys.add(term.key());
            if (!term.parent().isEmpty()) {
                keys.add(new TermKey(term.taxonomy(), term.parent()));
            }
        }
        return keys;
    }

    /** Makes terms, those above before those below; a parent that is nowhere is none. */
    private void make(ImportScope scope, List<StoredTerm> wanted, Map<TermKey, TermRow> known) {
        Map<TermKey, StoredTerm> waiting = new LinkedHashMap<>();
        wanted.forEach(term -> waiting.put(term.key(), term));
        List<JournalEntry> made = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<StoredTerm> ready = waiting.values().stream()
                    .filter(term -> !waiting.containsKey(new TermKey(term.taxonomy(), term.parent())))
                    .toList();
            List<StoredTerm> now =
                    ready.isEmpty() ? List.of(waiting.values().iterator().next()) : ready;
            for (StoredTerm term : now) {
                waiting.remove(term.key());
                long id = insert(term, known);
                made.add(JournalEntry.created(JournalEntry.Kind.TERM, id, ""));
            }
            known.putAll(rows.find(now.stream().map(StoredTerm::key).toList()));
        }
        journal.add(scope.job(), made);
    }

    private long insert(StoredTerm term, Map<TermKey, TermRow> known) {
        TermRow above = known.get(new TermKey(term.taxonomy(), term.parent()));
        long id = terms.insert(
                term.taxonomy(), term.name(), term.slug(), term.description(), above == null ? 0 : above.id());
        meta.apply(TERM, id, StoredValue.changes(term.meta(), MetaRows.NONE));
        return id;
    }

    private void checkMade(ImportScope scope, String taxonomy, String pointer) {
        Actor actor = scope.asker().actor();
        boolean may = model.taxonomies()
                .find(taxonomy)
                .map(known -> TermPermissions.mayCreate(actor, known))
                .orElseGet(() -> actor.can(Capability.MANAGE_CATEGORIES));
        if (!may) {
            throw ImportRefusal.<WpError>within(pointer, () -> {
                throw WpError.of(
                        "rest_cannot_create",
                        "You may not make terms of this taxonomy.",
                        scope.asker().refusal());
            });
        }
    }
}
