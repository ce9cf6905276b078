package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.PostType;
import org.quarkpress.post.NewAttachment;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.FileName;
import org.quarkpress.schema.Schema;

/** Makes a new picture of one that is there, turned, mirrored or cropped; the one there stays as it is. */
@ApplicationScoped
public class MediaEditService {
    private static final List<String> WORDS = List.of("title", "caption", "description", "alt_text", "post");

    private final UploadStore uploads;
    private final PictureStore pictures;
    private final MediaFileService files;
    private final MediaWriteService writer;
    private final MetaStore meta;

    /** A service over these. */
    public MediaEditService(
            UploadStore uploads,
            PictureStore pictures,
            MediaFileService files,
            MediaWriteService writer,
            MetaStore meta) {
        this.uploads = uploads;
        this.pictures = pictures;
        this.files = files;
        this.writer = writer;
        this.meta = meta;
    }

    /** Stores the edited picture as an attachment of its own and gives its id. */
    long edit(RestRequest request, PostType type, Schema schema, PostRow row) {
        MetaRows stored = meta.read("post", row.id());
        String attached = stored.first(MediaWriteService.FILE).orElse("");
        Map<String, Object> details = MediaWriteService.details(stored, MediaWriteService.DETAILS);
        if (!isOf(request.text("src"), attached, details, request)) {
            throw WpError.of("rest_unknown_attachment", "This address is none of the picture's.", 404);
        }
        List<PictureEdit> edits = PictureEdit.of(request);
        String original =
                details.get("original_image") instanceof String name ? MediaFiles.folder(attached) + name : attached;
        Path source = uploads.open(original)
                .filter(file -> PictureStore.edits(row.mimeType()))
                .orElseThrow(MediaEditService::unreadable);
        Path draft = uploads.draft();
        try {
            boolean drawn = pictures.with(source, row.mimeType(), picture -> draw(picture, edits, row, source, draft))
                    .orElseThrow(MediaEditService::unreadable);
            if (!drawn) {
                throw WpError.of("rest_image_save_failed", "The edited picture could not be saved.", 500);
            }
            return store(request, type, schema, row, new Before(original, details, stored), draft);
        } finally {
            uploads.discard(List.of(draft));
        }
    }

    private record Before(String original, Map<String, Object> details, MetaRows stored) {}

    private static WpError unreadable() {
        return WpError.of("rest_unknown_image_file_type", "Pictures of this type cannot be edited.", 500);
    }

    private boolean draw(Picture picture, List<PictureEdit> edits, PostRow row, Path source, Path draft) {
        Integer orientation = "image/jpeg".equals(row.mimeType())
                ? ExifTags.read(pictures.segments(source).exif()).orientation()
                : null;
        Picture edited = picture.upright(orientation == null ? 1 : orientation);
        for (PictureEdit edit : edits) {
            edited = edit.apply(edited);
        }
        try {
            pictures.write(edited.image(), row.mimeType(), draft);
            return true;
        } catch (java.io.IOException unwritable) {
            return false;
        }
    }

    private long store(RestRequest request, PostType type, Schema schema, PostRow row, Before before, Path draft) {
        List<String> made = new ArrayList<>();
        made.add(files.place(draft, name(before.original), writer.folder(request), Arrival.BODY));
        return writer.keeping(made, () -> {
            MediaFiles described = files.describe(made.get(0), row.mimeType(), writer.sizes(), made);
            Map<String, Object> details = described.meta();
            details.put("image_meta", told(before.details.get("image_meta"), details.get("image_meta")));
            Map<String, Object> parent = new LinkedHashMap<>();
            parent.put("attachment_id", Long.toString(row.id()));
            parent.put("file", before.original);
            details.put("parent_image", parent);
            Map<String, Object> values = new LinkedHashMap<>();
            values.put(MediaWriteService.FILE, described.attached());
            if (!request.isset("alt_text")) {
                before.stored
                        .first(MediaWriteService.ALT)
                        .filter(alt -> !alt.isEmpty())
                        .ifPresent(alt -> values.put(MediaWriteService.ALT, alt));
            }
            values.put(MediaWriteService.DETAILS, details);
            String url = MediaWriteService.url(made.get(0), request.asker());
            return writer.store(
                    words(request, row),
                    type,
                    schema,
                    new NewAttachment(row.title(), row.excerpt(), row.mimeType(), url, values));
        });
    }

    /** What is said of the new picture: what the request says, else what is said of the old one. */
    private static RestRequest words(RestRequest request, PostRow row) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("description", row.content());
        WORDS.stream().filter(request::isset).forEach(name -> said.put(name, request.param(name)));
        return new RestRequest("POST", request.route(), Map.of(), request.asker()).with(ParamSource.POST, said);
    }

    /** What the picture said of itself stays true of its edited form, which is upright. */
    private static Map<String, Object> told(Object before, Object now) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (now instanceof Map<?, ?> map) {
            map.forEach((name, value) -> out.put(String.valueOf(name), value));
        }
        if (before instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value != null && !"".equals(value) && !"0".equals(value)) {
                    out.put(String.valueOf(name), "orientation".equals(name) ? (Object) 1L : value);
                }
            });
        }
        return out;
    }

    private static String name(String original) {
        String base = MediaFiles.base(original);
        String extension = original.substring(original.lastIndexOf('.'));
        int edited = base.lastIndexOf("-edited");
        boolean again = edited > 0
                && base.substring(edited + "-edited".length()).chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        return FileName.clean((again ? base.substring(0, edited) : base) + "-edited" + extension);
    }

    /** Whether an address is that of the picture or one of its sizes ({@code wp_image_file_matches_image_meta}). */
    private static boolean isOf(String src, String attached, Map<String, Object> details, RestRequest request) {
        if (attached.isEmpty() || !details.containsKey("file")) {
            return false;
        }
        int query = src.indexOf('?');
        String plain = query < 0 ? src : src.substring(0, query);
        return MediaFiles.all(attached, details, Map.of()).stream().anyMatch(path -> plain.endsWith("/" + path));
    }
}
