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
import org.quarkpress.bulk.SourceStore;
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
    private static final int MOST_IDS = 10_000;

    private final ImportPictureStore pictures;
    private final MediaImportService media;
    private final PostStore posts;
    private final MetaStore meta;
    private final PostSnapshotStore snapshots;
    private final JournalStore journal;
    private final SourceStore sources;

    /** A service over these. */
    public PictureApplyService(
            ImportPictureStore pictures,
            MediaImportService media,
            PostStore posts,
            MetaStore meta,
            PostSnapshotStore snapshots,
            JournalStore journal,
            SourceStore sources) {
        this.pictures = pictures;
        this.media = media;
        this.posts = posts;
        this.meta = meta;
        this.snapshots = snapshots;
        this.journal = journal;
        this.sources = sources;
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
        rows.stream().filter(one -> one.attachment() != 0).forEach(one -> ids.add(one.attachment()));
        Map<Long, StoredFile> stored = media.files(ids, scope.asker());
        PostSnapshot before = snapshots.read(List.of(row.id())).get(row.id());
        boolean content = rewrite(scope, row, rows, stored);
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

    private boolean rewrite(ImportScope scope, PostRow row, List<PictureRow> rows, Map<Long, StoredFile> stored) {
        Map<String, StoredPicture> known = new HashMap<>();
        for (PictureRow one : rows) {
            StoredFile file = stored.get(one.attachment());
            if (one.wanted().role() == Role.CONTENT && file != null) {
                StoredPicture picture = new StoredPicture(one.attachment(), file.url(), file.sizes());
                known.put(one.wanted().address(), picture);
                known.putIfAbsent(one.wanted().fallback(), picture);
            }
        }
        boolean named = rows.stream().anyMatch(one -> one.wanted().role() == Role.IDS);
        Map<Long, Long> moved = named ? moved(scope, row.content()) : Map.of();
        String content = ContentReferences.rewrite(row.content(), known, moved);
        boolean changed = !content.equals(row.content());
        if (changed) {
            pictures.setContent(row.id(), content);
        }
        return changed;
    }

    /** What the things are here that content names by the ids they had at the source. */
    private Map<Long, Long> moved(ImportScope scope, String content) {
        List<String> ids = ContentReferences.ids(content).stream()
                .limit(MOST_IDS)
                .map(String::valueOf)
                .toList();
        Map<Long, Long> out = new HashMap<>();
        sources.findAll(scope.options().source(), "post", ids)
                .forEach((id, known) -> out.put(Long.valueOf(id), known.objectId()));
        return out;
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
