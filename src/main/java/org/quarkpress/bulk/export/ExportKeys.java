package org.quarkpress.bulk.export;

import java.util.Map;
import org.quarkpress.bulk.ImportHash;
import org.quarkpress.bulk.SourceAddress;

/**
 * The keys that exported things have: those of their own source where there is one, else made of their ids. No two posts
 * of a file have the same.
 *
 * @param posts addresses of posts by id
 * @param comments addresses of comments by id
 * @param qualified whether keys need their source before them, because those of several sources could meet
 */
record ExportKeys(Map<Long, SourceAddress> posts, Map<Long, SourceAddress> comments, boolean qualified) {
    /** The key of a post. */
    String post(long id) {
        SourceAddress known = posts.get(id);
        if (known == null) {
            return "post-" + id;
        }
        return qualified ? fitting(known.source() + ":" + known.sourceId(), known) : known.sourceId();
    }

    private static String fitting(String key, SourceAddress known) {
        return SourceAddress.isId(key) ? key : known.source() + ":" + ImportHash.of(Map.of("key", known.sourceId()));
    }

    /** The key of a comment below its post; that which the post's source gave it, where it did. */
    String comment(long id, long post) {
        SourceAddress above = posts.get(post);
        SourceAddress known = comments.get(id);
        if (above != null && known != null && known.source().equals(above.source())) {
            String before = above.sourceId() + "/";
            if (known.sourceId().startsWith(before)) {
                return known.sourceId().substring(before.length());
            }
        }
        return "comment-" + id;
    }
}
