package org.quarkpress.bulk.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.JournalEntry;
import org.quarkpress.bulk.JournalStore;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.SourceAddress;
import org.quarkpress.bulk.SourceRow;
import org.quarkpress.bulk.SourceStore;
import org.quarkpress.bulk.chunk.PostJournalService;
import org.quarkpress.bulk.chunk.PostSnapshot;
import org.quarkpress.bulk.chunk.PostSnapshotStore;
import org.quarkpress.bulk.chunk.SnapshotText;
import org.quarkpress.bulk.picture.WantedPicture.Role;
import org.quarkpress.error.WpError;
import org.quarkpress.fetch.FetchException;
import org.quarkpress.fetch.FetchException.Reason;
import org.quarkpress.fetch.FetchStore;
import org.quarkpress.media.MediaImportService;
import org.quarkpress.media.NewMediaFile;
import org.quarkpress.wpdb.LockStore;
import org.quarkpress.wpdb.WriteRunner;

/**
 * Gets one picture and makes it an attachment: unless its address, or the same bytes, became one of this source before.
 * What is noted of it is stored in the transaction that stores its rows.
 */
@ApplicationScoped
public class PictureFetchService {
    private static final String KIND = "media";
    private static final int FAMILIES = 64;
    private static final int TOO_MANY = 429;
    private static final int TOO_SLOW = 408;
    private static final int SERVER = 500;

    private final FetchStore fetcher;
    private final PictureFileStore files;
    private final MediaImportService media;
    private final ImportPictureStore pictures;
    private final SourceStore sources;
    private final JournalStore journal;
    private final PostSnapshotStore snapshots;
    private final PostJournalService renewed;
    private final LockStore locks;
    private final WriteRunner runner;

    /** A service over these. */
    public PictureFetchService(
            FetchStore fetcher,
            PictureFileStore files,
            MediaImportService media,
            ImportPictureStore pictures,
            SourceStore sources,
            JournalStore journal,
            PostSnapshotStore snapshots,
            PostJournalService renewed,
            LockStore locks,
            WriteRunner runner) {
        this.fetcher = fetcher;
        this.files = files;
        this.media = media;
        this.pictures = pictures;
        this.sources = sources;
        this.journal = journal;
        this.snapshots = snapshots;
        this.renewed = renewed;
        this.locks = locks;
        this.runner = runner;
    }

    /** Gets it; throws {@link PictureFault} when it cannot be had. */
    void get(ImportScope scope, PictureRow row) {
        if (isKnown(scope, row)) {
            return;
        }
        if (!scope.asker().actor().can("upload_files")) {
            throw new PictureFault("The user who imports may not upload files.", false);
        }
        Path draft = media.draft();
        try {
            String name = obtain(scope, row.wanted(), draft);
            store(scope, row, draft, name);
        } catch (WpError refused) {
            throw new PictureFault(refused.getMessage(), false);
        } catch (UncheckedIOException full) {
            throw new PictureFault("The file cannot be stored here.", true);
        } finally {
            media.discard(draft);
        }
    }

    /** Whether it was had before; then that is noted. */
    private boolean isKnown(ImportScope scope, PictureRow row) {
        Optional<KnownPicture> known = pictures.byAddress(scope.options().source(), addresses(row.wanted()));
        boolean file = row.wanted().role() == Role.ATTACHMENT;
        boolean had = known.isPresent()
                && media.hasFile(known.get().attachment())
                && (!file || known.get().attachment() == row.post());
        if (had) {
            write(() -> {
                if (file) {
                    pictures.attached(row, known.get());
                } else {
                    pictures.found(scope.job(), row, known.get());
                }
            });
        }
        return had;
    }

    private void write(Runnable work) {
        runner.write(() -> {
            work.run();
            return true;
        });
    }

    /** The addresses under which it may be known: content that names a smaller picture is content with the same file. */
    private static List<String> addresses(WantedPicture wanted) {
        Set<String> out = new LinkedHashSet<>(List.of(wanted.address()));
        if (wanted.role() == Role.CONTENT) {
            int dot = wanted.address()
                    .lastIndexOf(
                            '.',
                            new MediaAddress(wanted.address()).withoutQuery().length() - 1);
            if (dot > 0) {
                out.add(wanted.address().substring(0, dot) + "-scaled"
                        + wanted.address().substring(dot));
            }
            if (!wanted.fallback().isEmpty()) {
                out.add(wanted.fallback());
            }
        }
        return List.copyOf(out);
    }

