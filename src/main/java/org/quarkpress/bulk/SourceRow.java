package org.quarkpress.bulk;

/**
 * What is known of a source's own thing.
 *
 * @param address which one it is
 * @param kind what it became: {@code post}
 * @param objectId the id it has here
 * @param hash of the content last taken
 */
public record SourceRow(SourceAddress address, String kind, long objectId, String hash) {}
