package org.quarkpress.schema;

import java.util.LinkedHashMap;
import java.util.Map;

/** WordPress's {@code rest_get_endpoint_args_for_schema}: the arguments by which a thing of this schema is written. */
public final class EndpointArgs {
    private EndpointArgs() {}

    /** What the arguments are for. */
    public enum Method {
        /** Making a new one: defaults and required properties count. */
        CREATABLE,
        /** Changing one: nothing is required, absent stays as it is. */
        EDITABLE
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
        Schema argument = property.without("context", "readonly", "arg_options");
        if (method == Method.EDITABLE) {
            argument = argument.without("default", "required");
        }
        for (Map.Entry<String, Object> option : property.argOptions().entrySet()) {
            argument = argument.with(option.getKey(), option.getValue());
        }
        return argument;
    }
}
