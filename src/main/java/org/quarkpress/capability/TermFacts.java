package org.quarkpress.capability;

/**
 * What has to be known of a term to say who may do what with it.
 *
 * @param id its id
 * @param caps the capability names of its taxonomy
 * @param isDefault whether it is what things get that have no other: option {@code default_category} or {@code
 *     default_term_TAXONOMY}
 */
public record TermFacts(long id, TaxonomyCaps caps, boolean isDefault) {}
