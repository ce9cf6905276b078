package org.quarkpress.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaArg;
import org.quarkpress.rest.Arg;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.schema.Coercion;
import org.quarkpress.schema.EndpointArgs;
import org.quarkpress.schema.Schema;

/** The arguments by which media are written. */
final class MediaArgs {
    private static final int ALL_ROUND = 360;
    private static final int WHOLE = 100;

    private MediaArgs() {}

    static Arg id() {
        return Arg.of(Schema.integer().description("Id of the media file."));
    }

    /** Those of the item, without rules of their own for texts, which come as text or as an object with raw. */
    static Map<String, Arg> item(Schema schema, EndpointArgs.Method method) {
        Map<String, Arg> args = new LinkedHashMap<>();
        EndpointArgs.of(schema, method).forEach((name, argument) -> args.put(name, of(name, argument)));
        return args;
    }

    private static Arg of(String name, Schema schema) {
        return switch (name) {
            case "title", "caption", "description" -> Arg.free(schema);
            case "slug" -> Arg.checked(schema).sanitizedBy((value, request, param) -> Slug.of(Coercion.toText(value)));
            case "alt_text" ->
                Arg.checked(schema).sanitizedBy((value, request, param) -> TextField.clean(Coercion.toText(value)));
            case "template" -> Arg.checked(schema).validatedBy((value, request, param) -> template(value, param));
            case "meta" -> Arg.free(schema).validatedBy((value, request, param) -> MetaArg.check(value));
            default -> Arg.checked(schema);
        };
    }

    /** No theme that we know has templates for attachments. */
    private static Object template(Object value, String name) {
        if (!Coercion.toText(value).isEmpty()) {
            throw WpError.withData("rest_invalid_param", name + " is not a template of the theme.", null);
        }
        return value;
    }

    /**
     * What uploads take besides.
     *
     * @param address gives the address of a picture, or throws what is wrong with it
     */
    static Map<String, Arg> create(Schema schema, UnaryOperator<String> address) {
        Map<String, Arg> args = item(schema, EndpointArgs.Method.CREATABLE);
        args.put(
                "generate_sub_sizes",
                Arg.of(Schema.bool()
                        .description("Whether to make the smaller sizes.")
                        .defaultsTo(true)));
        args.put(
                "convert_format",
                Arg.of(Schema.bool()
                        .description("Whether sizes may be of another format.")
                        .defaultsTo(true)));
        args.put(
                "url",
                Arg.checked(Schema.string().format("uri").description("Address of a picture to take in."))
                        .validatedBy((value, request, param) -> address.apply(Coercion.toText(value))));
        return args;
    }

    static Map<String, Arg> process() {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", id());
        args.put(
                "action",
                Arg.of(Schema.string().oneOfValues("create-image-subsizes")).needed());
        return args;
    }

    static Map<String, Arg> edit(Schema schema) {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("id", id());
        args.put(
                "src",
                Arg.of(Schema.string().format("uri").description("Address of the picture that is edited."))
                        .needed());
        Schema edit = Schema.object()
                .description("One change.")
                .with("required", List.of("type", "args"))
                .with("oneOf", new ArrayList<Object>(List.of(flip(), rotation(), crop())));
        args.put(
                "modifiers",
                Arg.of(Schema.array(edit).description("What is done, in order.").minItems(1)));
        args.put(
                "rotation",
                Arg.of(Schema.integer()
                        .description("Degrees clockwise; use modifiers instead.")
                        .minimum(0)
                        .with("exclusiveMinimum", true)
                        .maximum(ALL_ROUND)
                        .with("exclusiveMaximum", true)));
        for (String name : List.of("x", "y", "width", "height")) {
            args.put(
                    name,
                    Arg.of(Schema.number()
                            .description("Part to keep, in per cent; use modifiers instead.")
                            .minimum(0)
                            .maximum(WHOLE)));
        }
        Map<String, Arg> item = item(schema, EndpointArgs.Method.EDITABLE);
        for (String name : List.of("caption", "description", "title", "post", "alt_text")) {
            args.put(name, item.get(name));
        }
        return args;
    }

    private static Map<String, Object> flip() {
        Schema flip = Schema.object(Map.of(
                        "horizontal", Schema.bool().description("From left to right."),
                        "vertical", Schema.bool().description("From top to bottom.")))
                .with("required", List.of("horizontal", "vertical"))
                .description("Which way.");
        return kind("Flip", "flip", Map.of("flip", flip), List.of("flip"));
    }

    private static Map<String, Object> rotation() {
        Schema angle = Schema.number().description("Degrees clockwise.");
        return kind("Rotation", "rotate", Map.of("angle", angle), List.of("angle"));
    }

    private static Map<String, Object> crop() {
        Map<String, Schema> parts = new LinkedHashMap<>();
        for (String name : List.of("left", "top", "width", "height")) {
            parts.put(name, Schema.number().description("In per cent of the picture."));
        }
        return kind("Crop", "crop", parts, List.of("left", "top", "width", "height"));
    }

    private static Map<String, Object> kind(
            String title, String type, Map<String, Schema> args, List<String> required) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("type", Schema.string().description("Kind of change.").oneOfValues(type));
        properties.put(
                "args",
                Schema.object(args).description("How it is done.").with("required", new ArrayList<Object>(required)));
        return Schema.any().with("title", title).properties(properties).asMap();
    }
}
