package org.quarkpress.revision;

import org.quarkpress.post.PostRow;

/** The row in which a version of a post is kept ({@code _wp_post_revision_data}): texts, author, date, and no more. */
final class RevisionRow {
    /** The post type of all revisions. */
    static final String TYPE = "revision";
    /** The state of all revisions. */
    static final String STATUS = "inherit";

    private static final String CLOSED = "closed";

    private RevisionRow() {}

    /** The slug of the revisions of a post. */
    static String name(long post) {
        return post + "-revision-v1";
    }

    /** The slug of the autosaves of a post. */
    static String autosaveName(long post) {
        return post + "-autosave-v1";
    }

    /** A new revision of a post as it is now, dated when the post was changed. */
    static PostRow of(PostRow post, long author) {
        return row(
                0,
                post.id(),
                name(post.id()),
                author,
                new Texts(post.title(), post.content(), post.excerpt()),
                post.modified(),
                post.modifiedGmt(),
                "");
    }

    /** A new autosave of a post. */
    static PostRow autosave(long post, long author, Texts texts, String local, String gmt) {
        return row(0, post, autosaveName(post), author, texts, local, gmt, "");
    }

    /** An autosave written once more. */
    static PostRow rewritten(PostRow old, Texts texts, String local, String gmt) {
        return row(old.id(), old.parent(), old.name(), old.author(), texts, local, gmt, old.guid());
    }

    private static PostRow row(
            long id, long post, String name, long author, Texts texts, String local, String gmt, String guid) {
        return new PostRow(
                id,
                author,
                local,
                gmt,
                texts.content(),
                texts.title(),
                texts.excerpt(),
                STATUS,
                CLOSED,
                CLOSED,
                "",
                name,
                local,
                gmt,
                "",
                post,
                guid,
                0,
                TYPE,
                "",
                0);
    }

    /**
     * What a revision keeps of the words of a post.
     *
     * @param title raw
     * @param content raw
     * @param excerpt raw
     */
    record Texts(String title, String content, String excerpt) {}
}
