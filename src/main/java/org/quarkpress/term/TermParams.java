package org.quarkpress.term;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The arguments of terms: of their lists ({@code get_collection_params}) and of writing them. */
public final class TermParams {
    private TermParams() {}

    /** The arguments of the collection of a taxonomy. */
    public static Map<String, Arg> of(Taxonomy taxonomy) {
        Map<String, Arg> args = PagingArgs.of();
        args.put("exclude", ids("Not these ids."));
        args.put("include", ids("Only these ids."));
        if (!taxonomy.hierarchical()) {
            args.put("offset", Arg.of(Schema.integer().description("Leave out so many.")));
        }
        args.put("order", PagingArgs.order("asc"));
        Schema orderBy = Schema.string().description("By what.").defaultsTo("name");
        args.put(
                "orderby",
                Arg.of(orderBy.oneOfValues(
                        "id", "include", "name", "slug", "include_slugs", "term_group", "description", "count")));
        Schema hide = Schema.bool().description("Whether to leave out terms that nothing has.");
        args.put("hide_empty", Arg.of(hide.defaultsTo(false)));
        if (taxonomy.hierarchical()) {
            args.put("parent", Arg.of(Schema.integer().description("Only those right below this one.")));
        }
        args.put(
                "post",
                Arg.of(Schema.integer().description("Only those of this post.").defaultsTo(null)));
        args.put("slug", Arg.of(Schema.array(Schema.string()).description("Only those with these slugs.")));
        return args;
    }

    private static Arg ids(String sentence) {
        return Arg.of(Schema.array(Schema.integer()).description(sentence).defaultsTo(List.of()));
    }

    /** The arguments by which a term is made or changed. */
    static Map<String, Arg> writing(Schema schema, EndpointArgs.Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema, method).forEach((name, argument) -> args.put(name, argument(name, argument)));
        return args;
    }

    private static Arg argument(String name, Schema schema) {
        Arg arg =
                switch (name) {
                    case "name" -> Arg.checked(schema).sanitizedBy((v, r, n) -> TermText.requested(Coercion.toText(v)));
                    case "slug" -> Arg.checked(schema).sanitizedBy((v, r, n) -> TermText.slug(Coercion.toText(v)));
                    case "meta" -> Arg.free(schema).validatedBy((v, r, n) -> MetaArg.check(v));
                    default -> Arg.checked(schema);
                };
        return schema.isRequired() ? arg.needed() : arg;
    }
}
