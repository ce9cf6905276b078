package org.quarkpress.bulk;

/**
 * An entry of the journal as it is stored.
 *
 * @param id number of the row
 * @param entry what was done
 */
public record JournalRow(long id, JournalEntry entry) {}
