package org.quarkpress.content;

/**
 * Decides between closing quote and prime ({@code wptexturize_primes()}): the text is parted at opening quotes, and in each
 * part that was opened exactly one quote should close.
 */
final class Primes {
    private final char quote;
    private final String prime;
    private final String close;

    private Primes(char quote, String prime, String close) {
        this.quote = quote;
        this.prime = prime;
        this.close = close;
    }

    static String decide(String text, char quote, char open, String prime, String close) {
        Primes primes = new Primes(quote, prime, close);
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        boolean opened = false;
        while (true) {
            int end = text.indexOf(open, from);
            out.append(primes.sentence(text.substring(from, end < 0 ? text.length() : end), opened));
            if (end < 0) {
                return out.toString();
            }
            out.append(open);
            opened = true;
            from = end + 1;
        }
    }

    private String sentence(String text, boolean opened) {
        if (text.indexOf(quote) < 0) {
            return text;
        }
        String result;
        if (opened && !text.contains(close)) {
            result = closeOne(text);
        } else {
            result = closeEach(primesAfterDigits(text));
        }
        return quote == '"' ? result.replace("\"", close) : result;
    }

    private String closeOne(String text) {
        StringBuilder work = new StringBuilder(text);
        int count = 0;
        for (int at = 0; at < work.length(); at++) {
            if (work.charAt(at) == quote && Quotes.canCloseBefore(text, at + 1)) {
                work.setCharAt(at, Quotes.UNDECIDED);
                count++;
            }
        }
        String undecided = String.valueOf(Quotes.UNDECIDED);
        if (count == 0) {
            return primesAfterDigits(text);
        }
        if (count == 1) {
            return primesAfterDigits(work.toString().replace(undecided, close));
        }
        String result = closeAfterWords(work.toString());
        result = primesAfterDigits(result);
        result = afterDigits(result, Quotes.UNDECIDED);
        return result.replace(undecided, close);
    }

    /** Closes the undecided quotes that follow no digit; if all do, the last one before a full stop, or just the last. */
    private String closeAfterWords(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean found = false;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == Quotes.UNDECIDED && !Near.digitAt(text, at - 1)) {
                out.append(close);
                found = true;
            } else {
                out.append(text.charAt(at));
            }
        }
        if (found) {
            return out.toString();
        }
        int last = text.lastIndexOf(Quotes.UNDECIDED + ".");
        int position = last >= 0 ? last : text.lastIndexOf(Quotes.UNDECIDED);
        return text.substring(0, position) + close + text.substring(position + 1);
    }

    private String primesAfterDigits(String text) {
        return afterDigits(text, quote);
    }

    private String afterDigits(String text, char mark) {
        if (text.indexOf(mark) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            boolean isPrime = text.charAt(at) == mark && Near.digitAt(text, at - 1);
            if (isPrime) {
                out.append(prime);
            } else {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }

    private String closeEach(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            boolean closes = text.charAt(at) == quote && Quotes.canCloseBefore(text, at + 1);
            if (closes) {
                out.append(close);
            } else {
                out.append(text.charAt(at));
            }
        }
        return out.toString();
    }
}
