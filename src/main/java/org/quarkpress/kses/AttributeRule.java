package org.quarkpress.kses;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.quarkpress.sanitize.Ascii;

/**
 * What kses asks of one attribute's value, the checks of {@code wp_kses_check_attr_val()}.
 *
 * @param required the whole tag loses its attributes when this one is missing or refused
 * @param valueless {@code true}: only the bare name passes; {@code false}: only with a value; null: either
 * @param values the values allowed, compared without case; null: any
 * @param minLength shortest value in characters, or -1
 * @param maxLength longest value in characters, or -1
 * @param minValue smallest number, or null; the value must then be a number of at most six digits
 * @param maxValue largest number, or null
 * @param test a check of one's own on the decoded value
 */
public record AttributeRule(
        boolean required,
        Boolean valueless,
        Set<String> values,
        int minLength,
        int maxLength,
        Integer minValue,
        Integer maxValue,
        Predicate<String> test) {
    private static final int MOST_DIGITS = 6;
    private static final int MOST_BLANKS = 6;

    /** Any value or none: WordPress's plain {@code true}. */
    public static final AttributeRule ANY = new AttributeRule(false, null, null, -1, -1, null, null, value -> true);

    /** Only the bare name, without a value ({@code 'valueless' => 'y'}). */
    public static AttributeRule bare() {
        return new AttributeRule(false, true, null, -1, -1, null, null, value -> true);
    }

    /** A value out of these, compared without case, that must be there. */
    public static AttributeRule requiredOneOf(Set<String> values) {
        return new AttributeRule(true, null, Set.copyOf(values), -1, -1, null, null, value -> true);
    }

    /** A value that passes a test and must be there ({@code value_callback}). */
    public static AttributeRule requiredIf(Predicate<String> test) {
        return new AttributeRule(true, null, null, -1, -1, null, null, test);
    }

    /** A value of this many characters ({@code minlen}, {@code maxlen}). */
    public static AttributeRule length(int min, int max) {
        return new AttributeRule(false, null, null, min, max, null, null, value -> true);
    }

    /** A whole number between these bounds ({@code minval}, {@code maxval}). */
    public static AttributeRule number(int min, int max) {
        return new AttributeRule(false, null, null, -1, -1, min, max, value -> true);
    }

    /** Whether an attribute with this value (null: bare name) may stay. */
    boolean accepts(String value) {
        if (valueless != null && valueless != (value == null)) {
            return false;
        }
        String text = value == null ? "" : value;
        return fits(text.codePointCount(0, text.length()))
                && inRange(text)
                && (values == null || values.contains(text.toLowerCase(Locale.ROOT)))
                && test.test(text);
    }

    private boolean fits(int length) {
        return (minLength < 0 || length >= minLength) && (maxLength < 0 || length <= maxLength);
    }

    private boolean inRange(String text) {
        if (minValue == null && maxValue == null) {
            return true;
        }
        String digits = Ascii.trim(text);
        boolean number = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && text.length() - digits.length() <= 2 * MOST_BLANKS
                && digits.chars().allMatch(Ascii::digit);
        if (!number) {
            return false;
        }
        int given = Integer.parseInt(digits);
        return (minValue == null || given >= minValue) && (maxValue == null || given <= maxValue);
    }
}
