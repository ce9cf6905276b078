package org.quarkpress.rest;

/** Whoever counts requests; the kernel tells it of every answer. */
@FunctionalInterface
public interface RequestObserver {
    /** Pattern of a request that no route answered. */
    String NO_ROUTE = "NOT_FOUND";

    /**
     * A request was answered; called on the thread of the request, so it must be quick.
     *
     * @param method HTTP method after overrides, as the client wrote it
     * @param pattern the pattern of the route, or {@link #NO_ROUTE}
     * @param status HTTP status
     * @param nanos how long it took to make the answer
     */
    void answered(String method, String pattern, int status, long nanos);
}
