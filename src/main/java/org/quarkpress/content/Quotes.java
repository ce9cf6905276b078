package org.quarkpress.content;

import java.util.function.IntPredicate;

/**
 * Curly quotes: a quote opens after a space, a bracket, a dash or at the start, else it closes; after a digit it may be a
 * prime, see {@link Primes}. While a text is worked on, decided quotes are held as unpaired surrogates, which no text from
 * outside can contain.
 */
final class Quotes {
    static final char APOSTROPHE = '\uDC00';
    static final char OPEN_SINGLE = '\uDC01';
    static final char OPEN_DOUBLE = '\uDC02';
    static final char UNDECIDED = '\uDC03';
    private static final String CLOSING_FOLLOWS = ".,:;!?)}-]";

    private Quotes() {}

    static String single(String text) {
        String numbers = beforeDigit(text, '\'') ? ofNumbers(text) : text;
        StringBuilder work = new StringBuilder(numbers);
        mark(work, at -> opensAfter(numbers, at, "([{\"-"), OPEN_SINGLE);
        String opened = work.toString();
        mark(work, at -> !Near.spaceBefore(opened, at) && !endsWord(opened, at + 1), APOSTROPHE);
        String result = Primes.decide(work.toString(), '\'', OPEN_SINGLE, "&#8242;", "&#8217;");
        return result.replace(String.valueOf(APOSTROPHE), "&#8217;").replace(String.valueOf(OPEN_SINGLE), "&#8216;");
    }

    /** Years and other numbers in or behind single quotes. */
    private static String ofNumbers(String text) {
        StringBuilder years = new StringBuilder(quotedYears(text));
        abbreviatedYears(years);
        return quotedNumbers(years, '\'', OPEN_SINGLE, "&#8217;");
    }

    /** Whether a number stands behind any of these quotes. */
    private static boolean beforeDigit(String text, char quote) {
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            if (Near.digitAt(text, at + 1)) {
                return true;
            }
        }
        return false;
    }

    static String twofold(String text) {
        String numbers =
                beforeDigit(text, '"') ? quotedNumbers(new StringBuilder(text), '"', OPEN_DOUBLE, "&#8221;") : text;
        StringBuilder work = new StringBuilder(numbers);
        mark(work, at -> opensAfter(numbers, at, "([{-") && !Near.spaceAt(numbers, at + 1), OPEN_DOUBLE);
        String result = Primes.decide(work.toString(), '"', OPEN_DOUBLE, "&#8243;", "&#8221;");
        return result.replace(String.valueOf(OPEN_DOUBLE), "&#8220;");
    }

    private static void mark(StringBuilder work, IntPredicate test, char mark) {
        String quote = mark == OPEN_DOUBLE ? "\"" : "'";
        for (int at = work.indexOf(quote); at >= 0; at = work.indexOf(quote, at + 1)) {
            if (test.test(at)) {
                work.setCharAt(at, mark);
            }
        }
    }

    /** {@code '99'} and {@code '99"}, an apostrophe, two digits and a closing quote. */
    private static String quotedYears(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            boolean year = text.charAt(at) == '\'' && Near.digitAt(text, at + 1) && Near.digitAt(text, at + 2);
            if (year && Near.oneOf(text, "'\"", at + 3) && canCloseBefore(text, at + 4)) {
                String close = text.charAt(at + 3) == '"' ? "&#8221;" : "&#8217;";
                out.append(APOSTROPHE).append(text, at + 1, at + 3).append(close);
                at += 4;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** {@code '99} and {@code '99"}: an apostrophe before two digits that are not the start of a number. */
    private static void abbreviatedYears(StringBuilder work) {
        for (int at = 0; at < work.length(); at++) {
            if (work.charAt(at) == '\'' && Near.digitAt(work, at + 1) && Near.digitAt(work, at + 2)) {
                boolean number = Near.digitAt(work, at + 3)
                        || Near.oneOf(work, "%", at + 3)
                        || Near.oneOf(work, ".,", at + 3) && Near.digitAt(work, at + 4);
                if (!number) {
                    work.setCharAt(at, APOSTROPHE);
                }
            }
        }
    }

    /** A number in quotes: opened and closed at once. */
    private static String quotedNumbers(StringBuilder work, char quote, char open, String close) {
        StringBuilder out = new StringBuilder(work.length());
        int at = 0;
        while (at < work.length()) {
            if (work.charAt(at) == quote && Near.digitAt(work, at + 1) && opensAfter(work, at, "([{\"-")) {
                int end = at + 2;
                while (Near.digitAt(work, end) || Near.oneOf(work, ".,", end)) {
                    end++;
                }
                if (Near.oneOf(work, String.valueOf(quote), end)) {
                    out.append(open).append(work, at + 1, end).append(close);
                    at = end + 1;
                    continue;
                }
            }
            out.append(work.charAt(at++));
        }
        return out.toString();
    }

    private static boolean opensAfter(CharSequence text, int at, String characters) {
        return at == 0
                || Near.oneOf(text, characters, at - 1)
                || Near.endsAt(text, "&lt;", at)
                || Near.spaceBefore(text, at);
    }

    private static boolean endsWord(CharSequence text, int at) {
        return isEnd(text, at)
                || Near.oneOf(text, ".,:;!?\"'(){}[]-", at)
                || Near.startsAt(text, "&lt;", at)
                || Near.startsAt(text, "&gt;", at)
                || Near.spaceAt(text, at);
    }

    /** Whether what follows allows a quote to close. */
    static boolean canCloseBefore(CharSequence text, int at) {
        return isEnd(text, at)
                || Near.oneOf(text, CLOSING_FOLLOWS, at)
                || Near.startsAt(text, "&gt;", at)
                || Near.spaceAt(text, at);
    }

    private static boolean isEnd(CharSequence text, int at) {
        return at >= text.length() || at == text.length() - 1 && text.charAt(at) == '\n';
    }
}
