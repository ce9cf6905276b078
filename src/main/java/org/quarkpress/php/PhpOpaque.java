package org.quarkpress.php;

/**
 * Serialised PHP that is never brought to life: an object, an enumeration case or a reference.
 *
 * <p>It is kept as the text it was, so that a row which nobody touches stays the same to the byte.
 *
 * @param text the piece of serialised text, from its type letter to its last character
 */
public record PhpOpaque(String text) {}
