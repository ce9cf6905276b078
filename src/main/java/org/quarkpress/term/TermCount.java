package org.quarkpress.term;

/**
 * How often a term is used.
 *
 * @param place its term_taxonomy id
 * @param stored the number that its row tells
 * @param real the number of published posts that have it
 */
public record TermCount(long place, long stored, long real) {}
