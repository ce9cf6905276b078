package org.quarkpress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * WordPress's {@code rest_sanitize_value_from_schema}: makes a value fit its schema.
 *
 * <p>Meant for values that {@link SchemaValidator} let pass; others become whatever PHP's casts make of them.
 */
public final class SchemaSanitizer {
    private SchemaSanitizer() {}

    /**
     * The fitting value.
     *
     * @throws WpError {@code rest_duplicate_items} when items that differed are the same after sanitising, or when no
     *     alternative of {@code anyOf}/{@code oneOf} fits
     */
    public static Object sanitize(Object value, Schema schema, String param) {
        Alternatives.Choice choice = Alternatives.choose(value, schema, param);
        if (choice.error().isPresent()) {
            throw choice.error().get();
        }
        Object fitted = choice.match() == null ? value : sanitize(value, choice.match(), param);
        return byType(fitted, choice.schema(), param);
    }

    private static Object byType(Object value, Schema schema, String param) {
        if (schema.get("type") == null) {
            return schema.format() == null ? value : text(value, schema.format());
        }
        String type = schema.types().size() == 1 ? schema.types().get(0) : "";
        if (schema.get("type") instanceof List<?>) {
            Optional<String> best = Coercion.bestType(value, schema.types());
            if (best.isEmpty()) {
                return null;
            }
            type = best.get();
        }
        return switch (type) {
            case "array" -> list(value, schema, param);
            case "object" -> object(value, schema, param);
            case "null" -> null;
            case "integer" -> Coercion.toLong(value);
            case "number" -> Coercion.toDouble(value);
            case "boolean" -> Coercion.toBoolean(value);
            case "string" -> text(value, schema.format());
            default -> schema.format() == null ? value : text(value, schema.format());
        };
    }

    private static List<Object> list(Object value, Schema schema, String param) {
        List<Object> items = Coercion.toList(value);
        Schema each = schema.items();
        List<Object> fitted = each == null ? items : new ArrayList<>(items.size());
        if (each != null) {
            int position = 0;
            for (Object item : items) {
                fitted.add(sanitize(item, each, param + "[" + position++ + "]"));
            }
        }
        ArrayRule.duplicates(fitted, schema, param).ifPresent(duplicate -> {
            throw duplicate;
        });
        return fitted;
    }

    private static Object object(Object value, Schema schema, String param) {
        PropertySchemas schemas = PropertySchemas.of(schema);
        Map<String, Object> fitted = new LinkedHashMap<>();
        Coercion.toMap(value).forEach((name, member) -> {
            Schema own = schemas.find(name);
            if (own != null) {
                fitted.put(name, sanitize(member, own, param + "[" + name + "]"));
            } else if (!schemas.forbidsOthers()) {
                fitted.put(name, member);
            }
        });
        return fitted;
    }

    private static Object text(Object value, String format) {
        return Coercion.toText(value);
    }
}
