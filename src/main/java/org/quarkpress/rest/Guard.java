package org.quarkpress.rest;

/** A route's {@code permission_callback}: returns when the asker may, else throws the error to answer with. */
@FunctionalInterface
public interface Guard {
    /** Everyone may. */
    Guard EVERYONE = request -> {};

    /** Checks the request; throws {@link org.quarkpress.error.WpError} when refused. */
    void check(RestRequest request);
}
