package org.quarkpress.bulk.chunk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.PlaceStore;
import org.quarkpress.bulk.chunk.SnapshotText.Before;

/** Keeps the journal in line with posts that the job itself changes after it has stored them. */
@ApplicationScoped
public class PostJournalService {
    private final PostSnapshotStore snapshots;
    private final JournalStore journal;
    private final PlaceStore places;

    /** A service over these stores. */
    public PostJournalService(PostSnapshotStore snapshots, JournalStore journal, PlaceStore places) {
        this.snapshots = snapshots;
        this.journal = journal;
        this.places = places;
    }

    /** What the job has just done to these posts is no change of people; in the caller's transaction. */
    public void renew(long job, Collection<Long> posts) {
        journal.renew(job, JournalEntry.Kind.POST, fingerprints(posts));
    }

    /** Does to posts what belongs to the job that stored them: where they are as it left them, they still count as that. */
    public void changing(long job, Collection<Long> posts, Runnable change) {
        Map<Long, String> before = fingerprints(posts);
        change.run();
        journal.follow(job, JournalEntry.Kind.POST, before, fingerprints(posts));
    }

    private Map<Long, String> fingerprints(Collection<Long> posts) {
        Map<Long, String> out = new HashMap<>();
        snapshots.read(posts).forEach((id, post) -> out.put(id, post.fingerprint()));
        return out;
    }

    /**
     * Notes what a job has just done to one post; in the caller's transaction.
     *
     * @param before the post as it was, null when the job has made it
     */
    void note(long job, long post, Before before) {
        String now = snapshots.read(List.of(post)).get(post).fingerprint();
        journal.add(
                job,
                List.of(
                        before == null
                                ? JournalEntry.created(JournalEntry.Kind.POST, post, now)
                                : JournalEntry.updated(JournalEntry.Kind.POST, post, now, SnapshotText.write(before))));
        if (before != null) {
            places.left(job, before.post().places());
        }
    }
}
