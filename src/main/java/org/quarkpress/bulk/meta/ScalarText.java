package org.quarkpress.bulk.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.php.PhpNumber;

/** Numbers and booleans as people write them. */
public final class ScalarText {
    private static final Set<String> YES = Set.of("yes", "true", "on", "1", "y");
    private static final Set<String> NO = Set.of("no", "false", "off", "0", "n");
    private static final double LARGEST_EXACT = 9_007_199_254_740_992d;

    private ScalarText() {}

    /** A whole number from a number or a text of one, such as {@code " 41110 "} or {@code 25658.0}. */
    public static Optional<Object> integer(Object value) {
        return number(value).flatMap(number -> {
            if (number instanceof Long) {
                return Optional.of(number);
            }
            double d = (Double) number;
            boolean whole = d == Math.rint(d) && Math.abs(d) <= LARGEST_EXACT;
            return whole ? Optional.of((Object) (long) d) : Optional.empty();
        });
    }

    /** A number from a number or a text of one. */
    public static Optional<Object> number(Object value) {
        if (value instanceof Long || value instanceof Double d && Double.isFinite(d)) {
            return Optional.of(value);
        }
        if (!(value instanceof String text)) {
            return Optional.empty();
        }
        return PhpNumber.numeric(text.strip()).map(n -> n instanceof Long ? n : (Object) n.doubleValue());
    }

    /** A boolean from yes and no, true and false, on and off, 1 and 0, in any case. */
    public static Optional<Object> bool(Object value) {
        if (value instanceof Boolean) {
            return Optional.of(value);
        }
        String text = value instanceof String s ? s.strip().toLowerCase(Locale.ROOT) : "";
        if (value instanceof Long || value instanceof Double) {
            text = integer(value).map(Object::toString).orElse("");
        }
        if (YES.contains(text)) {
            return Optional.of(true);
        }
        return NO.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
