package org.quarkpress.model;

import java.util.Map;

/**
 * How addresses of a type or taxonomy are made.
 *
 * @param on whether there are pretty ones at all
 * @param slug what they begin with
 * @param withFront whether the permalink structure's fixed front comes before
 * @param hierarchical whether the slugs of ancestors are part of them (taxonomies)
 */
public record Rewrite(boolean on, String slug, boolean withFront, boolean hierarchical) {
    /** None. */
    public static final Rewrite NONE = new Rewrite(false, "", true, false);

    static Rewrite of(String name, Arguments args) {
        Object given = args.get("rewrite");
        if (Boolean.FALSE.equals(given)) {
            return NONE;
        }
        Map<String, Object> parts = given instanceof Map<?, ?> ? Arguments.map(given, args.where()) : Map.of();
        Arguments inner = new Arguments(parts, args.where() + ".rewrite");
        String slug = inner.text("slug", "");
        return new Rewrite(
                true, slug.isEmpty() ? name : slug, inner.flag("with_front", true), inner.flag("hierarchical", false));
    }
}
