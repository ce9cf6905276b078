package org.quarkpress.rest;

import java.util.List;

/**
 * Answers many requests of one endpoint at once, so that {@code _embed} costs a fixed number of statements.
 *
 * <p>The answers are those the guard and the handler would give one by one, errors as answers, in the same order.
 */
@FunctionalInterface
public interface ManyHandler {
    /** One answer for each request, in order. */
    List<RestResponse> handle(List<RestRequest> requests);
}
