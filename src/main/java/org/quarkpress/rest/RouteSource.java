package org.quarkpress.rest;

import java.util.List;

/** Whoever has routes: each Resource. The table asks all of them once, at start. */
public interface RouteSource {
    /** The routes in the order they are tried. */
    List<Route> routes();
}
