package org.quarkpress.sanitize;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses: WordPress's {@code is_email} and {@code sanitize_email}; ASCII only, no quoted or comment forms. */
public final class Email {
    private static final int SHORTEST = 6;
    private static final String LOCAL = "!#$%&'*+/=?^_`{|}~.-";

    private Email() {}

    /** {@code is_email}: whether WordPress takes this for an address. */
    public static boolean valid(String text) {
        int at = text.indexOf('@', 1);
        if (text.length() < SHORTEST || at < 0) {
            return false;
        }
        String local = text.substring(0, at);
        String domain = text.substring(at + 1);
        if (!keepLocal(local).equals(local)
                || domain.contains("..")
                || !trim(domain, '.').equals(domain)) {
            return false;
        }
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (label.isEmpty()
                    || !keepLabel(label).equals(label)
                    || !Ascii.strip(label, '-').equals(label)) {
                return false;
            }
        }
        return labels.length >= 2;
    }

    /** {@code sanitize_email}: the address without what may not be in it; empty when no address is left. */
    public static String clean(String text) {
        int at = text.indexOf('@', 1);
        if (text.length() < SHORTEST || at < 0 || text.charAt(0) == '@') {
            return "";
        }
        String local = keepLocal(text.substring(0, at));
        String domain = trim(withoutDotRuns(text.substring(at + 1)), '.');
        List<String> labels = new ArrayList<>();
        for (String part : domain.split("\\.", -1)) {
            String label = keepLabel(trim(part, '-'));
            if (!label.isEmpty()) {
                labels.add(label);
            }
        }
        return local.isEmpty() || labels.size() < 2 ? "" : local + "@" + String.join(".", labels);
    }

    private static String keepLocal(String text) {
        return keep(text, LOCAL);
    }

    private static String keepLabel(String text) {
        return keep(text, "-");
    }

    private static String keep(String text, String signs) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Ascii.letter(c) || Ascii.digit(c) || signs.indexOf(c) >= 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String withoutDotRuns(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean inRun = text.charAt(i) == '.'
                    && (i > 0 && text.charAt(i - 1) == '.' || i + 1 < text.length() && text.charAt(i + 1) == '.');
            if (!inRun) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /** White space and {@code sign} from both ends, in any order. */
    private static String trim(String text, char sign) {
        int from = 0;
        int to = text.length();
        while (from < to && edge(text.charAt(from), sign)) {
            from++;
        }
        while (to > from && edge(text.charAt(to - 1), sign)) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean edge(char c, char sign) {
        return c == sign || Ascii.trim(String.valueOf(c)).isEmpty();
    }
}
