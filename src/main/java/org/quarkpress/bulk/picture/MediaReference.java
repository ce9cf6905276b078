package org.quarkpress.bulk.picture;

/**
 * A file that content names.
 *
 * @param address where it is; of a smaller picture, the one it was made of
 * @param fallback the largest of the smaller pictures that are named, for when there is nothing at the address; null for none
 */
public record MediaReference(String address, String fallback) {}
