package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.PlaceStore;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.PostJournalService;
import org.quarkpress.bulk.chunk.PostSnapshot;
import org.quarkpress.bulk.chunk.PostSnapshotStore;
import org.quarkpress.bulk.chunk.SnapshotText;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.StickyService;
import org.quarkpress.term.TermStore;

/** Undoes what jobs did to posts. */
@ApplicationScoped
public class PostUndoService implements KindUndo {
    private static final String POST = "post";

    private final PostSnapshotStore snapshots;
    private final PostUndoStore rows;
    private final PostStore posts;
    private final SourceStore sources;
    private final StickyService sticky;
    private final TermStore terms;
    private final PlaceStore places;
    private final MediaUndoService media;
    private final PostJournalService journal;

    /** A service over these stores. */
    public PostUndoService(
            PostSnapshotStore snapshots,
            PostUndoStore rows,
            PostStore posts,
            SourceStore sources,
            StickyService sticky,
            TermStore terms,
            PlaceStore places,
            MediaUndoService media,
            PostJournalService journal) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.posts = posts;
        this.sources = sources;
        this.sticky = sticky;
        this.terms = terms;
        this.places = places;
        this.media = media;
        this.journal = journal;
    }

    @Override
    public JournalEntry.Kind kind() {
        return JournalEntry.Kind.POST;
    }

    @Override
    public Map<Long, Undone> undo(ImportScope scope, List<JournalRow> entries) {
        List<Long> ids =
                entries.stream().map(row -> row.entry().objectId()).sorted().toList();
        rows.lock(ids);
        Map<Long, PostSnapshot> now = snapshots.read(ids);
        Map<Long, Undone> out = new LinkedHashMap<>();
        Map<Long, PostSnapshot> made = new HashMap<>();
        for (JournalRow row : entries) {
            JournalEntry entry = row.entry();
            PostSnapshot post = now.get(entry.objectId());
            if (post == null) {
                out.put(row.id(), Undone.GONE);
            } else if (!post.fingerprint().equals(entry.fingerprint())) {
                out.put(row.id(), Undone.KEPT);
            } else if (entry.action() == JournalEntry.Action.CREATED) {
                made.put(entry.objectId(), post);
            } else {
                restore(scope.job(), post, SnapshotText.read(entry.before()));
                out.put(row.id(), Undone.UNDONE);
            }
        }
        keepWhatOthersUse(scope.job(), made);
        remove(scope.job(), made);
        for (JournalRow row : entries) {
            boolean gone = made.containsKey(row.entry().objectId());
            out.putIfAbsent(row.id(), gone ? Undone.UNDONE : Undone.KEPT);
        }
        return out;
    }

    /** Posts with comments, children or revisions of others stay, and so do the posts above those. */
    private void keepWhatOthersUse(long job, Map<Long, PostSnapshot> made) {
        made.keySet().removeAll(rows.commented(made.keySet()));
        made.keySet().removeAll(rows.shownByOthers(job, attachments(made)));
        boolean changed = true;
        while (changed && !made.isEmpty()) {
            changed = made.keySet().removeAll(rows.withOtherChildren(job, made.keySet()));
        }
    }

    private static List<Long> attachments(Map<Long, PostSnapshot> made) {
        return made.values().stream()
                .map(PostSnapshot::row)
                .filter(row -> "attachment".equals(row.type()))
                .map(PostRow::id)
                .toList();
    }

    /** Posts that lose their picture because it goes are still as the job left them. */
    private void removeFiles(long job, Map<Long, PostSnapshot> made) {
        List<Long> files = attachments(made);
        List<Long> showing =
                rows.showing(files).stream().filter(id -> !made.containsKey(id)).toList();
        journal.changing(
                job,
                showing,
                () -> files.forEach(id -> media.remove(made.get(id).row())));
    }

    private void remove(long job, Map<Long, PostSnapshot> made) {
        Collection<Long> ids = made.keySet();
        Set<Long> left = new HashSet<>();
        removeFiles(job, made);
        made.forEach((id, post) -> {
            left.addAll(post.places());
            if (post.sticky()) {
                sticky.unstick(id);
            }
        });
        posts.remove(ids);
        rows.detachAll(ids);
        sources.forget(POST, ids);
        places.left(job, left);
    }

    /** The post with all its rows as it was; comments count as they do now. */
    private void restore(long job, PostSnapshot now, SnapshotText.Before before) {
        PostSnapshot post = before.post();
        long id = post.row().id();
        List<String> files = before.file() ? media.files(id) : List.of();
        posts.update(post.row().withComments(now.row().commentCount()));
        rows.setMeta(id, post.meta());
        if (before.file()) {
            media.removeLeft(id, files);
        }
        Set<Long> gone = new HashSet<>(now.places());
        post.places().forEach(gone::remove);
        terms.detach(id, gone);
        terms.attach(id, post.places());
        places.left(job, gone);
        if (post.sticky() && !now.sticky()) {
            sticky.stick(id);
        } else if (now.sticky() && !post.sticky()) {
            sticky.unstick(id);
        }
        if (before.hash() == null) {
            sources.forget(POST, List.of(id));
        } else if (!before.hash().isEmpty()) {
            sources.setHash(POST, id, before.hash());
        }
    }
}
