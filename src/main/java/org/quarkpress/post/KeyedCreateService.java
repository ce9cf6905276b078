package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.LockStore;

/** Makes posts for requests that have a key: each key makes one, however often and at once it is sent. */
@ApplicationScoped
public class KeyedCreateService {
    private final PostWriteService writer;
    private final PostStore posts;
    private final RequestKeyStore keys;
    private final LockStore locks;

    /** A service over these. */
    public KeyedCreateService(PostWriteService writer, PostStore posts, RequestKeyStore keys, LockStore locks) {
        this.writer = writer;
        this.posts = posts;
        this.keys = keys;
        this.locks = locks;
    }

    /**
     * A post that a request made.
     *
     * @param id its id
     * @param again whether an earlier request with the same key made it
     */
    record Made(long id, boolean again) {}

    /** Stores a new post and its key in one transaction, or finds the one that the key made before. */
    @Transactional
    Made create(RequestKey key, RestRequest request, PostType type, Schema schema) {
        Instant now = request.asker().now();
        locks.lock(key.family());
        Optional<RequestKeyStore.Known> known = keys.find(key, now);
        if (known.isPresent()) {
            return new Made(again(key, known.get()), true);
        }
        keys.forgetOld(now);
        long id = writer.create(request, type, schema);
        keys.put(key, id, now);
        return new Made(id, false);
    }

    private long again(RequestKey key, RequestKeyStore.Known known) {
        if (!known.hash().equals(key.hash())) {
            throw WpError.of(
                    "quarkpress_idempotency_key_reused", "Another request was sent with this key before.", 422);
        }
        return posts.row(known.post())
                .map(PostRow::id)
                .orElseThrow(() -> WpError.of(
                        "quarkpress_idempotency_post_gone",
                        "The post that was made with this key has been deleted since.",
                        410));
    }
}
