package org.quarkpress.bulk;

/**
 * What a record says of something: nothing, that it be cleared, or what it shall be.
 *
 * @param said whether the record has the field
 * @param value what it shall be; null to clear it
 */
public record Wish<T>(boolean said, T value) {
    /** A field that the record does not have. */
    public static <T> Wish<T> silent() {
        return new Wish<>(false, null);
    }

    /** A field with this value, null to clear it. */
    public static <T> Wish<T> of(T value) {
        return new Wish<>(true, value);
    }
}
