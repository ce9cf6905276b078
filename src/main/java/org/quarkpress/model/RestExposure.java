package org.quarkpress.model;

/**
 * Whether and where REST shows a type or taxonomy.
 *
 * @param shown {@code show_in_rest}
 * @param base the last part of its address: {@code rest_base}, or its name when none was given
 * @param namespace {@code wp/v2} unless said otherwise
 */
public record RestExposure(boolean shown, String base, String namespace) {
    static RestExposure of(String name, Arguments args) {
        String base = args.get("rest_base") instanceof String given && !given.isEmpty() ? given : name;
        return new RestExposure(args.flag("show_in_rest", false), base, args.text("rest_namespace", "wp/v2"));
    }

    /** The route of the collection: {@code /wp/v2/posts}. */
    public String route() {
        return "/" + namespace + "/" + base;
    }
}
