package org.quarkpress.schema;

import static org.quarkpress.schema.SchemaErrors.count;
import static org.quarkpress.schema.SchemaErrors.plain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: object}: what must be there, each property by its schema, what may not be there, how many. */
final class ObjectRule implements TypeRule {
    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        if (!Coercion.isObject(value)) {
            return SchemaErrors.type(param, List.of("object"));
        }
        Map<String, Object> given = Coercion.toMap(value);
        Optional<WpError> missing = missing(given, schema, param);
        Optional<WpError> wrong = missing.isPresent() ? missing : members(given, schema, param);
        return wrong.isPresent() ? wrong : size(given.size(), schema, param);
    }

    private static Optional<WpError> missing(Map<String, Object> given, Schema schema, String param) {
        for (String name : schema.requiredProperties()) {
            if (!given.containsKey(name)) {
                return plain("rest_property_required", name + " is a required property of " + param + ".");
            }
        }
        return TypeRule.fine();
    }

    private static Optional<WpError> members(Map<String, Object> given, Schema schema, String param) {
        PropertySchemas schemas = PropertySchemas.of(schema);
        for (Map.Entry<String, Object> member : given.entrySet()) {
            String name = member.getKey();
            Schema own = schemas.find(name);
            if (own == null && schemas.forbidsOthers()) {
                return plain("rest_additional_properties_forbidden", name + " is not a valid property of Object.");
            }
            if (own != null) {
                Optional<WpError> wrong = SchemaValidator.validate(member.getValue(), own, param + "[" + name + "]");
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return TypeRule.fine();
    }

    private static Optional<WpError> size(int size, Schema schema, String param) {
        Double fewest = schema.numberOf("minProperties");
        if (fewest != null && size < fewest) {
            return count("rest_too_few_properties", param, "must contain at least", fewest.longValue(), "property");
        }
        Double most = schema.numberOf("maxProperties");
        if (most != null && size > most) {
            return count("rest_too_many_properties", param, "must contain at most", most.longValue(), "property");
        }
        return TypeRule.fine();
    }
}
