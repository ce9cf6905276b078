package org.quarkpress.bulk.meta;

import java.util.Set;
import org.quarkpress.schema.Schema;

/**
 * Whether a schema asks for nothing but types: what {@link ShapeCleaner} makes for it fits, and need not be looked at
 * again. Most keys are like that.
 */
final class PlainShape {
    private static final Set<String> HARMLESS =
            Set.of("type", "items", "properties", "description", "title", "context", "default", "readonly");
    private static final int DEEPEST = 8;

    private PlainShape() {}

    static boolean is(Schema schema) {
        return is(schema, 0);
    }

    private static boolean is(Schema schema, int depth) {
        if (depth > DEEPEST
                || !HARMLESS.containsAll(schema.keywords().keySet())
                || schema.types().size() != 1) {
            return false;
        }
        return switch (schema.types().get(0)) {
            case "string", "integer", "boolean" -> true;
            case "array" -> schema.items() != null && is(schema.items(), depth + 1);
            case "object" -> schema.properties().values().stream().allMatch(one -> is(one, depth + 1));
            default -> false;
        };
    }
}
