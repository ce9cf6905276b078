package org.quarkpress.bulk.stored;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return resolved(scope, Map.of(post, item)).get(post);
    }

    /** The same of many items, which may name each other; a few statements for any number. */
    Map<Long, List<StoredValue>> resolved(ImportScope scope, Map<Long, StoredItem> items) {
        Map<Long, List<StoredReference>> named = new LinkedHashMap<>();
        items.forEach((post, item) -> named.put(post, StoredReference.of(item.type(), item.meta())));
        Map<StoredReference.Kind, Map<String, Long>> known =
                known(scope, named.values().stream().flatMap(List::stream).toList());
        Map<String, Long> own = known.computeIfAbsent(StoredReference.Kind.POST, kind -> new HashMap<>());
        items.forEach((post, item) -> own.put(item.sourceId(), post));
        Map<Long, List<StoredValue>> out = new HashMap<>();
        List<StoredReferenceStore.Open> open = new ArrayList<>();
        items.forEach((post, item) -> out.put(post, resolved(post, item, named.get(post), known, open)));
        rows.await(scope.job(), open);
        return out;
    }

    private static List<StoredValue> resolved(
            long post,
            StoredItem item,
            List<StoredReference> references,
            Map<StoredReference.Kind, Map<String, Long>> known,
            List<StoredReferenceStore.Open> open) {
        List<StoredValue> out = new ArrayList<>(item.meta());
        for (StoredReference reference : references) {
            String key = out.get(reference.position()).key();
            Long id = known.getOrDefault(reference.kind(), Map.of()).get(reference.sourceId());
            if (id != null) {
                out.set(reference.position(), new StoredValue(key, Long.toString(id)));
            } else if (reference.kind() != StoredReference.Kind.USER) {
                open.add(new StoredReferenceStore.Open(post, key, reference));
            }
        }
        return out;
    }

    private Map<StoredReference.Kind, Map<String, Long>> known(ImportScope scope, List<StoredReference> references) {
        Map<StoredReference.Kind, Set<String>> ids = new HashMap<>();
        references.forEach(one ->
                ids.computeIfAbsent(one.kind(), kind -> new LinkedHashSet<>()).add(one.sourceId()));
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
     * @param come keys of the posts and terms that came with the chunk
     * @return ids of the posts whose meta has changed by this
     */
    public Collection<Long> settle(ImportScope scope, Collection<String> come) {
        List<StoredReferenceStore.Settled> settled =
                rows.settled(scope.job(), scope.options().source(), come);
        rows.settle(settled);
        return settled.stream()
                .map(StoredReferenceStore.Settled::post)
                .distinct()
                .toList();
    }

    /** Forgets what is still waited for; to be called when nothing more of a job's file can come. */
    public void forget(long job) {
        rows.forget(job);
    }
}
