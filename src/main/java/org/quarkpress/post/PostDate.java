package org.quarkpress.post;

/**
 * A date that a request gives.
 *
 * @param local {@code Y-m-d H:i:s} in the site's time; null to make it open again
 * @param gmt the same moment in GMT; null to make it open again
 */
public record PostDate(String local, String gmt) {
    /** No date: now, or open for drafts. */
    static final PostDate OPEN = new PostDate(null, null);
}
