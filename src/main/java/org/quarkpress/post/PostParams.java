package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments of lists of posts ({@code get_collection_params}). */
public final class PostParams {
    private PostParams() {}

    /** All arguments of the collection of a type. */
    public static Map<String, Arg> of(PostType type, Model model) {
        Map<String, Arg> args = PagingArgs.of();
        Schema date = Schema.string().format("date-time");
        args.put("after", Arg.of(date.description("Published after this.")));
        args.put("modified_after", Arg.of(date.description("Changed after this.")));
        if (type.supports("author")) {
            args.put("author", ids("Only posts of these authors."));
            args.put("author_exclude", ids("No posts of these authors."));
        }
        args.put("before", Arg.of(date.description("Published before this.")));
        args.put("modified_before", Arg.of(date.description("Changed before this.")));
        args.put("exclude", ids("Not these ids."));
        args.put("include", ids("Only these ids."));
        if (type.supports("page-attributes") && PostFeatures.shown(type, "page-attributes")) {
            args.put("menu_order", Arg.of(Schema.integer().description("Only those at this place.")));
        }
        args.put(
                "search_semantics",
                Arg.of(Schema.string().description("How to search.").oneOfValues("exact")));
        args.put("offset", Arg.of(Schema.integer().description("Leave out so many.")));
        order(type, args);
        if (type.hierarchical() || "attachment".equals(type.name())) {
            args.put("parent", ids("Only those below these."));
            args.put("parent_exclude", ids("None below these."));
        }
        words(args);
        args.put("status", status(type, model));
        taxonomies(type, model, args);
        posts(type, args);
        return args;
    }

    private static void words(Map<String, Arg> args) {
        args.put(
                "search_columns",
                Arg.of(Schema.array(Schema.string().oneOfValues("post_title", "post_content", "post_excerpt"))
                        .description("Where to search.")
                        .defaultsTo(List.of())));
        args.put(
                "slug",
                Arg.checked(Schema.array(Schema.string()).description("Only those with these slugs."))
                        .sanitizedBy((value, request, name) -> Coercion.toList(value).stream()
                                .map(item -> (Object) Slug.forQuery(Coercion.toText(item)))
                                .toList()));
    }

    private static void taxonomies(PostType type, Model model, Map<String, Arg> args) {
        if (!taxonomies(type, model).isEmpty()) {
            args.put(
                    "tax_relation",
                    Arg.of(Schema.string()
                            .description("Whether all or any must hold.")
                            .oneOfValues("AND", "OR")));
        }
        for (Taxonomy taxonomy : taxonomies(type, model)) {
            args.put(taxonomy.restBase(), Arg.of(terms(taxonomy, true)));
            args.put(taxonomy.restBase() + "_exclude", Arg.of(terms(taxonomy, false)));
        }
    }

    /** The taxonomies of a type that REST shows. */
    public static List<Taxonomy> taxonomies(PostType type, Model model) {
        return model.taxonomies().of(type.name()).stream()
                .filter(taxonomy -> taxonomy.rest().shown())
                .toList();
    }

    private static void order(PostType type, Map<String, Arg> args) {
        args.put("order", PagingArgs.order("desc"));
        Object[] keys = {
            "author", "date", "id", "include", "modified", "parent", "relevance", "slug", "include_slugs", "title"
        };
        if (args.containsKey("menu_order")) {
            keys = java.util.Arrays.copyOf(keys, keys.length + 1);
            keys[keys.length - 1] = "menu_order";
        }
        args.put(
                "orderby",
                Arg.of(Schema.string()
                        .description("By what.")
                        .defaultsTo("date")
                        .oneOfValues(keys)));
    }

    private static Arg ids(String sentence) {
        return Arg.of(Schema.array(Schema.integer()).description(sentence).defaultsTo(List.of()));
    }

    private static void posts(PostType type, Map<String, Arg> args) {
        if (!"post".equals(type.name())) {
            return;
        }
        args.put("sticky", Arg.of(Schema.bool().description("Only sticky ones, or only others.")));
        args.put(
                "ignore_sticky",
                Arg.of(Schema.bool()
                        .description("Whether sticky ones stay in line.")
                        .defaultsTo(true)));
        args.put(
                "format",
                Arg.of(Schema.array(Schema.string().oneOfValues(PostFormat.ALL.toArray()))
                        .description("Only these formats.")
                        .uniqueItems()));
    }

    private static Schema terms(Taxonomy taxonomy, boolean wanted) {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put(
                "terms", Schema.array(Schema.integer()).description("Term ids.").defaultsTo(List.of()));
        if (taxonomy.hierarchical()) {
            parts.put(
                    "include_children",
                    Schema.bool().description("Whether terms below count.").defaultsTo(false));
        }
        if (wanted) {
            parts.put(
                    "operator",
                    Schema.string()
                            .description("Any or all.")
                            .oneOfValues("AND", "OR")
                            .defaultsTo("OR"));
        }
        Schema list = Schema.array(Schema.integer()).with("title", "Term ids").description("A list of term ids.");
        Schema object = Schema.object(parts)
                .with("title", "A query on terms")
                .description("Term ids and how they count.")
                .additionalProperties(false);
        return Schema.types("object", "array")
                .description((wanted ? "Only" : "Not") + " those with terms of " + taxonomy.name() + ".")
                .with("oneOf", List.of(list.asMap(), object.asMap()));
    }

    private static Arg status(PostType type, Model model) {
        List<Object> names = new java.util.ArrayList<>();
        model.statuses().all().forEach(status -> names.add(status.name()));
        names.add("any");
        Schema items = Schema.string().oneOfValues(names.toArray());
        Schema schema = Schema.array(items).description("Only these states.").defaultsTo("publish");
        return Arg.of(schema).sanitizedBy((value, request, name) -> {
            for (Object status : Coercion.toList(value)) {
                mayList(String.valueOf(status), type, schema, request, name);
            }
            return Coercion.toList(value);
        });
    }

    /** Everyone may list what is published; any other state needs the right to edit, or to read private posts. */
    private static void mayList(String status, PostType type, Schema schema, RestRequest request, String name) {
        if ("publish".equals(status)) {
            return;
        }
        var actor = request.asker().actor();
        boolean may = actor.can(type.caps().name("edit_posts"))
                || "private".equals(status) && actor.can(type.caps().name("read_private_posts"));
        if (!may) {
            throw WpError.of(
                    "rest_forbidden_status",
                    "You may not list posts of this status.",
                    request.asker().refusal());
        }
        Arg.valid(status, schema, name);
    }
}
