package org.quarkpress.capability;

/**
 * The {@code cap} names of a taxonomy, as the {@code capabilities} argument of {@code register_taxonomy} gives them.
 *
 * @param manageTerms to see the list in the back office and to make terms of a hierarchical taxonomy
 * @param editTerms to rename
 * @param deleteTerms to delete
 * @param assignTerms to give things a term
 */
public record TaxonomyCaps(String manageTerms, String editTerms, String deleteTerms, String assignTerms) {
    /** The names of every taxonomy that says nothing else. */
    public static final TaxonomyCaps USUAL = new TaxonomyCaps(
            Capability.MANAGE_CATEGORIES,
            Capability.MANAGE_CATEGORIES,
            Capability.MANAGE_CATEGORIES,
            Capability.EDIT_POSTS);

    /** The names of {@code category}. */
    public static final TaxonomyCaps CATEGORY =
            new TaxonomyCaps(Capability.MANAGE_CATEGORIES, "edit_categories", "delete_categories", "assign_categories");

    /** The names of {@code post_tag}. */
    public static final TaxonomyCaps POST_TAG =
            new TaxonomyCaps("manage_post_tags", "edit_post_tags", "delete_post_tags", "assign_post_tags");
}
