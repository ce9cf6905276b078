package org.quarkpress.revision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.schema.Schema;

/** The arguments of the routes of revisions and autosaves. */
final class RevisionParams {
    private RevisionParams() {}

    /** Of the list of revisions ({@code get_collection_params}): all of them unless {@code per_page} says otherwise. */
    static Map<String, Arg> list() {
        Map<String, Arg> args = parent();
        PagingArgs.of().forEach((name, arg) -> args.put(name, "per_page".equals(name) ? perPage(arg) : arg));
        args.put("exclude", ids("Not these ids."));
        args.put("include", ids("Only these ids."));
        args.put("offset", Arg.of(Schema.integer().description("Leave out so many.")));
        args.put("order", PagingArgs.order("desc"));
        args.put(
                "orderby",
                Arg.of(Schema.string()
                        .description("By what.")
                        .defaultsTo("date")
                        .oneOfValues("date", "id", "include", "relevance", "slug", "include_slugs", "title")));
        return args;
    }

    /** Of one revision or autosave. */
    static Map<String, Arg> single() {
        Map<String, Arg> args = parent();
        args.put("id", Arg.of(Schema.integer().description("Id of the version.")));
        args.put("context", Arg.checked(Context.schema()));
        return args;
    }

    /** Of the removal of a revision. */
    static Map<String, Arg> removal() {
        Map<String, Arg> args = parent();
        args.put("id", Arg.of(Schema.integer().description("Id of the version.")));
        args.put(
                "force",
                Arg.of(Schema.bool()
                        .description("Must be true: revisions have no trash.")
                        .defaultsTo(false)));
        return args;
    }

    /** Of the list of autosaves. */
    static Map<String, Arg> autosaves() {
        Map<String, Arg> args = parent();
        args.put("context", Arg.checked(Context.schema()));
        return args;
    }

    /** Of saving: those by which the post itself is changed. */
    static Map<String, Arg> saving(Map<String, Arg> edit) {
        Map<String, Arg> args = parent();
        args.putAll(edit);
        return args;
    }

    private static Map<String, Arg> parent() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("parent", Arg.of(Schema.integer().description("Id of the post it is a version of.")));
        return args;
    }

    private static Arg perPage(Arg standard) {
        return new Arg(standard.schema().without("default"), false, standard.validate(), standard.sanitize());
    }

    private static Arg ids(String sentence) {
        return Arg.of(Schema.array(Schema.integer()).description(sentence).defaultsTo(List.of()));
    }
}
