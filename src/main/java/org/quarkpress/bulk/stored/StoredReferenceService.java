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
import java.util.stream.Collectors;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.StoredValue;
import org.quarkpress.bulk.stored.StoredReferenceStore.Open;
import org.quarkpress.bulk.stored.StoredReferenceStore.Settled;

/**
 * Makes what names things by their ids on the other site name what they are here: at once where they are known, else when
 * they have come, with whichever file of the source. What never comes keeps its id, as it does with WordPress's importer.
 * In the caller's transaction.
 */
@ApplicationScoped
public class StoredReferenceService {
    private static final String PARENT = "";

    private final StoredReferenceStore rows;
    private final ImportAuthorService authors;
    private final StoredPlaceService places;

    /** A service over these. */
    public StoredReferenceService(StoredReferenceStore rows, ImportAuthorService authors, StoredPlaceService places) {
        this.rows = rows;
        this.authors = authors;
        this.places = places;
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
        List<Open> open = new ArrayList<>();
        items.forEach((post, item) -> out.put(post, resolved(post, item, named.get(post), known, open)));
        rows.await(scope.job(), scope.options().source(), open);
        return out;
    }

    private static List<StoredValue> resolved(
            long post,
            StoredItem item,
            List<StoredReference> references,
            Map<StoredReference.Kind, Map<String, Long>> known,
            List<Open> open) {
        List<StoredValue> out = new ArrayList<>(item.meta());
        for (StoredReference reference : references) {
            String key = out.get(reference.position()).key();
            Long id = known.getOrDefault(reference.kind(), Map.of()).get(reference.sourceId());
            if (id != null) {
                out.set(reference.position(), new StoredValue(key, Long.toString(id)));
            } else if (reference.kind() != StoredReference.Kind.USER) {
                open.add(new Open(post, key, reference.kind(), reference.sourceId()));
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

    /** These posts stand on top until what is above them, by its key, has come. */
    void awaitParents(ImportScope scope, Map<Long, String> parents) {
        List<Open> open = new ArrayList<>();
        parents.forEach((post, key) -> open.add(new Open(post, PARENT, StoredReference.Kind.POST, key)));
        rows.await(scope.job(), scope.options().source(), open);
    }

    /**
     * What waited for things of the source, by the job that stored it.
     *
     * @param come keys of posts and terms that have just been stored
     */
    public Map<Long, List<Settled>> due(ImportScope scope, Collection<String> come) {
        return rows.settled(scope.options().source(), come).stream()
                .collect(Collectors.groupingBy(Settled::job, LinkedHashMap::new, Collectors.toList()));
    }

    /** Settles what is due: where a post still names what the file named. */
    public void settle(List<Settled> due) {
        rows.rewrite(due.stream().filter(one -> !one.key().equals(PARENT)).toList());
        due.stream().filter(one -> one.key().equals(PARENT)).forEach(one -> places.below(one.post(), one.objectId()));
        rows.remove(due);
    }

    /** Forgets what the posts of a job wait for; to be called when they go. */
    public void forget(long job) {
        rows.forget(job);
    }
}
