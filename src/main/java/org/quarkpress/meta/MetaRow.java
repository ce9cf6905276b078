package org.quarkpress.meta;

/**
 * One row of a meta table.
 *
 * @param id its {@code meta_id} or {@code umeta_id}
 * @param objectId the post, term, user or comment
 * @param key its key
 * @param value its text as stored, never null
 */
public record MetaRow(long id, long objectId, String key, String value) {}
