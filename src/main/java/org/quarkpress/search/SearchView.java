package org.quarkpress.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** What a search found as REST shows it ({@code WP_REST_Search_Controller::prepare_item_for_response}). */
final class SearchView {
    private SearchView() {}

    static RestResponse of(SearchHit hit, RestRequest request, ItemSchema schema) {
        Fields fields = Fields.of(request, schema);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", hit.id());
        out.put("title", hit.title());
        out.put("url", hit.url());
        out.put("type", hit.type());
        if (hit.subtype() != null) {
            out.put("subtype", hit.subtype());
        }
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(schema.cut(out, request.context()));
        if (fields.includes("_links") || fields.includes("_embedded")) {
            response.links(hit.links());
            response.links().add("collection", request.asker().site().restUrl("/wp/v2/search"));
        }
        return response;
    }
}
