package org.quarkpress.block;

import java.util.ArrayList;
import java.util.List;

/** The value of a {@code class} attribute; white space between classes that stay is kept, classes named twice are written once. */
record ClassNames(List<String> gaps, List<String> names) {

    static ClassNames of(String value) {
        List<String> gaps = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String text = value == null ? "" : value;
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            int word = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > word) {
                gaps.add(text.substring(start, word));
                names.add(text.substring(word, at));
            }
        }
        return new ClassNames(gaps, names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    String with(String name) {
        String rest = without(null);
        return rest.isEmpty() ? name : rest + " " + name;
    }

    String without(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).equals(name) && names.indexOf(names.get(i)) == i) {
                out.append(out.isEmpty() ? "" : gaps.get(i)).append(names.get(i));
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
