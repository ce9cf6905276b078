package org.quarkpress.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Context;
import org.quarkpress.rest.PagingArgs;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Key;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The arguments of comments: of their lists, and of reading, writing and deleting one. */
public final class CommentParams {
    private CommentParams() {}

    /** The arguments of the collection ({@code get_collection_params}). */
    public static Map<String, Arg> list() {
        Map<String, Arg> args = PagingArgs.of();
        Schema date = Schema.string().format("date-time");
        Schema ids = Schema.array(Schema.integer());
        args.put("after", Arg.of(date.description("Written after this.")));
        args.put("author", Arg.of(ids.description("Only by these users.")));
        args.put("author_exclude", Arg.of(ids.description("By none of these users.")));
        Schema email = Schema.string().description("Only with this address.").defaultsTo(null);
        args.put("author_email", Arg.of(email.format("email")));
        args.put("before", Arg.of(date.description("Written before this.")));
        args.put("exclude", Arg.of(ids.description("Not these ids.").defaultsTo(List.of())));
        args.put("include", Arg.of(ids.description("Only these ids.").defaultsTo(List.of())));
        args.put("offset", Arg.of(Schema.integer().description("Leave out so many.")));
        args.put("order", PagingArgs.order("desc"));
        Schema orderBy = Schema.string().description("By what.").defaultsTo("date_gmt");
        args.put("orderby", Arg.of(orderBy.oneOfValues("date", "date_gmt", "id", "include", "post", "parent", "type")));
        args.put("parent", Arg.of(ids.description("Only answers to these.").defaultsTo(List.of())));
        args.put(
                "parent_exclude", Arg.of(ids.description("No answers to these.").defaultsTo(List.of())));
        args.put("post", Arg.of(ids.description("Only under these posts.").defaultsTo(List.of())));
        Schema status = Schema.string().description("Only in this state.").defaultsTo("approve");
        args.put("status", Arg.checked(status).sanitizedBy(CommentParams::key));
        Schema type = Schema.string().description("Only of this kind.").defaultsTo("comment");
        args.put("type", Arg.checked(type).sanitizedBy(CommentParams::key));
        args.put("password", password());
        return args;
    }

    private static Object key(Object value, RestRequest request, String name) {
        return Key.clean(Coercion.toText(value));
    }

    private static Arg password() {
        return Arg.of(Schema.string().description("The password of the post, if it has one."));
    }

    private static Map<String, Arg> single() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", Arg.of(Schema.integer().description("Id of the comment.")));
        return args;
    }

    static Map<String, Arg> read() {
        Map<String, Arg> args = single();
        args.put("context", Arg.checked(Context.schema()));
        args.put("password", password());
        return args;
    }

    static Map<String, Arg> delete() {
        Map<String, Arg> args = single();
        Schema force = Schema.bool().description("Whether to leave out the trash.");
        args.put("force", Arg.of(force.defaultsTo(false)));
        args.put("password", password());
        return args;
    }

    static Map<String, Arg> edit(Schema schema) {
        Map<String, Arg> args = single();
        args.putAll(write(schema, EndpointArgs.Method.EDITABLE));
        return args;
    }

    static Map<String, Arg> write(Schema schema, EndpointArgs.Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema, method).forEach((name, argument) -> args.put(name, argument(name, argument)));
        return args;
    }

    private static Arg argument(String name, Schema schema) {
        return switch (name) {
            case "content" -> Arg.free(schema);
            case "meta" -> Arg.free(schema).validatedBy((v, r, n) -> MetaArg.check(v));
            case "author_name", "author_user_agent" ->
                Arg.checked(schema).sanitizedBy((v, r, n) -> TextField.clean(Coercion.toText(v)));
            case "author_email" -> Arg.free(schema).sanitizedBy((v, r, n) -> email(v, schema, n));
            case "status" -> Arg.checked(schema).sanitizedBy(CommentParams::key);
            default -> Arg.checked(schema);
        };
    }

    /** No address at all is fine here ({@code check_comment_author_email}). */
    private static Object email(Object value, Schema schema, String name) {
        String email = Coercion.toText(value);
        return email.isEmpty() || "0".equals(email) ? email : Arg.valid(email, schema, name);
    }
}
