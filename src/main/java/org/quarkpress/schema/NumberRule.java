package org.quarkpress.schema;

import static org.quarkpress.schema.SchemaErrors.plain;

import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpNumber;

/** {@code type: number} and {@code integer}: numeric (also as text), {@code multipleOf}, bounds with or without their ends. */
final class NumberRule implements TypeRule {
    private final boolean whole;

    NumberRule(boolean whole) {
        this.whole = whole;
    }

    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        if (!Coercion.isNumeric(value)) {
            return wrongType(param);
        }
        double number = Coercion.toDouble(value);
        Double step = schema.numberOf("multipleOf");
        if (step != null && number % step != 0) { // of floating point numbers, so 0.3 is no multiple of 0.1
            return plain(
                    "rest_invalid_multiple", param + " must be a multiple of " + PhpNumber.doubleToText(step) + ".");
        }
        Optional<WpError> outside = bounds(number, schema, param);
        boolean fraction = whole && !Coercion.isInteger(value); // comes last: 0.5 below a minimum is out of bounds
        return outside.isEmpty() && fraction ? wrongType(param) : outside;
    }

    private Optional<WpError> wrongType(String param) {
        return SchemaErrors.type(param, List.of(whole ? "integer" : "number"));
    }

    private static Optional<WpError> bounds(double number, Schema schema, String param) {
        Double minimum = schema.numberOf("minimum");
        Double maximum = schema.numberOf("maximum");
        boolean aboveOnly = Coercion.toBoolean(schema.get("exclusiveMinimum"));
        boolean belowOnly = Coercion.toBoolean(schema.get("exclusiveMaximum"));
        boolean tooSmall = minimum != null && (aboveOnly ? number <= minimum : number < minimum);
        boolean tooLarge = maximum != null && (belowOnly ? number >= maximum : number > maximum);
        if (!tooSmall && !tooLarge) {
            return TypeRule.fine();
        }
        String low = minimum == null ? "" : PhpNumber.doubleToText(minimum);
        String high = maximum == null ? "" : PhpNumber.doubleToText(maximum);
        return plain("rest_out_of_bounds", param + " " + sentence(minimum, maximum, aboveOnly, belowOnly, low, high));
    }

    private static String sentence(
            Double minimum, Double maximum, boolean aboveOnly, boolean belowOnly, String low, String high) {
        if (maximum == null) {
            return (aboveOnly ? "must be greater than " : "must be greater than or equal to ") + low;
        }
        if (minimum == null) {
            return (belowOnly ? "must be less than " : "must be less than or equal to ") + high;
        }
        return "must be between %s (%s) and %s (%s)"
                .formatted(low, aboveOnly ? "exclusive" : "inclusive", high, belowOnly ? "exclusive" : "inclusive");
    }
}
