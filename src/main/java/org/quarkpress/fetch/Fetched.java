package org.quarkpress.fetch;

/**
 * A file that was fetched, its bytes in the draft that was given for it.
 *
 * @param address where it was found, after all redirects
 * @param contentType as the server said; null when it said nothing
 * @param size bytes
 */
public record Fetched(FetchUrl address, String contentType, long size) {}
