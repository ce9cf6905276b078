package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportAuthorService;
import org.quarkpress.bulk.ImportHash;
import org.quarkpress.bulk.ImportPerson;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.chunk.ItemOutcome.Result;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.sanitize.Slug;

/**
 * What of a chunk of a dry run is known to later ones: notes of what it did, made in its transaction before that is rolled
 * back, and the people it told of or would have made.
 */
@ApplicationScoped
public class DryRunService {
    private static final Set<Result> NOTED = Set.of(Result.CREATED, Result.UPDATED, Result.SKIPPED);

    private final DryRunStore store;
    private final ImportNoteStore notes;
    private final ImportAuthorService authors;

    /** A service over what the transaction sees, and over what is kept. */
    public DryRunService(DryRunStore store, ImportNoteStore notes, ImportAuthorService authors) {
        this.store = store;
        this.notes = notes;
        this.authors = authors;
    }

    /**
     * What is kept of a chunk.
     *
     * @param notes what it would have done
     * @param people users it would have made
     */
    record Kept(List<ImportNote> notes, List<ImportPerson> people) {}

    /** All that is to be kept of a chunk; in its transaction. */
    Kept kept(long job, List<ItemOutcome> outcomes) {
        return new Kept(notes(job, outcomes), store.people(job));
    }

    /** Keeps it, with what the chunk's parts tell of people; in a transaction that stays. */
    void keep(long job, Kept kept, List<ItemOutcome> outcomes) {
        notes.add(job, kept.notes());
        authors.take(
                job,
                outcomes.stream()
                        .filter(outcome -> outcome.result() == Result.NOTED)
                        .map(ItemOutcome::part)
                        .filter(part -> part.kind() == ImportPart.Kind.AUTHOR)
                        .map(ImportPart::fields)
                        .toList());
        authors.keep(job, kept.people());
    }

    /** The notes: posts in the order of the file, then the terms and people that would be made. */
    private List<ImportNote> notes(long job, List<ItemOutcome> outcomes) {
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
