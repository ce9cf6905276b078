package org.quarkpress.block;

import org.quarkpress.php.PhpNumber;

/**
 * Fluid font sizes ({@code wp_get_typography_font_size_value()}): between a minimum and the given size, growing with the
 * width of the window from 320 pixels to the theme's wide size, written as {@code clamp()}.
 */
public final class FluidSize {
    private static final double SMALLEST = 14;

    private FluidSize() {}

    /** A size attribute as text: numbers are pixels; null if it is neither. */
    static String text(Object value) {
        if (value instanceof Number number) {
            return PhpNumber.toText(number) + "px";
        }
        return value instanceof String text ? text : null;
    }

    /** The CSS value of a custom size under a theme; the size itself if it is not to be fluid. */
    public static String of(String size, ThemeJson theme) {
        Object fluid = theme.setting("typography", "fluid");
        Length preferred = Length.parse(size);
        if (!Values.isTruthy(fluid) || preferred == null) {
            return size;
        }
        Length narrow = lengthOr(Values.at(fluid, "minViewportWidth"), new Length(320, "px"));
        Length wide =
                lengthOr(Values.at(fluid, "maxViewportWidth"), lengthOr(theme.setting("layout", "wideSize"), null));
        wide = wide == null ? new Length(1600, "px") : wide;
        double limit = lengthOr(Values.at(fluid, "minFontSize"), new Length(SMALLEST, "px"))
                .pixels();
        double pixels = preferred.pixels();
        if (pixels <= limit) {
            return size;
        }
        double factor = Math.min(Math.max(1 - 0.075 * Math.log(pixels) / Math.log(2), 0.25), 0.75);
        double minimum = round(preferred.value() * factor);
        double smallest = "px".equals(preferred.unit()) ? limit : limit / Length.ROOT;
        minimum = minimum <= smallest ? smallest : minimum;
        return clamp(new Length(minimum, preferred.unit()), preferred, narrow, wide);
    }

    private static String clamp(Length minimum, Length maximum, Length narrow, Length wide) {
        double from = narrow.in(maximum.unit());
        double range = wide.in(maximum.unit()) - from;
        if (range == 0) {
            return maximum.css();
        }
        String offset = css(round(from / 100)) + maximum.unit();
        double slope = round(100 * ((maximum.value() - minimum.value()) / range));
        String start = css(round(minimum.in("rem"))) + "rem";
        String step = slope == 0 ? "1" : css(slope);
        return "clamp(" + minimum.css() + ", " + start + " + ((1vw - " + offset + ") * " + step + "), " + maximum.css()
                + ")";
    }

    private static Length lengthOr(Object value, Length fallback) {
        Length length = value instanceof String text ? Length.parse(text) : null;
        return length == null ? fallback : length;
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static String css(double value) {
        return PhpNumber.doubleToText(value);
    }

    /** A CSS length in pixels, em or rem. */
    private record Length(double value, String unit) {
        private static final double ROOT = 16;

        static Length parse(String text) {
            int end = 0;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            String unit = text.substring(end);
            boolean known = unit.equals("px") || unit.equals("em") || unit.equals("rem");
            return known && PhpNumber.isNumeric(text.substring(0, end))
                    ? new Length(PhpNumber.toDouble(text.substring(0, end)), unit)
                    : null;
        }

        double pixels() {
            return "px".equals(unit) ? value : value * ROOT;
        }

        double in(String other) {
            return "px".equals(other) ? pixels() : pixels() / ROOT;
        }

        String css() {
            return FluidSize.css(value) + unit;
        }
    }
}
