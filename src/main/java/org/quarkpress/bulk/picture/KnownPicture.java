package org.quarkpress.bulk.picture;

/**
 * An attachment that a file became.
 *
 * @param attachment its id
 * @param content SHA-256 of the file, in 64 hexadecimal digits
 */
record KnownPicture(long attachment, String content) {}
