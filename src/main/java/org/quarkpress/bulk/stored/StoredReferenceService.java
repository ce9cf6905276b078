package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.StoredValue;

/**
 * Makes meta that names things by their ids on the other site name what they are here: at once where they are known, else
 * when they have come. What never comes keeps its id, as it does with WordPress's importer. In the caller's transaction.
 */
@ApplicationScoped
public class StoredReferenceService {
    private final StoredReferenceStore rows;
    private final ImportAuthorService authors;

    /** A service over these. */
    public StoredReferenceService(StoredReferenceStore rows, ImportAuthorService authors) {
        this.rows = rows;
        this.authors = authors;
    }

    /** The meta of an item as it is stored here; what is not known yet stays for now. */
    List<StoredValue> resolved(ImportScope scope, StoredItem item, long post) {
        List<StoredValue> out = new ArrayList<>(item.meta());
        List<StoredReference> references = StoredReference.of(item.type(), item.meta());
        if (references.isEmpty()) {
            return out;
        }
        Map<StoredReference.Kind, Map<String, Long>> known = known(scope, references);
        known.computeIfAbsent(StoredReference.Kind.POST, kind -> new HashMap<>())
                .put(item.sourceId(), post);
        Map<String, StoredReference> open = new LinkedHashMap<>();
        for (StoredReference reference : references) {
            String key = out.get(reference.position()).key();
            Long id = known.getOrDefault(reference.kind(), Map.of()).get(reference.sourceId());
            if (id != null) {
                out.set(reference.position(), new StoredValue(key, Long.toString(id)));
            } else if (reference.kind() != StoredReference.Kind.USER) {
                open.put(key, reference);
            }
        }
        rows.await(scope.job(), post, open);
        return out;
    }

    private Map<StoredReference.Kind, Map<String, Long>> known(ImportScope scope, List<StoredReference> references) {
        Map<StoredReference.Kind, List<String>> ids = new HashMap<>();
        references.forEach(one ->
                ids.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one.sourceId()));
        Map<StoredReference.Kind, Map<String, Long>> out = new HashMap<>();
        ids.forEach((kind, some) -> out.put(
                kind,
                kind == StoredReference.Kind.USER
                        ? authors.users(scope, some)
                        : rows.objects(scope.options().source(), kind.text(), some)));
        return out;
    }

    /**
     * Settles what has come since it was named; to be called when a chunk has been stored.
     *
     * @return ids of the posts whose meta has changed by this
     */
    public Collection<Long> settle(ImportScope scope) {
        List<StoredReferenceStore.Settled> settled =
                rows.settled(scope.job(), scope.options().source());
        rows.settle(settled);
        return settled.stream()
                .map(StoredReferenceStore.Settled::post)
                .distinct()
                .toList();
    }

    /** Forgets what is still waited for; to be called when a job is over. */
    public void forget(long job) {
        rows.forget(job);
    }
}
