package org.quarkpress.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * WordPress's {@code rest_validate_value_from_schema}: alternatives, then type and its keywords, then enum, then format.
 *
 * <p>The first thing wrong is the answer; nothing is collected. Unknown types take everything.
 */
public final class SchemaValidator {
    private static final Map<String, TypeRule> RULES = Map.of(
            "string", new StringRule(),
            "integer", new NumberRule(true),
            "number", new NumberRule(false),
            "boolean", new BooleanRule(),
            "array", new ArrayRule(),
            "object", new ObjectRule(),
            "null", new NullRule());

    private SchemaValidator() {}

    /** What is wrong with the value, or empty; {@code param} names it in the message, like {@code meta[colours][0]}. */
    public static Optional<WpError> validate(Object value, Schema schema, String param) {
        Alternatives.Choice choice = Alternatives.choose(value, schema, param);
        if (choice.error().isPresent()) {
            return choice.error();
        }
        Schema typed = choice.schema();
        if (typed.get("type") instanceof List<?>) {
            List<String> types = typed.types();
            Optional<String> best = Coercion.bestType(value, types);
            if (best.isEmpty() && (types.isEmpty() || types.stream().anyMatch(RULES::containsKey))) {
                return SchemaErrors.type(param, types);
            }
            typed = typed.with("type", best.orElse(""));
        }
        return check(value, typed, param);
    }

    private static Optional<WpError> check(Object value, Schema schema, String param) {
        List<String> types = schema.types();
        TypeRule rule = RULES.get(types.isEmpty() ? "" : types.get(0));
        Optional<WpError> unfit = rule == null ? TypeRule.fine() : rule.check(value, schema, param);
        Optional<WpError> wrong = unfit.isPresent() ? unfit : enumeration(value, schema, param);
        return wrong.isPresent() ? wrong : format(value, schema, rule, param);
    }

    private static Optional<WpError> enumeration(Object value, Schema schema, String param) {
        List<Object> allowed = schema.enumValues();
        if (allowed.isEmpty()) {
            return TypeRule.fine();
        }
        Object fitted = SchemaSanitizer.sanitize(value, schema.without("enum"), param);
        if (allowed.stream().anyMatch(one -> SameValue.same(fitted, one))) {
            return TypeRule.fine();
        }
        String message = allowed.size() == 1 ? " is not " : " is not one of ";
        return SchemaErrors.plain("rest_not_in_enum", param + message + SchemaErrors.listed(allowed) + ".");
    }

    private static Optional<WpError> format(Object value, Schema schema, TypeRule rule, String param) {
        boolean applies = rule == null || rule instanceof StringRule;
        return applies && schema.format() != null
                ? Formats.check(Coercion.toText(value), schema.format(), param)
                : TypeRule.fine();
    }
}
