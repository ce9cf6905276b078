package org.quarkpress.schema;

import static org.quarkpress.schema.SchemaErrors.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code type: number} and {@code integer}: numeric (also as text), {@code multipleOf}, bounds with or without their ends. */
final class NumberRule implements TypeRule {
    private final boolean whole;

    NumberRule(boolean whole) {
        this.whole = whole;
    }

    @Override
    public Optional<WpError> check(Object value, Schema schema, String param) {
        if (whole ? !Coercion.isInteger(value) : !Coercion.isNumeric(value)) {
            return SchemaErrors.type(param, List.of(whole ? "integer" : "number"));
        }
        double number = Coercion.toDouble(value);
        Double step = schema.numberOf("multipleOf");
        if (step != null && !isMultiple(number, step)) {
            return plain("rest_invalid_multiple", param + " must be a multiple of " + NumericText.print(step) + ".");
        }
        return bounds(number, schema, param);
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
        String low = minimum == null ? "" : NumericText.print(minimum);
        String high = maximum == null ? "" : NumericText.print(maximum);
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

    /** In decimal digits, so that 0.3 is a multiple of 0.1. */
    private static boolean isMultiple(double number, double step) {
        if (step == 0 || Double.isInfinite(number) || Double.isNaN(number) || Math.abs(number / step) > 1e15) {
            return false;
        }
        return new BigDecimal(Double.toString(number))
                        .remainder(new BigDecimal(Double.toString(step)))
                        .signum()
                == 0;
    }
}
