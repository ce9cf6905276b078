package org.quarkpress.user;

import java.util.List;
import java.util.Map;

/**
 * What to look for in users, and where.
 *
 * @param term the text, without the asterisks around it
 * @param columns the columns it may occur in; in {@code ID} it must be the whole
 */
public record UserSearch(String term, List<String> columns) {
    private static final Map<String, String> COLUMNS = Map.of(
            "email", "user_email",
            "name", "display_name",
            "id", "ID",
            "username", "user_login",
            "slug", "user_nicename");
    private static final List<String> FOR_EVERYBODY = List.of("ID", "user_login", "user_nicename", "display_name");
    private static final List<String> FOR_LISTERS =
            List.of("user_login", "user_url", "user_email", "user_nicename", "display_name");

    /**
     * The search of a request; null when nothing is asked.
     *
     * @param named the {@code search_columns} parameter
     * @param maySeeAll whether the asker may list users; others never search e-mail addresses and sites
     */
    public static UserSearch of(String text, List<String> named, boolean maySeeAll) {
        if (text == null || text.isEmpty() || text.equals("0")) {
            return null;
        }
        String term = trimAsterisks(text);
        if (!maySeeAll) {
            List<String> some = named.stream()
                    .map(COLUMNS::get)
                    .filter(FOR_EVERYBODY::contains)
                    .toList();
            return new UserSearch(term, some.isEmpty() ? FOR_EVERYBODY : some);
        }
        List<String> asked =
                named.stream().map(COLUMNS::get).filter(c -> c != null).toList();
        return new UserSearch(term, asked.isEmpty() ? usual(term) : asked);
    }

    private static List<String> usual(String term) {
        if (term.contains("@")) {
            return List.of("user_email");
        }
        if (!term.isEmpty() && term.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of("user_login", "ID");
        }
        if (term.startsWith("http://") || term.startsWith("https://")) {
            return List.of("user_url");
        }
        return FOR_LISTERS;
    }

    private static String trimAsterisks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == '*') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '*') {
            to--;
        }
        return text.substring(from, to).strip();
    }
}
