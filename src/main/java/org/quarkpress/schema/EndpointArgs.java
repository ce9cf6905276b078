package org.quarkpress.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WordPress's {@code rest_get_endpoint_args_for_schema}: the arguments by which a thing of this schema is written. */
public final class EndpointArgs {
    /** The keywords that an argument keeps of its property. */
    private static final List<String> KEPT = List.of(
            "title",
            "description",
            "type",
            "format",
            "enum",
            "items",
            "properties",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "anyOf",
            "oneOf");

    private static final String DEFAULT = "default";
    private static final String REQUIRED = "required";

    private EndpointArgs() {}

    /** What the arguments are for. */
    public enum Method {
        /** Making a new one: defaults and required properties count. */
        CREATABLE,
        /** Changing one: nothing is required, absent stays as it is. */
        EDITABLE,
        /** Deleting one: as changing. */
        DELETABLE
    }

    /** The arguments in the schema's order, without those that cannot be written; {@code arg_options} override. */
    public static Map<String, Schema> of(Schema item, Method method) {
        Map<String, Schema> args = new LinkedHashMap<>();
        item.properties().forEach((name, property) -> {
            if (!property.isReadonly()) {
                args.put(name, argument(property, method));
            }
        });
        return args;
    }

    private static Schema argument(Schema property, Method method) {
        boolean creating = method == Method.CREATABLE;
        Map<String, Object> kept = new LinkedHashMap<>();
        if (creating && property.defaultValue() != null) {
            kept.put(DEFAULT, property.defaultValue());
        }
        if (creating && Coercion.toBoolean(property.get(REQUIRED))) {
            kept.put(REQUIRED, true);
        }
        for (String keyword : KEPT) {
            if (property.get(keyword) != null) {
                kept.put(keyword, property.get(keyword));
            }
        }
        property.argOptions().forEach((option, value) -> {
            if (creating || !DEFAULT.equals(option) && !REQUIRED.equals(option)) {
                kept.put(option, value);
            }
        });
        return new Schema(kept);
    }
}
