package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.sanitize.Key;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** {@code context}, {@code page}, {@code per_page} and {@code search} ({@code WP_REST_Controller::get_collection_params}). */
public final class PagingArgs {
    private static final long USUAL = 10;
    private static final long MOST = 100;

    private PagingArgs() {}

    /** The arguments that every collection has, in a map that may grow. */
    public static Map<String, Arg> of() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("context", Arg.checked(Context.schema()).sanitizedBy((v, r, n) -> Key.clean(Coercion.toText(v))));
        Schema page = Schema.integer().description("Which page.").defaultsTo(1L).minimum(1);
        args.put("page", Arg.checked(page).sanitizedBy(PagingArgs::absint));
        Schema perPage = Schema.integer()
                .description("How many on a page.")
                .defaultsTo(USUAL)
                .minimum(1)
                .maximum(MOST);
        args.put("per_page", Arg.checked(perPage).sanitizedBy(PagingArgs::absint));
        Schema search = Schema.string().description("Only those in which this occurs.");
        args.put("search", Arg.checked(search).sanitizedBy((v, r, n) -> TextField.clean(Coercion.toText(v))));
        return args;
    }

    /** {@code order}: which way a list goes when the request does not say. */
    public static Arg order(String usual) {
        return Arg.of(
                Schema.string().description("Direction.").defaultsTo(usual).oneOfValues("asc", "desc"));
    }

    private static Object absint(Object value, RestRequest request, String name) {
        return CollectionPage.absolute(Coercion.toLong(value));
    }
}
