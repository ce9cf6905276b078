package org.quarkpress.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Key;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments of a search ({@code WP_REST_Search_Controller::get_collection_params}). */
final class SearchParams {
    private SearchParams() {}

    static Map<String, Arg> of(SearchSubtypes subtypes) {
        Map<String, Arg> args = new LinkedHashMap<>(PagingArgs.of());
        Schema context = Schema.string()
                .description("What the answer is for; decides which fields it has.")
                .oneOfValues("view", "embed")
                .defaultsTo("view");
        args.put("context", Arg.checked(context).sanitizedBy((v, r, n) -> Key.clean(Coercion.toText(v))));
        args.put(
                "type",
                Arg.of(Schema.string()
                        .description("Only this kind of things.")
                        .oneOfValues(SearchSubtypes.KINDS.toArray())
                        .defaultsTo(SearchSubtypes.POST)));
        args.put("subtype", subtype(subtypes));
        args.put("exclude", ids("None of these ids."));
        args.put("include", ids("Only these ids."));
        return args;
    }

    private static Arg subtype(SearchSubtypes subtypes) {
        List<Object> names = new ArrayList<>(subtypes.all());
        names.add(SearchSubtypes.ANY);
        Schema schema = Schema.array(Schema.string().oneOfValues(names.toArray()))
                .description("Only these post types or taxonomies.")
                .defaultsTo(SearchSubtypes.ANY);
        return Arg.free(schema).sanitizedBy((value, request, name) -> {
            List<String> slugs = SearchSubtypes.slugs(value);
            Arg.valid(new ArrayList<Object>(slugs), schema, name);
            return subtypes.wanted(slugs, kind(request));
        });
    }

    private static Arg ids(String sentence) {
        return Arg.of(Schema.array(Schema.integer()).description(sentence).defaultsTo(List.of()));
    }

    /** The kind of things that a request searches. */
    static String kind(RestRequest request) {
        return request.text("type");
    }
}
