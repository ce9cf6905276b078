package org.quarkpress.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.sanitize.TextField;
import org.quarkpress.sanitize.Url;

/**
 * WordPress's {@code rest_sanitize_value_from_schema}: makes a value fit its schema.
 *
 * <p>Meant for values that {@link SchemaValidator} let pass; others become whatever PHP's casts make of them.
 */
public final class SchemaSanitizer {
    private static final Set<String> CLEANED =
            Set.of("hex-color", "date-time", "email", "ip", "uuid", "uri", "text-field", "textarea-field");

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
            return cleans(schema.format()) ? text(value, schema.format()) : value;
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
            default -> cleans(schema.format()) ? text(value, schema.format()) : value;
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
        boolean stillList = value instanceof List<?> list && list.size() == fitted.size();
        return stillList ? new ArrayList<>(fitted.values()) : fitted;
    }

    /** Text, cleaned as its format wants it. */
    private static String text(Object value, String format) {
        String text = Coercion.toText(value);
        return switch (format == null ? "" : format) {
            case "hex-color" -> Formats.isHexColour(text) ? text : "";
            case "date-time", "email", "ip", "uuid", "text-field" -> TextField.clean(text);
            case "textarea-field" -> TextField.cleanLines(text);
            case "uri" -> Url.raw(text);
            default -> text;
        };
    }

    /** A format alone says text, if it is one that WordPress cleans. */
    private static boolean cleans(String format) {
        return format != null && CLEANED.contains(format);
    }
}
