package org.quarkpress.post;

/** Keys of post meta that WordPress itself keeps. */
public final class PostMetaKey {
    /** Id of the featured picture. */
    public static final String THUMBNAIL = "_thumbnail_id";
    /** Template of the theme. */
    public static final String TEMPLATE = "_wp_page_template";

    static final String TRASH_STATUS = "_wp_trash_meta_status";
    static final String TRASH_TIME = "_wp_trash_meta_time";
    static final String TRASH_COMMENTS = "_wp_trash_meta_comments_status";
    static final String DESIRED_SLUG = "_wp_desired_post_slug";

    private PostMetaKey() {}
}
