package org.quarkpress.site;

/**
 * What a taxonomy's registration says about the addresses of its terms.
 *
 * @param name the taxonomy
 * @param slug {@code rewrite.slug}, or null when terms have no pretty addresses
 * @param withFront whether the fixed start of the permalink structure comes first
 * @param hierarchical {@code rewrite.hierarchical}: whether parents are part of the address
 * @param queryVar {@code query_var}, or null when there is none
 */
public record TaxonomyRewrite(String name, String slug, boolean withFront, boolean hierarchical, String queryVar) {
    /** Categories: below the option {@code category_base}, else {@code category}. */
    public static TaxonomyRewrite category(Site site) {
        return builtIn(site, "category", site.categoryBase(), true, "category_name");
    }

    /** Tags: below the option {@code tag_base}, else {@code tag}. */
    public static TaxonomyRewrite postTag(Site site) {
        return builtIn(site, "post_tag", site.tagBase(), false, "tag");
    }

    /** A custom taxonomy whose addresses are those that {@code register_taxonomy} gives when it is told nothing. */
    public static TaxonomyRewrite custom(String name) {
        return new TaxonomyRewrite(name, name, true, false, name);
    }

    private static TaxonomyRewrite builtIn(Site site, String name, String base, boolean hierarchical, String queryVar) {
        String usual = "post_tag".equals(name) ? "tag" : name;
        boolean withFront = base.isEmpty() || site.usesIndex();
        return new TaxonomyRewrite(name, base.isEmpty() ? usual : base, withFront, hierarchical, queryVar);
    }
}
