package org.quarkpress.meta;

/**
 * The object whose meta is meant.
 *
 * @param objectType {@code post}, {@code term}, {@code user} or {@code comment}
 * @param subtype the post type or taxonomy; empty for users and comments
 * @param id its id; 0 while it is still to be made
 */
public record MetaTarget(String objectType, String subtype, long id) {
    /** The same for an object that has its id by now. */
    public MetaTarget withId(long made) {
        return new MetaTarget(objectType, subtype, made);
    }
}
