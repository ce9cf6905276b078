package org.quarkpress.sanitize;

/**
 * Names of uploaded files: WordPress's {@code sanitize_file_name}.
 *
 * <p>Accents and signs that mean something to shells and addresses go, blanks become dashes, and an inner extension that is no allowed
 * type gets an underscore, so that {@code a.php.jpg} is never run as PHP.
 */
public final class FileName {
    private static final String SIGNS = "?[]/\\=<>:;,'\"&$#*()|~`!{}%+’«»”“\0";

    private FileName() {}

    /** The name for someone without the capability {@code unfiltered_html}. */
    public static String clean(String name) {
        return clean(name, false);
    }

    /** The name; with {@code unfilteredHtml} also {@code html} and {@code js} count as allowed types. */
    public static String clean(String name, boolean unfilteredHtml) {
        String plain = plainSpaces(withoutSigns(Accents.remove(name)));
        String dashed = trimEdges(dashes(Ascii.squeeze(plain, '.')));
        if (dashed.indexOf('.') < 0 && FileExtensions.known(dashed)) {
            return "unnamed-file." + dashed;
        }
        return guardInnerExtensions(dashed, unfilteredHtml);
    }

    private static String withoutSigns(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (SIGNS.indexOf(name.charAt(i)) < 0) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }

    private static String plainSpaces(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c);
        }
        return out.toString();
    }

    private static String dashes(String name) {
        String dashed =
                name.replace('\r', '-').replace('\n', '-').replace('\t', '-').replace(' ', '-');
        return Ascii.squeeze(dashed, '-');
    }

    private static String trimEdges(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && edge(name.charAt(from))) {
            from++;
        }
        while (to > from && edge(name.charAt(to - 1))) {
            to--;
        }
        return name.substring(from, to);
    }

    private static boolean edge(char c) {
        return c == '.' || c == '-' || c == '_';
    }

    private static String guardInnerExtensions(String name, boolean unfilteredHtml) {
        String[] parts = name.split("\\.", -1);
        StringBuilder out = new StringBuilder(name.length() + 8).append(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            out.append('.').append(parts[i]);
            boolean inner = i < parts.length - 1;
            if (inner && looksLikeExtension(parts[i]) && !FileExtensions.allowed(parts[i], unfilteredHtml)) {
                out.append('_');
            }
        }
        return out.toString();
    }

    /** Two to five letters and perhaps one digit. */
    private static boolean looksLikeExtension(String part) {
        int letters = 0;
        while (letters < part.length() && Ascii.letter(part.charAt(letters))) {
            letters++;
        }
        boolean digit = letters == part.length() - 1 && Ascii.digit(part.charAt(letters));
        return letters >= 2 && letters <= 5 && (letters == part.length() || digit);
    }
}
