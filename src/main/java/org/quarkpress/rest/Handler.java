package org.quarkpress.rest;

/** A route's {@code callback}: answers a request that is validated, sanitised and permitted. */
@FunctionalInterface
public interface Handler {
    /** Answers, or throws {@link org.quarkpress.error.WpError}. */
    RestResponse handle(RestRequest request);
}
