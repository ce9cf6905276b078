package org.quarkpress.term;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/** The refusals of terms. */
final class TermErrors {
    private TermErrors() {}

    static WpError invalid(int status) {
        return WpError.of("rest_term_invalid", "There is no such term.", status);
    }

    static WpError refuse(RestRequest request, String code, String message) {
        return WpError.of(code, message, request.asker().refusal());
    }

    static WpError flat() {
        return WpError.of("rest_taxonomy_not_hierarchical", "Terms of this taxonomy have no parents.", 400);
    }

    static WpError emptyName() {
        return WpError.withData("empty_term_name", "A term needs a name.", null);
    }

    static WpError duplicateSlug(String slug) {
        return WpError.withData("duplicate_term_slug", "Another term has the slug " + slug + ".", null);
    }

    /** The id of the term that is in the way is told three times, as WordPress does. */
    static WpError exists(long id) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 400L);
        data.put("term_id", id);
        return WpError.withData("term_exists", "There is such a term already.", data)
                .addData(id)
                .addData(id);
    }
}
