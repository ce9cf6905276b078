package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.quarkpress.capability.Capability;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.PostType;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpUnserialize;
import org.quarkpress.post.AttachmentWriteService;
import org.quarkpress.post.NewAttachment;
import org.quarkpress.post.PostDeleteService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.FileName;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;
import org.quarkpress.wpdb.WriteRunner;

/**
 * Makes, changes and removes media. Files come first and go last: what is stored of a file is stored in one transaction
 * when all files are there, and when that fails they go again.
 */
@ApplicationScoped
public class MediaWriteService {
    static final String FILE = "_wp_attached_file";
    static final String DETAILS = "_wp_attachment_metadata";
    static final String ALT = "_wp_attachment_image_alt";

    private static final String BY_MONTH = "uploads_use_yearmonth_folders";

    private final UploadService arrivals;
    private final UploadStore uploads;
    private final MediaFileService files;
    private final AttachmentWriteService rows;
    private final PostDeleteService remover;
    private final PostStore posts;
    private final MetaStore meta;
    private final OptionStore options;
    private final WriteRunner runner;

    /** A service over these. */
    public MediaWriteService(
            UploadService arrivals,
            UploadStore uploads,
            MediaFileService files,
            AttachmentWriteService rows,
            PostDeleteService remover,
            PostStore posts,
            MetaStore meta,
            OptionStore options,
            WriteRunner runner) {
        this.arrivals = arrivals;
        this.uploads = uploads;
        this.files = files;
        this.rows = rows;
        this.remover = remover;
        this.posts = posts;
        this.meta = meta;
        this.options = options;
        this.runner = runner;
    }

    /** Stores the file of a request with all that is made of it, and gives the attachment's id. */
    long create(RestRequest request, PostType type, Schema schema) {
        checkParent(request);
        ReceivedFile file = arrivals.receive(request);
        try {
            boolean form = file.arrival() == Arrival.FORM;
            return take(file, request, folder(request), described -> {
                String title =
                        form ? TextField.clean(MediaFiles.base(file.name())) : MediaFiles.base(described.original());
                return store(request, type, schema, attachment(described, title, request.asker()));
            });
        } finally {
            uploads.discard(List.of(file.draft()));
        }
    }

    /** Puts a file in its place, makes what goes with it, and has it stored; when that fails, all of it goes again. */
    long take(ReceivedFile file, RestRequest request, String folder, ToLongFunction<MediaFiles> rows) {
        boolean unfiltered = request.asker().actor().can(Capability.UNFILTERED_HTML);
        FileType found = FileType.of(file.name(), file.head(), unfiltered)
                .orElseThrow(() -> MediaErrors.unacceptable(file.arrival(), "Files of this type are not taken."));
        String name = FileName.clean(found.name(), unfiltered);
        List<String> made = new ArrayList<>();
        made.add(files.place(file.draft(), name, folder, file.arrival()));
        boolean whole = !Boolean.FALSE.equals(request.param("generate_sub_sizes"));
        return keeping(
                made,
                () -> rows.applyAsLong(files.describe(made.get(0), found.mimeType(), whole ? sizes() : null, made)));
    }

    /** Does work after which files must stay; when it fails they go, unless their rows may be stored all the same. */
    long keeping(List<String> made, java.util.function.LongSupplier work) {
        boolean keep = false;
        try {
            long id = work.getAsLong();
            keep = true;
            return id;
        } catch (WpdbException failure) {
            keep = failure.failure() == WpdbFailure.COMMIT_LOST;
            throw failure;
        } finally {
            if (!keep) {
                uploads.remove(made);
            }
        }
    }

    /** The rows of a file that lies in its place. */
    long store(RestRequest request, PostType type, Schema schema, NewAttachment file) {
        return runner.write(() -> {
            long id = rows.create(request, type, schema, file);
            alt(request, id);
            return id;
        });
    }

    static NewAttachment attachment(MediaFiles described, String title, Asker asker) {
        Object told = described.meta().get("image_meta");
        Map<String, Object> image = new LinkedHashMap<>();
        if (told instanceof Map<?, ?> map) {
            map.forEach((name, value) -> image.put(String.valueOf(name), value));
        }
        String own = ImageMeta.title(image);
        Map<String, Object> stored = new LinkedHashMap<>();
        stored.put(FILE, described.attached());
        stored.put(DETAILS, described.meta());
        return new NewAttachment(
                own == null ? title : own,
                String.valueOf(image.getOrDefault("caption", "")).strip(),
                described.mimeType(),
                url(described.original(), asker),
                stored);
    }

