package org.quarkpress.term;

import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** What a taxonomy with routes of its own does differently when its terms are shown. */
public interface TermCustoms {
    /** Nothing. */
    TermCustoms NONE = new TermCustoms() {};

    /** Refuses who may not see the terms, after all that holds for every taxonomy. */
    default void check(RestRequest request) {}

    /** The answer for a term with what else belongs to it. */
    default RestResponse complete(RestResponse response, TermRow row, RestRequest request) {
        return response;
    }
}
