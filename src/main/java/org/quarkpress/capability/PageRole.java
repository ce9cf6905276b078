package org.quarkpress.capability;

/** What the site's options use a page for; it decides who may change or remove it. */
public enum PageRole {
    /** Nothing special. */
    ORDINARY,
    /** {@code page_on_front} or {@code page_for_posts}, also while {@code show_on_front} is {@code posts}. */
    FRONT_OR_POSTS,
    /** {@code wp_page_for_privacy_policy}. */
    PRIVACY_POLICY;

    /** The role of the post with this id by the three options; 0 means an option names no page. */
    public static PageRole of(long id, long pageOnFront, long pageForPosts, long privacyPage) {
        if (id != 0 && (id == pageOnFront || id == pageForPosts)) {
            return FRONT_OR_POSTS;
        }
        return id != 0 && id == privacyPage ? PRIVACY_POLICY : ORDINARY;
    }
}
