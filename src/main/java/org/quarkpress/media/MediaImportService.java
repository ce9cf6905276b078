package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.AttachmentWriteService;
import org.quarkpress.post.NewAttachment;
import org.quarkpress.post.PostParams;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/**
 * Takes files of imports into the uploads ({@code media_handle_sideload}): for new attachments, and for those whose rows
 * came without one. What the caller notes of a file is stored in the transaction that stores the file's rows.
 */
@ApplicationScoped
public class MediaImportService {
    private final MediaWriteService writer;
    private final AttachmentWriteService rows;
    private final UploadStore uploads;
    private final UploadFolder folder;
    private final PostStore posts;
    private final MetaStore meta;
    private final WriteRunner runner;
    private final PostType type;
    private final Schema schema;

    /** A service over these. */
    public MediaImportService(
            MediaWriteService writer,
            AttachmentWriteService rows,
            UploadStore uploads,
            UploadFolder folder,
            PostStore posts,
            MetaStore meta,
            WriteRunner runner,
            Model model,
            MetaRegistry registry) {
        this.writer = writer;
        this.rows = rows;
        this.uploads = uploads;
        this.folder = folder;
        this.posts = posts;
        this.meta = meta;
        this.runner = runner;
        this.type = model.postTypes().get("attachment");
        this.schema = MediaSchema.of(type, PostParams.taxonomies(type, model), registry.schema("post", type.name()));
    }

    /** The same bytes have become an attachment meanwhile. */
    private static final class AlreadyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long id;

        private AlreadyThere(long id) {
            super(null, null, false, false);
            this.id = id;
        }
    }

    /** A file to write into; whoever asks discards it. */
    public Path draft() {
        return uploads.draft();
    }

    /** Removes a draft that is no longer needed. */
    public void discard(Path draft) {
        uploads.discard(List.of(draft));
    }

    /** How many bytes a file may have. */
    public long largest() {
        return folder.largest();
    }

    /**
     * Stores a file as an attachment, and gives its id.
     *
     * @param known asked in the transaction, before anything is written: an attachment that has this file already
     * @param stored hears of the new attachment, in the same transaction
     * @throws org.quarkpress.error.WpError for a file that is not taken
     */
    public long create(NewMediaFile file, Asker asker, Supplier<Optional<Long>> known, LongConsumer stored) {
        Map<String, Object> params = new LinkedHashMap<>();
        put(params, "post", file.post() == 0 ? null : file.post());
        put(params, "title", file.title());
        put(params, "caption", file.caption());
        RestRequest request = request(asker, params);
        try {
            return writer.take(
                    received(file.draft(), file.name()), request, writer.folder(request, true), described -> {
                        NewAttachment told =
                                MediaWriteService.attachment(described, MediaFiles.base(described.original()), asker);
                        return runner.write(() -> {
                            known.get().ifPresent(id -> {
                                throw new AlreadyThere(id);
                            });
                            long id = rows.create(request, type, schema, told);
                            alt(id, file.alt());
                            stored.accept(id);
                            return id;
                        });
                    });
        } catch (AlreadyThere there) {
            return there.id;
        }
    }

    private void alt(long id, String text) {
        if (text != null && !text.isEmpty()) {
            meta.set("post", id, MediaWriteService.ALT, TextField.clean(text));
        }
    }

    /**
     * Gives an attachment, whose rows are there, its file.
     *
     * @param name as the file was called elsewhere
     * @param stored hears of the type of the file, in the same transaction
     */
    public void attach(long id, Path draft, String name, Asker asker, Consumer<String> stored) {
        RestRequest request = request(asker, Map.of("post", id));
        writer.take(
                received(draft, name),
                request,
                writer.folder(request, true),
                described -> runner.write(() -> {
                    meta.set("post", id, MediaWriteService.FILE, described.attached());
                    meta.set("post", id, MediaWriteService.DETAILS, described.meta());
                    stored.accept(described.mimeType());
                    return id;
                }));
    }

    /** Whether the file of an attachment is where it belongs. */
    public boolean hasFile(long id) {
        return meta.read("post", id)
                .first(MediaWriteService.FILE)
                .flatMap(uploads::size)
                .isPresent();
    }

    private RestRequest request(Asker asker, Map<String, Object> params) {
        return new RestRequest("POST", type.rest().route(), Map.of(), asker)
                .with(ParamSource.JSON, new LinkedHashMap<>(params));
    }

    private static void put(Map<String, Object> params, String name, Object value) {
        if (value != null) {
            params.put(name, value);
        }
    }

    private static ReceivedFile received(Path draft, String name) {
        try {
            byte[] head = UploadService.head(draft);
            if (head.length == 0) {
                throw MediaErrors.unacceptable(Arrival.ADDRESS, "The file is empty.");
            }
            return new ReceivedFile(draft, FileType.named(name, head), head, Arrival.ADDRESS);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The files of attachments, by id; of what is none, nothing. */
    public Map<Long, StoredFile> files(Collection<Long> ids, Asker asker) {
        Map<Long, StoredFile> out = new HashMap<>();
        Map<Long, MetaRows> stored = meta.read("post", ids);
        posts.rows(ids).forEach((id, row) -> stored.getOrDefault(id, MetaRows.NONE)
                .first(MediaWriteService.FILE)
                .filter(path -> row.type().equals(type.name()) && !path.isEmpty())
                .ifPresent(path -> out.put(
                        id,
                        new StoredFile(
                                row.mimeType(),
                                MediaWriteService.url(path, asker),
                                sizes(
                                        path,
                                        MediaWriteService.details(stored.get(id), MediaWriteService.DETAILS),
                                        asker)))));
        return out;
    }

    private static Map<String, String> sizes(String path, Map<String, Object> details, Asker asker) {
        Map<String, String> out = new HashMap<>();
        if (details.get("sizes") instanceof Map<?, ?> sizes) {
            sizes.values().forEach(one -> {
                if (one instanceof Map<?, ?> size && size.get("file") instanceof String file) {
                    out.put(
                            size.get("width") + "x" + size.get("height"),
                            MediaWriteService.url(MediaFiles.folder(path) + file, asker));
                }
            });
        }
        return out;
    }
}
