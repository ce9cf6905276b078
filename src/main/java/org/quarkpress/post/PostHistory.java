package org.quarkpress.post;

import org.quarkpress.rest.Asker;

/** Keeps revisions of posts; told of every stored change in its transaction. Owned here, kept by the revision package. */
public interface PostHistory {
    /**
     * A post was stored with everything that belongs to it.
     *
     * @param before the row before, null for a new post
     * @param after the row now
     */
    void saved(PostRow before, PostRow after, Asker asker);
}
