package org.quarkpress.rest;

/** Where a parameter of a request came from; WordPress looks them up in the order of {@code WP_REST_Request}. */
public enum ParamSource {
    /** A JSON body. */
    JSON,
    /** A form body. */
    POST,
    /** The query string. */
    GET,
    /** Named parts of the path. */
    URL,
    /** Defaults of the route's arguments. */
    DEFAULTS
}
