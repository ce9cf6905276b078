package org.quarkpress.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The schema of what a search finds ({@code WP_REST_Search_Controller::get_item_schema}). */
final class SearchSchema {
    private SearchSchema() {}

    static Schema of(SearchSubtypes subtypes) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("id", field(Schema.types("integer", "string"), "What names it among its kind."));
        fields.put("title", field(Schema.string(), "Its title or name."));
        fields.put("url", field(Schema.string().format("uri"), "Where it is found."));
        fields.put(
                "type",
                field(Schema.string().oneOfValues(SearchSubtypes.KINDS.toArray()), "What kind of thing it is."));
        fields.put(
                "subtype",
                field(Schema.string().oneOfValues(subtypes.all().toArray()), "Its post type or taxonomy, or nothing."));
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "search-result")
                .with("type", "object")
                .properties(fields);
    }

    private static Schema field(Schema schema, String sentence) {
        return schema.description(sentence).context("view", "embed").readonly();
    }
}
