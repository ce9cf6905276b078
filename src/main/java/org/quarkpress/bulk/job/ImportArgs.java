package org.quarkpress.bulk.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Schema;

/** The arguments of the routes of imports. */
final class ImportArgs {
    private static final String SOURCE = "^[A-Za-z0-9._-]{1,64}$";

    private ImportArgs() {}

    /** What can be asked for when a job is started, all of it in the address: the body is the file. */
    static Map<String, Arg> start() {
        Map<String, Arg> args = new LinkedHashMap<>();
        put(
                args,
                "source",
                Schema.string()
                        .description("Name of the source; with an item's own key it names a thing for ever.")
                        .pattern(SOURCE)
                        .defaultsTo("default"));
        put(
                args,
                "policy",
                Schema.string()
                        .description("What is done when there is a post: update it; skip it; or match, which also takes"
                                + " a post of the same type and slug that people made.")
                        .oneOfValues("update", "skip", "match")
                        .defaultsTo("update"));
        put(args, "dry_run", flag("Whether everything is tried and nothing is stored.", false));
        put(args, "create_terms", flag("Whether terms that are not there are made.", true));
        put(args, "create_authors", flag("Whether people who are not there are made, without any right.", false));
        put(
                args,
                "default_author",
                Schema.types("integer", "string")
                        .description("Id or login of the user who gets what names nobody, or somebody who is not"
                                + " there; the one who imports unless said otherwise."));
        put(
                args,
                "media",
                Schema.string()
                        .description("What becomes of pictures: they stay where they are, are fetched, or are taken"
                                + " from the import folder.")
                        .oneOfValues("leave", "fetch", "folder")
                        .defaultsTo("leave"));
        return args;
    }

    private static Schema flag(String sentence, boolean usually) {
        return Schema.bool().description(sentence).defaultsTo(usually);
    }

    private static void put(Map<String, Arg> args, String name, Schema schema) {
        args.put(name, Arg.of(schema.argOptions(Map.of("in", "query"))));
    }

    /**
     * What was asked for.
     *
     * @param defaultAuthor the id of the user named so, or null
     */
    static ImportOptions options(RestRequest request, Long defaultAuthor) {
        return new ImportOptions(
                request.text("source"),
                ImportPolicy.of(request.text("policy")),
                request.flag("dry_run"),
                request.flag("create_terms"),
                request.flag("create_authors"),
                defaultAuthor,
                MediaMode.of(request.text("media")));
    }

    /** The number of a job. */
    static Map<String, Arg> id() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", Arg.of(Schema.integer().description("Number of the import.")));
        return args;
    }

    /** Page and number on a page. */
    static Map<String, Arg> paging() {
        Map<String, Arg> args = PagingArgs.of();
        args.remove("search");
        return args;
    }

    /** Page, number on a page, and the form of a list that belongs to a job. */
    static Map<String, Arg> listing() {
        Map<String, Arg> args = id();
        args.putAll(paging());
        args.put(
                "format",
                Arg.of(Schema.string()
                        .description(
                                "JSON by the page; or all of it line by line, as JSON or as comma-separated values.")
                        .oneOfValues("json", "ndjson", "csv")
                        .defaultsTo("json")));
        return args;
    }
}