    /** Fills the draft and gives the name of the file. */
    private String obtain(ImportScope scope, WantedPicture wanted, Path draft) {
        boolean folder =
                scope.options().media() == MediaMode.FOLDER || wanted.address().startsWith(WantedPicture.FILE);
        return folder ? copied(wanted, draft) : fetched(wanted, draft);
    }

    private String copied(WantedPicture wanted, Path draft) {
        List<String> names = new ArrayList<>(FolderNames.of(wanted.address()));
        if (!wanted.fallback().isEmpty()) {
            names.addAll(FolderNames.of(wanted.fallback()));
        }
        return files.copy(names, draft, media.largest())
                .orElseThrow(() -> new PictureFault("The import folder has no such file.", false));
    }

    private String fetched(WantedPicture wanted, Path draft) {
        try {
            return fetched(wanted.address(), draft);
        } catch (FetchException failed) {
            if (passes(failed) || wanted.fallback().isEmpty()) {
                throw new PictureFault(failed.getMessage(), passes(failed));
            }
        }
        try {
            return fetched(wanted.fallback(), draft);
        } catch (FetchException failed) {
            throw new PictureFault(failed.getMessage(), passes(failed));
        }
    }

    private String fetched(String address, Path draft) {
        fetcher.fetch(address, draft, media.largest());
        return FolderNames.name(address);
    }

    private static boolean passes(FetchException failed) {
        int status = failed.status();
        return failed.reason() == Reason.CONNECTION
                || failed.reason() == Reason.TIME
                || failed.reason() == Reason.HASH
                || failed.reason() == Reason.STATUS && (status >= SERVER || status == TOO_MANY || status == TOO_SLOW);
    }

    private void store(ImportScope scope, PictureRow row, Path draft, String name) {
        String content = files.hash(draft);
        if (row.wanted().role() == Role.ATTACHMENT) {
            PostSnapshot before = snapshots.read(List.of(row.post())).get(row.post());
            if (before == null) {
                throw new PictureFault("The attachment is not there any more.", false);
            }
            media.attach(row.post(), draft, name, scope.asker(), type -> {
                lock(row, content);
                pictures.setMimeType(row.post(), type);
                attached(scope, row, content, before);
            });
            return;
        }
        WantedPicture wanted = row.wanted();
        NewMediaFile file = new NewMediaFile(draft, name, row.post(), wanted.title(), wanted.alt(), wanted.caption());
        AtomicBoolean made = new AtomicBoolean();
        Optional<Long> same = pictures.byContent(scope.options().source(), content);
        long id = same.isPresent()
                ? same.get()
                : media.create(file, scope.asker(), () -> known(scope, row, content), attachment -> {
                    note(scope, row, new KnownPicture(attachment, content));
                    String now = fingerprint(attachment);
                    journal.add(scope.job(), List.of(JournalEntry.created(JournalEntry.Kind.MEDIA, attachment, now)));
                    made.set(true);
                });
        if (!made.get()) {
            write(() -> {
                lock(row, content);
                note(scope, row, new KnownPicture(id, content));
            });
        }
    }

    /** An attachment of the same bytes; one at a time looks. */
    private Optional<Long> known(ImportScope scope, PictureRow row, String content) {
        lock(row, content);
        return pictures.byContent(scope.options().source(), content);
    }

    private void lock(PictureRow row, String content) {
        String address = WantedPicture.key(row.wanted().address());
        locks.lockAll(List.of(family(content), family(address)));
    }

    private static String family(String key) {
        return "media-" + Math.floorMod(key.hashCode(), FAMILIES);
    }

    private void note(ImportScope scope, PictureRow row, KnownPicture known) {
        remember(scope, row, known);
        pictures.found(scope.job(), row, known);
    }

    private void remember(ImportScope scope, PictureRow row, KnownPicture known) {
        SourceAddress address = new SourceAddress(
                scope.options().source(), WantedPicture.key(row.wanted().address()));
        sources.put(
                new SourceRow(address, KIND, known.attachment(), known.content()),
                scope.asker().now());
    }

    private void attached(ImportScope scope, PictureRow row, String content, PostSnapshot before) {
        KnownPicture known = new KnownPicture(row.post(), content);
        remember(scope, row, known);
        pictures.attached(row, known);
        if (row.wanted().fresh()) {
            renewed.renew(scope.job(), List.of(row.post())); // made by this job: it goes with its file
            return;
        }
        byte[] text = SnapshotText.writeFileless(before);
        String now = fingerprint(row.post());
        journal.add(scope.job(), List.of(JournalEntry.updated(JournalEntry.Kind.POST, row.post(), now, text)));
    }

    private String fingerprint(long id) {
        return snapshots.read(List.of(id)).get(id).fingerprint();
    }
}