    static String url(String path, Asker asker) {
        return asker.site().siteUrl() + "/wp-content/uploads/" + path;
    }

    Map<String, ImageSizes.Bounds> sizes() {
        return ImageSizes.of(options.load(ImageSizes.OPTIONS));
    }

    /** Files hang on posts, not on files or revisions. */
    void checkParent(RestRequest request) {
        long parent = request.integer("post").orElse(0L);
        boolean wrong = parent != 0
                && posts.row(parent)
                        .filter(row -> List.of("attachment", "revision").contains(row.type()))
                        .isPresent();
        if (wrong) {
            throw MediaErrors.invalidParent();
        }
    }

    /** The folder of the month: of the post that the file hangs on, unless it is a page, else of now. */
    String folder(RestRequest request) {
        return folder(request, false);
    }

    /** The same, pages perhaps like posts. */
    String folder(RestRequest request, boolean pages) {
        Options set = options.load(List.of(BY_MONTH));
        if (set.find(BY_MONTH).isPresent() && !set.flag(BY_MONTH)) {
            return "";
        }
        LocalDateTime now = WpDate.fromGmt(
                LocalDateTime.ofInstant(request.asker().now(), ZoneOffset.UTC),
                request.asker().site().timezone());
        long parent = request.integer("post").orElse(0L);
        LocalDateTime time = Optional.of(parent)
                .filter(id -> id > 0)
                .flatMap(posts::row)
                .filter(row -> pages || !"page".equals(row.type()))
                .flatMap(row -> WpDate.parse(row.date()))
                .orElse(now);
        return String.format(java.util.Locale.ROOT, "%04d/%02d/", time.getYear(), time.getMonthValue());
    }

    /** Stores changes of what is said about a file. */
    void update(RestRequest request, PostType type, Schema schema, long id) {
        checkParent(request);
        runner.write(() -> {
            rows.update(request, type, schema, id);
            alt(request, id);
            return true;
        });
    }

    private void alt(RestRequest request, long id) {
        if (request.isset("alt_text")) {
            meta.set("post", id, ALT, TextField.clean(request.text("alt_text")));
        }
    }

    /** The metadata of an attachment, empty when it has none. */
    static Map<String, Object> details(MetaRows rows, String key) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (PhpUnserialize.maybeUnserialize(rows.first(key).orElse("")) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> out.put(String.valueOf(name), value));
        }
        return out;
    }

    /** Makes the smaller pictures that are missing and stores what is known of them. */
    void complete(PostRow row) {
        MetaRows stored = meta.read("post", row.id());
        String attached = stored.first(FILE).orElse("");
        List<String> made = new ArrayList<>();
        Map<String, Object> details = details(stored, DETAILS);
        if (!PictureStore.edits(row.mimeType()) || attached.isEmpty() || details.isEmpty()) {
            return;
        }
        keeping(made, () -> {
            Map<String, Object> whole = files.completed(attached, details, row.mimeType(), sizes(), made);
            runner.write(() -> {
                meta.set("post", row.id(), DETAILS, whole);
                return true;
            });
            return row.id();
        });
    }

    /** Removes an attachment, then its files ({@code wp_delete_attachment}). */
    void remove(PostRow row) {
        removeFiles(runner.write(() -> removeRows(row)));
    }

    /** The files of an attachment, smaller and former ones included. */
    public List<String> files(long id) {
        return files(meta.read("post", id));
    }

    private static List<String> files(MetaRows stored) {
        return MediaFiles.all(
                stored.first(FILE).orElse(""),
                details(stored, DETAILS),
                details(stored, "_wp_attachment_backup_sizes"));
    }

    /** Removes the rows of an attachment in the caller's transaction; gives its files, to be removed after that. */
    public List<String> removeRows(PostRow row) {
        MetaRows stored = meta.read("post", row.id());
        posts.forgetThumbnail(row.id());
        remover.remove(row);
        return files(stored);
    }

    /** Removes files of the upload folder. */
    public void removeFiles(List<String> gone) {
        uploads.remove(gone);
    }
}
