package org.quarkpress.bulk.rollback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.PostSnapshot;
import org.quarkpress.bulk.chunk.PostSnapshotStore;
import org.quarkpress.bulk.picture.ImportPictureStore;
import org.quarkpress.media.MediaWriteService;
import org.quarkpress.post.PostRow;

/** Removes files that jobs brought, with their rows; their files go when the transaction has come to its good end. */
@ApplicationScoped
public class MediaUndoService implements KindUndo {
    private final PostSnapshotStore snapshots;
    private final PostUndoStore rows;
    private final MediaWriteService media;
    private final SourceStore sources;
    private final ImportPictureStore pictures;
    private final TransactionSynchronizationRegistry transaction;

    /** A service over these. */
    public MediaUndoService(
            PostSnapshotStore snapshots,
            PostUndoStore rows,
            MediaWriteService media,
            SourceStore sources,
            ImportPictureStore pictures,
            TransactionSynchronizationRegistry transaction) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.media = media;
        this.sources = sources;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    @Override
    public JournalEntry.Kind kind() {
        return JournalEntry.Kind.MEDIA;
    }

    @Override
    public Map<Long, Undone> undo(ImportScope scope, List<JournalRow> entries) {
        List<Long> ids =
                entries.stream().map(row -> row.entry().objectId()).sorted().toList();
        rows.lock(ids);
        Map<Long, PostSnapshot> now = snapshots.read(ids);
        Set<Long> used = new HashSet<>(rows.shown(ids));
        used.addAll(pictures.usedByOthers(scope.job(), ids));
        Map<Long, Undone> out = new LinkedHashMap<>();
        for (JournalRow row : entries) {
            PostSnapshot post = now.get(row.entry().objectId());
            if (post == null) {
                out.put(row.id(), Undone.GONE);
            } else if (!post.fingerprint().equals(row.entry().fingerprint())
                    || used.contains(post.row().id())) {
                out.put(row.id(), Undone.KEPT);
            } else {
                remove(post.row());
                out.put(row.id(), Undone.UNDONE);
            }
        }
        sources.forget(
                "media", ids.stream().filter(id -> !isKept(entries, out, id)).toList());
        return out;
    }

    private static boolean isKept(List<JournalRow> entries, Map<Long, Undone> out, long id) {
        return entries.stream().anyMatch(row -> row.entry().objectId() == id && out.get(row.id()) == Undone.KEPT);
    }

    /** Removes an attachment; its files only when that is for good. */
    void remove(PostRow row) {
        removeLater(media.removeRows(row));
    }

    /** The files of an attachment as its rows are now. */
    List<String> files(long attachment) {
        return media.files(attachment);
    }

    /** Removes those of the files that an attachment had a moment ago which are not its files any more. */
    void removeLeft(long attachment, List<String> had) {
        List<String> left = new ArrayList<>(had);
        left.removeAll(media.files(attachment));
        removeLater(left);
    }

    private void removeLater(List<String> files) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the rows are all there is to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    media.removeFiles(files);
                }
            }
        });
    }
}
