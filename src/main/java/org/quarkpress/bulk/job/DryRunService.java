package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportHash;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.sanitize.Slug;

/** Makes the notes of a dry run from what a chunk did, in its transaction, before that is rolled back. */
@ApplicationScoped
public class DryRunService {
    private static final Set<Result> NOTED = Set.of(Result.CREATED, Result.UPDATED, Result.SKIPPED);

    private final DryRunStore store;

    /** A service over what the transaction sees. */
    public DryRunService(DryRunStore store) {
        this.store = store;
    }

    /** The notes: posts in the order of the file, then the terms and people that would be made. */
    List<ImportNote> notes(long job, List<ItemOutcome> outcomes) {
        List<ItemOutcome> done = outcomes.stream()
                .filter(outcome -> NOTED.contains(outcome.result()))
                .toList();
        Map<Long, DryRunStore.Place> places =
                store.places(done.stream().map(ItemOutcome::objectId).distinct().toList());
        Map<Long, String> made = new HashMap<>();
        done.stream()
                .filter(outcome -> outcome.result() == Result.CREATED)
                .forEach(outcome -> made.put(outcome.objectId(), outcome.sourceId()));
        List<ImportNote> notes = new ArrayList<>();
        done.forEach(outcome ->
                notes.add(note(outcome, places.getOrDefault(outcome.objectId(), DryRunStore.Place.NONE), made)));
        notes.addAll(store.made(job));
        return notes;
    }

    private static ImportNote note(ItemOutcome outcome, DryRunStore.Place place, Map<Long, String> made) {
        Object wanted = outcome.part().fields().get("slug");
        boolean other = outcome.result() != Result.SKIPPED
                && wanted instanceof String text
                && !text.isEmpty()
                && !Slug.of(text).equals(place.slug());
        return new ImportNote(
                "post",
                outcome.sourceId(),
                outcome.part().line(),
                outcome.result().name().toLowerCase(Locale.ROOT),
                outcome.result() == Result.CREATED ? 0 : outcome.objectId(),
                ImportHash.of(outcome.part().fields()),
                place.type(),
                place.slug(),
                other ? (String) wanted : "",
                above(place.parent(), made));
    }

    /** Ids that this transaction gave are nobody's when it is rolled back. */
    private static String above(long parent, Map<Long, String> made) {
        return parent == 0 ? "" : made.containsKey(parent) ? "=" + made.get(parent) : "#" + parent;
    }
}
