package org.quarkpress.site;

/**
 * What the address of a term depends on.
 *
 * @param id the term's id
 * @param taxonomy its taxonomy
 * @param slug its slug
 * @param parentPath slugs of its ancestors from the top, joined by {@code /}; else empty
 */
public record TermLinkFacts(long id, TaxonomyRewrite taxonomy, String slug, String parentPath) {}
