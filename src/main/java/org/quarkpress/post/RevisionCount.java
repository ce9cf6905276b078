package org.quarkpress.post;

/**
 * How many revisions a post has.
 *
 * @param count all of them, autosaves too
 * @param latest id of the newest
 */
public record RevisionCount(long count, long latest) {
    /** None. */
    public static final RevisionCount NONE = new RevisionCount(0, 0);
}
