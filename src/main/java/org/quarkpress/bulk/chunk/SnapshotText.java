package org.quarkpress.bulk.chunk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.PostRow;

/** A snapshot of a post as compressed JSON, as the journal keeps it. */
public final class SnapshotText {
    /**
     * What the journal keeps.
     *
     * @param post the post as it was
     * @param hash of what was last taken from the source for it; null when it came from none, empty when that stays as it
     *     is
     * @param file whether what was done was that the job gave it its file
     */
    public record Before(PostSnapshot post, String hash, boolean file) {
        /** The same of what was given no file. */
        public Before(PostSnapshot post, String hash) {
            this(post, hash, false);
        }
    }

    /** The bytes of a snapshot of a post of which the source said nothing new. */
    public static byte[] write(PostSnapshot post) {
        return write(new Before(post, ""));
    }

    /** The bytes of a snapshot of an attachment that gets its file. */
    public static byte[] writeFileless(PostSnapshot post) {
        return write(new Before(post, "", true));
    }

    private SnapshotText() {}

    /** The bytes of a snapshot. */
    public static byte[] write(Before before) {
        PostSnapshot post = before.post();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("row", post.row().columns());
        List<Object> meta = new ArrayList<>();
        post.meta().forEach(one -> meta.add(List.of(one.key(), one.text())));
        out.put("meta", meta);
        out.put("places", new ArrayList<Object>(post.places()));
        out.put("sticky", post.sticky());
        out.put("hash", before.hash());
        if (before.file()) {
            out.put("file", true);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes)) {
            deflated.write(PhpJson.write(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /** The snapshot of these bytes. */
    public static Before read(byte[] stored) {
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(stored))) {
            Map<?, ?> all = (Map<?, ?>) PhpJson.parse(inflated.readAllBytes()).value();
            List<MetaText> meta = new ArrayList<>();
            for (Object one : (List<?>) all.get("meta")) {
                List<?> pair = (List<?>) one;
                meta.add(new MetaText((String) pair.get(0), (String) pair.get(1)));
            }
            List<Long> places = new ArrayList<>();
            ((List<?>) all.get("places")).forEach(place -> places.add((Long) place));
            PostSnapshot post =
                    new PostSnapshot(PostRow.of((List<?>) all.get("row")), meta, places, (Boolean) all.get("sticky"));
            return new Before(post, (String) all.get("hash"), all.containsKey("file"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
