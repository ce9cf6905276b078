package org.quarkpress.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.schema.Schema;
import org.quarkpress.schema.SchemaReader;
import org.quarkpress.schema.SchemaValidator;

/** Makes registered meta keys of the arguments of {@code register_meta}. */
final class MetaReader {
    private static final Set<String> OBJECTS = Set.of("post", "term", "user", "comment");
    private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "number", "array", "object");

    private MetaReader() {}

    static List<RegisteredMeta> readAll(String objectType, Object entries, String where) {
        if (!OBJECTS.contains(objectType)) {
            throw new ModelFileException(where + ": meta belongs to post, term, user or comment");
        }
        if (!(entries instanceof List<?> list)) {
            throw new ModelFileException(where + " must be a list");
        }
        List<RegisteredMeta> all = new ArrayList<>();
        for (Object entry : list) {
            all.add(read(objectType, Arguments.of(entry, where + "[" + all.size() + "]")));
        }
        return all;
    }

    private static RegisteredMeta read(String objectType, Arguments args) {
        String key = args.text("key", "");
        String type = args.text("type", "string");
        if (key.isEmpty() || !TYPES.contains(type)) {
            throw new ModelFileException(
                    args.where() + (key.isEmpty() ? ": key is missing" : ": unknown type " + type));
        }
        Arguments named = new Arguments(args.values(), args.where() + " (" + key + ")");
        Object shown = named.get("show_in_rest");
        boolean detailed = shown instanceof Map<?, ?>;
        Arguments rest = detailed
                ? Arguments.of(shown, named.where() + ".show_in_rest")
                : new Arguments(Map.of(), named.where());
        Map<String, Object> schema = Arguments.map(rest.get("schema"), named.where() + ".schema");
        check(named, type, schema, detailed || named.flag("show_in_rest", false));
        return new RegisteredMeta(
                objectType,
                named.text("object_subtype", ""),
                key,
                type,
                named.text("label", ""),
                named.text("description", ""),
                named.flag("single", false),
                named.has("default"),
                named.get("default"),
                named.text("sanitize_callback", null),
                detailed || Boolean.TRUE.equals(shown),
                rest.text("name", key),
                schema,
                named.flag("revisions_enabled", false));
    }

    /** What WordPress refuses to register: a list in REST without schema of its items, a default that does not fit. */
    private static void check(Arguments args, String type, Map<String, Object> schema, boolean shown) {
        Schema read;
        try {
            read = SchemaReader.read(schema, args.where());
        } catch (IllegalArgumentException broken) {
            throw new ModelFileException(broken.getMessage());
        }
        if (shown && "array".equals(type) && !(schema.get("items") instanceof Map)) {
            throw new ModelFileException(args.where() + ": a list shown in REST needs show_in_rest.schema.items");
        }
        if (args.has("default")) {
            Schema whole = read.get("type") == null ? read.with("type", type) : read;
            boolean many = !args.flag("single", false) && args.get("default") instanceof List;
            Schema wanted = many ? Schema.array(whole) : whole;
            SchemaValidator.validate(args.get("default"), wanted, "default").ifPresent(wrong -> {
                throw new ModelFileException(args.where() + ": " + wrong.getMessage());
            });
        }
    }
}
