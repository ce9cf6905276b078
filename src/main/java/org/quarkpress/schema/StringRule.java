package org.quarkpress.schema;

import static org.quarkpress.schema.SchemaErrors.count;
import static org.quarkpress.schema.SchemaErrors.plain;

import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: string}: text and nothing that could be made text; lengths in characters; pattern. */
final class StringRule implements TypeRule {
    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        if (!(value instanceof String text)) {
            return SchemaErrors.type(param, List.of("string"));
        }
        Double shortest = schema.numberOf("minLength");
        Double longest = schema.numberOf("maxLength");
        if (shortest != null || longest != null) {
            int length = text.codePointCount(0, text.length());
            if (shortest != null && length < shortest) {
                return count("rest_too_short", param, "must be at least", shortest.longValue(), "character");
            }
            if (longest != null && length > longest) {
                return count("rest_too_long", param, "must be at most", longest.longValue(), "character");
            }
        }
        if (schema.get("pattern") instanceof String pattern
                && !SafePattern.of(pattern).find(text)) {
            return plain("rest_invalid_pattern", param + " does not match pattern " + pattern + ".");
        }
        return TypeRule.fine();
    }
}
