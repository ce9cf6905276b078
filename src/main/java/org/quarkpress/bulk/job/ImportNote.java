package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a dry run would have done with one thing.
 *
 * @param kind {@code post}, {@code term}, {@code user} …
 * @param name what names it: of posts the source's key, of terms taxonomy and slug, of users the login
 * @param line where the item begins in the file, 0 for what is no item
 * @param action {@code created}, {@code updated} or {@code skipped}
 * @param objectId its id where it is there already, else 0
 * @param hash of the content, for later chunks; may be empty
 * @param type post type or taxonomy
 * @param slug the slug it would have
 * @param detail the slug that was asked for where that is another, else empty
 * @param above what a post would stand below: {@code #} and an id, or {@code =} and the source's key of what the same chunk
 *     would have made; empty on top
 */
public record ImportNote(
        String kind,
        String name,
        long line,
        String action,
        long objectId,
        String hash,
        String type,
        String slug,
        String detail,
        String above) {
    /** The names of what people see of it. */
    static final List<String> NAMES =
            List.of("kind", "name", "line", "action", "object_id", "type", "slug", "wanted_slug");

    /** What people see of it. */
    Map<String, Object> view() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", kind);
        out.put("name", name);
        out.put("line", line == 0 ? null : line);
        out.put("action", action);
        out.put("object_id", objectId == 0 ? null : objectId);
        out.put("type", type);
        out.put("slug", slug);
        out.put("wanted_slug", detail.isEmpty() ? null : detail);
        return out;
    }
}
