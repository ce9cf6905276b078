package org.quarkpress.term;

/**
 * A term in its taxonomy: a row of terms joined to its row of term_taxonomy.
 *
 * @param id term id
 * @param termTaxonomyId id of its place in the taxonomy; what relationships point to
 * @param taxonomy taxonomy name
 * @param name as stored, escaped
 * @param slug unique in its taxonomy
 * @param description as stored
 * @param parent id of the term above, 0 for none
 * @param count published things that have it
 */
public record TermRow(
        long id,
        long termTaxonomyId,
        String taxonomy,
        String name,
        String slug,
        String description,
        long parent,
        long count) {}
