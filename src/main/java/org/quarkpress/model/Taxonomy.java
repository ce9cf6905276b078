package org.quarkpress.model;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.capability.TaxonomyCaps;

/**
 * A taxonomy as {@code WP_Taxonomy} holds it.
 *
 * @param name its key, at most 32 characters
 * @param labels the words for it
 * @param description a sentence, may be empty
 * @param objectTypes the post types it belongs to, in the order they were joined
 * @param hierarchical whether its terms have parents
 * @param visibility who sees it and where
 * @param caps the capabilities its terms ask for
 * @param rewrite how addresses are made
 * @param queryVar the query variable that names a term, or null
 * @param rest whether and where REST shows it
 * @param defaultTerm the term that things without any get, or null
 * @param sort whether the order in which terms were given is kept
 * @param builtIn whether it is WordPress's own
 */
public record Taxonomy(
        String name,
        Labels labels,
        String description,
        List<String> objectTypes,
        boolean hierarchical,
        TaxonomyVisibility visibility,
        TaxonomyCaps caps,
        Rewrite rewrite,
        String queryVar,
        RestExposure rest,
        DefaultTerm defaultTerm,
        boolean sort,
        boolean builtIn) {
    public Taxonomy {
        objectTypes = List.copyOf(objectTypes);
    }

    /**
     * The term that things without any get.
     *
     * @param name its name
     * @param slug its slug, may be empty
     * @param description its description, may be empty
     */
    public record DefaultTerm(String name, String slug, String description) {}

    /** Whether things of this post type have it. */
    public boolean belongsTo(String postType) {
        return objectTypes.contains(postType);
    }

    /** Whether visitors can see its terms ({@code is_taxonomy_viewable}). */
    public boolean viewable() {
        return visibility.publiclyQueryable();
    }

    /** The last part of its REST address. */
    public String restBase() {
        return rest.base();
    }

    /** The same, joined to one more post type ({@code register_taxonomy_for_object_type}). */
    Taxonomy join(String postType) {
        if (belongsTo(postType)) {
            return this;
        }
        List<String> types = new ArrayList<>(objectTypes);
        types.add(postType);
        return new Taxonomy(
                name,
                labels,
                description,
                types,
                hierarchical,
                visibility,
                caps,
                rewrite,
                queryVar,
                rest,
                defaultTerm,
                sort,
                builtIn);
    }
}
