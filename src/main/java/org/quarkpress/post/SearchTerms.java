package org.quarkpress.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarkpress.php.PhpSlashes;

/**
 * What {@code ?search=} looks for: words and quoted phrases, those to leave out, all of which must hold.
 *
 * @param sentence the whole text
 * @param wanted terms that must occur
 * @param unwanted terms that must not, written with a dash before them
 */
public record SearchTerms(String sentence, List<String> wanted, List<String> unwanted) {
    private static final int MOST_TERMS = 9;
    private static final int LONGEST = 1600;
    private static final Set<String> STOP_WORDS = Set.of(
            "about", "an", "are", "as", "at", "be", "by", "com", "for", "from", "how", "in", "is", "it", "of", "on",
            "or", "that", "the", "this", "to", "was", "what", "when", "where", "who", "will", "with", "www");

    /**
     * The terms of a text: too many, or none that count, make the whole text one term; a text of more than 1600 bytes
     * looks for nothing. Backslashes are taken away, as {@code WP_Query} does.
     */
    public static SearchTerms of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return new SearchTerms("", List.of(), List.of());
        }
        String sentence = PhpSlashes.strip(text).replace("\r", "").replace("\n", "");
        List<String> terms = new ArrayList<>();
        for (String raw : split(sentence)) {
            String term = trim(raw);
            boolean single = term.length() == 1
                    && (Character.isLetter(term.charAt(0)) && term.charAt(0) < 128 || term.equals("-"));
            if (!term.isEmpty() && !single && !STOP_WORDS.contains(term.toLowerCase(Locale.ROOT))) {
                terms.add(term);
            }
        }
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            terms = List.of(sentence);
        }
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        for (String term : terms) {
            if (term.startsWith("-")) {
                unwanted.add(term.substring(1));
            } else {
                wanted.add(term);
            }
        }
        return new SearchTerms(sentence, wanted, unwanted);
    }

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    /** Phrases in double quotes, else runs without white space, comma or plus. */
    private static List<String> split(String text) {
        List<String> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                int close = text.indexOf('"', i + 1);
                int end = close < 0 ? text.length() : close + 1;
                out.add(text.substring(i, end));
                i = end;
            } else if (isGap(c)) {
                i++;
            } else {
                int end = i;
                while (end < text.length() && !isGap(text.charAt(end)) && text.charAt(end) != '"') {
                    end++;
                }
                out.add(text.substring(i, end));
                i = end;
            }
        }
        return out;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\t' || c == ',' || c == '+';
    }

    private static String trim(String term) {
        boolean phrase = term.length() > 2 && term.startsWith("\"") && term.endsWith("\"");
        String signs = phrase ? "\"'" : "\"' ";
        int from = 0;
        int to = term.length();
        while (from < to && signs.indexOf(term.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && signs.indexOf(term.charAt(to - 1)) >= 0) {
            to--;
        }
        return term.substring(from, to);
    }
}
