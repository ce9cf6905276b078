package org.quarkpress.site;

/**
 * What a post type's registration says about its addresses.
 *
 * @param name {@code post}, {@code page}, {@code attachment} or a custom one
 * @param hierarchical whether parents are part of the address
 * @param slug {@code rewrite.slug}, or null when the type has no pretty addresses
 * @param withFront whether the fixed start of the permalink structure comes first
 * @param queryVar {@code query_var}, or null when the type has none
 * @param archiveSlug {@code has_archive} as a slug, or null when there is no archive
 */
public record PostTypeRewrite(
        String name, boolean hierarchical, String slug, boolean withFront, String queryVar, String archiveSlug) {
    /** A post of the blog. */
    public static final PostTypeRewrite POST = new PostTypeRewrite("post", false, null, true, null, null);
    /** A page. */
    public static final PostTypeRewrite PAGE = new PostTypeRewrite("page", true, null, false, null, null);
    /** A media file. */
    public static final PostTypeRewrite ATTACHMENT = new PostTypeRewrite("attachment", false, null, false, null, null);

    /** A custom type whose addresses are those that {@code register_post_type} gives when it is told nothing. */
    public static PostTypeRewrite custom(String name, boolean hierarchical) {
        return new PostTypeRewrite(name, hierarchical, name, true, name, null);
    }
}
