package org.quarkpress.post;

/**
 * How a post is stored when it is not somebody at work who changes it.
 *
 * @param modified when it was last changed, null for now
 * @param keepsRevision whether what it was before is kept
 */
public record PostSaving(PostDate modified, boolean keepsRevision) {
    /** As WordPress stores what people write. */
    public static final PostSaving USUAL = new PostSaving(null, true);

    /** The row with the time of its last change. */
    PostRow stamp(PostRow row) {
        return modified == null ? row : PostRows.withModified(row, modified.local(), modified.gmt());
    }
}
