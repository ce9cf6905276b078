package org.quarkpress.bulk.chunk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.quarkpress.php.Sha256;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.PostRow;

/**
 * A post as it is stored, with all that rolling a job back has to know of it.
 *
 * @param row its row
 * @param meta its meta in order
 * @param places term_taxonomy ids of its terms
 * @param sticky whether it stays on top
 */
public record PostSnapshot(PostRow row, List<MetaText> meta, Collection<Long> places, boolean sticky) {
    /** Meta that tells of people at work, not of what they changed. */
    private static final Set<String> TRACES = Set.of("_edit_lock", "_edit_last", "_pingme", "_encloseme");

    /**
     * SHA-256 of what somebody may have changed, in 64 hexadecimal digits. Comments, stickiness and traces of editors are
     * not part of it.
     */
    public String fingerprint() {
        MessageDigest digest = Sha256.digest();
        add(
                digest,
                row.author(),
                row.date(),
                row.dateGmt(),
                row.content(),
                row.title(),
                row.excerpt(),
                row.status(),
                row.commentStatus(),
                row.pingStatus(),
                row.password(),
                row.name(),
                row.modified(),
                row.modifiedGmt(),
                row.contentFiltered(),
                row.parent(),
                row.menuOrder(),
                row.type(),
                row.mimeType());
        List<String> texts = new ArrayList<>();
        meta.stream()
                .filter(one -> !TRACES.contains(one.key()))
                .forEach(one -> texts.add(one.key() + "\0" + one.text()));
        texts.stream().sorted().forEach(text -> add(digest, text));
        add(digest, new TreeSet<>(places));
        return Sha256.hex(digest);
    }

    private static void add(MessageDigest digest, Object... values) {
        for (Object value : values) {
            byte[] bytes = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }
}
