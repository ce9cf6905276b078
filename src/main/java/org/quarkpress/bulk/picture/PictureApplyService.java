package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.chunk.PostSnapshot;
import org.quarkpress.bulk.chunk.PostSnapshotStore;
import org.quarkpress.bulk.chunk.SnapshotText;
import org.quarkpress.bulk.picture.WantedPicture.Role;
import org.quarkpress.media.MediaImportService;
import org.quarkpress.media.StoredFile;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;

/** Gives a post the attachments that its pictures became: its featured image, and the addresses in its content. */
@ApplicationScoped
public class PictureApplyService {
    private static final String THUMBNAIL = "_thumbnail_id";

    private final ImportPictureStore pictures;
    private final MediaImportService media;
    private final PostStore posts;
    private final MetaStore meta;
    private final PostSnapshotStore snapshots;
    private final JournalStore journal;

    /** A service over these. */
    public PictureApplyService(
            ImportPictureStore pictures,
            MediaImportService media,
            PostStore posts,
            MetaStore meta,
            PostSnapshotStore snapshots,
            JournalStore journal) {
        this.pictures = pictures;
        this.media = media;
        this.posts = posts;
        this.meta = meta;
        this.snapshots = snapshots;
        this.journal = journal;
    }

    /** Changes the post's row and its meta: no revision is kept, and it was changed when it was before. */
    @Transactional
    public void apply(ImportScope scope, long post) {
        Optional<PostRow> row = posts.rowForUpdate(post);
        if (row.isPresent()) {
            apply(scope, row.get(), pictures.stored(scope.job(), post));
        }
        pictures.done(scope.job(), post);
    }

    private void apply(ImportScope scope, PostRow row, List<PictureRow> rows) {
        Set<Long> ids = new HashSet<>();
        rows.forEach(one -> ids.add(one.attachment()));
        Map<Long, StoredFile> stored = media.files(ids, scope.asker());
        PostSnapshot before = snapshots.read(List.of(row.id())).get(row.id());
        boolean content = rewrite(row, rows, stored);
        boolean thumbnail = false;
        for (PictureRow one : rows) {
            if (one.wanted().role() == Role.FEATURED) {
                thumbnail |= feature(scope, before, one, stored.get(one.attachment()));
            }
        }
        if (content || thumbnail) {
            String now = snapshots.read(List.of(row.id())).get(row.id()).fingerprint();
            byte[] text = SnapshotText.write(before);
            journal.add(scope.job(), List.of(JournalEntry.updated(JournalEntry.Kind.POST, row.id(), now, text)));
        }
    }

    private boolean rewrite(PostRow row, List<PictureRow> rows, Map<Long, StoredFile> stored) {
        Map<String, StoredPicture> known = new HashMap<>();
        for (PictureRow one : rows) {
            StoredFile file = stored.get(one.attachment());
            if (one.wanted().role() == Role.CONTENT && file != null) {
                StoredPicture picture = new StoredPicture(one.attachment(), file.url(), file.sizes());
                known.put(one.wanted().address(), picture);
                known.putIfAbsent(one.wanted().fallback(), picture);
            }
        }
        String content = ContentReferences.rewrite(row.content(), known);
        boolean changed = !content.equals(row.content());
        if (changed) {
            pictures.setContent(row.id(), content);
        }
        return changed;
    }

    private boolean feature(ImportScope scope, PostSnapshot before, PictureRow one, StoredFile file) {
        if (file == null || !file.isImage()) {
            pictures.report(scope.job(), List.of(one), "A featured image has to be a picture.");
            return false;
        }
        String id = Long.toString(one.attachment());
        boolean same = before.meta().stream().anyMatch(text -> text.key().equals(THUMBNAIL) && id.equals(text.text()));
        if (!same) {
            meta.set("post", before.row().id(), THUMBNAIL, one.attachment());
        }
        return !same;
    }
}
