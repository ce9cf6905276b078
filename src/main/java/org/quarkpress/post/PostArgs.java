package org.quarkpress.post;

import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.Schema;

/** The arguments by which posts are written, with the rules that differ from those of their schema. */
final class PostArgs {
    /** Texts come as text or as an object with raw; the service reads either. */
    private static final Set<String> TEXTS = Set.of("title", "content", "excerpt");

    private PostArgs() {}

    static Arg of(String name, Schema schema, PostType type, PostResource house) {
        if (TEXTS.contains(name)) {
            return Arg.free(schema);
        }
        return switch (name) {
            case "slug" -> Arg.checked(schema).sanitizedBy((value, request, param) -> Slug.of(Coercion.toText(value)));
            case "status" ->
                Arg.checked(schema)
                        .validatedBy((value, request, param) -> status(value, request, param, schema, type, house));
            case "template" ->
                Arg.checked(schema)
                        .validatedBy((value, request, param) -> template(value, request, param, type, house));
            case "meta" -> Arg.free(schema).validatedBy((value, request, param) -> MetaArg.check(value));
            default -> Arg.checked(schema);
        };
    }

    /** The state a post is in may be said again, whatever it is ({@code check_status}). */
    private static Object status(
            Object value, RestRequest request, String name, Schema schema, PostType type, PostResource house) {
        PostRow row = house.access().find(request, type);
        return row != null && row.status().equals(value) ? value : Arg.valid(value, schema, name);
    }

    /** A template must be one of the theme's, or the one the post has ({@code check_template}). */
    private static Object template(Object value, RestRequest request, String name, PostType type, PostResource house) {
        String template = Coercion.toText(value);
        if (template.isEmpty() || "0".equals(template)) {
            return value;
        }
        PostRow row = house.access().find(request, type);
        if (house.templates().allowed(template, type.name(), row, request.asker())) {
            return value;
        }
        throw WpError.withData("rest_invalid_param", name + " is not a template of the theme.", null);
    }
}
