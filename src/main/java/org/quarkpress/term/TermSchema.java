package org.quarkpress.term;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.schema.Schema;

/** The item schema of terms of one taxonomy ({@code WP_REST_Terms_Controller::get_item_schema}). */
public final class TermSchema {
    private static final String[] ALL = {"view", "embed", "edit"};
    private static final String[] VIEW_EDIT = {"view", "edit"};

    private TermSchema() {}

    /** The schema; {@code meta} is that of the registered meta of the taxonomy. */
    public static Schema of(Taxonomy taxonomy, Schema meta) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("id", Schema.integer().description("Its id.").context(ALL).readonly());
        fields.put(
                "count",
                Schema.integer()
                        .description("How many published things have it.")
                        .context(VIEW_EDIT)
                        .readonly());
        fields.put("description", Schema.string().description("Words about it.").context(VIEW_EDIT));
        fields.put(
                "link",
                Schema.string()
                        .description("Its address.")
                        .format("uri")
                        .context(ALL)
                        .readonly());
        fields.put("name", Schema.string().description("Its name.").context(ALL).required());
        fields.put("slug", Schema.string().description("Its name in addresses.").context(ALL));
        fields.put(
                "taxonomy",
                Schema.string()
                        .description("Its taxonomy.")
                        .oneOfValues(taxonomy.name())
                        .context(ALL)
                        .readonly());
        if (taxonomy.hierarchical()) {
            fields.put(
                    "parent",
                    Schema.integer().description("Id of the term above.").context(VIEW_EDIT));
        }
        fields.put("meta", meta.description("Its registered meta.").context(VIEW_EDIT));
        return new Schema(Map.of())
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "post_tag".equals(taxonomy.name()) ? "tag" : taxonomy.name())
                .with("type", "object")
                .properties(fields);
    }
}
