package org.quarkpress.media;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name that no file of a folder has, nor any of the smaller pictures that go with one ({@code wp_unique_filename}).
 *
 * <p>Names that end like those of smaller pictures always get a number: a later picture could want them.
 */
final class UniqueName {
    private static final List<String> MADE = List.of("scaled", "rotated");

    private UniqueName() {}

    /**
     * The name to use.
     *
     * @param name a clean name
     * @param names of the files that are in the folder
     */
    static String of(String name, List<String> names) {
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        Set<String> taken = new HashSet<>(names);
        names.forEach(other -> owner(other).ifPresent(taken::add));
        String free = base;
        int number = 0;
        while (taken.contains(free + extension) || number == 0 && looksMade(base)) {
            number++;
            free = base + "-" + number;
        }
        return free + extension;
    }

    /** The name of the picture that a smaller one is made of, were it one ({@code a.png} of {@code a-30x20.png}). */
    private static java.util.Optional<String> owner(String name) {
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return looksMade(base)
                ? java.util.Optional.of(base.substring(0, base.lastIndexOf('-')) + name.substring(base.length()))
                : java.util.Optional.empty();
    }

    /** Whether a name ends in measures, {@code -scaled} or {@code -rotated}. */
    static boolean looksMade(String base) {
        int dash = base.lastIndexOf('-');
        String end = dash < 0 ? "" : base.substring(dash + 1);
        int times = end.indexOf('x');
        return MADE.contains(end) || times > 0 && digits(end, 0, times) && digits(end, times + 1, end.length());
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
