package org.quarkpress.sanitize;

/**
 * The last part of a permalink: WordPress's {@code sanitize_title} with {@code sanitize_title_with_dashes}, and the pure part of
 * {@code wp_unique_post_slug}.
 *
 * <p>A slug is lower-case ASCII: letters, digits, {@code - _}, and percent octets for letters of other scripts; at most 200 bytes.
 */
public final class Slug {
    /** The most bytes a slug has: the width of {@code post_name} and of a term's {@code slug}. */
    public static final int MAX_BYTES = 200;

    private Slug() {}

    /** {@code sanitize_title( $title )}; empty when nothing usable is in the title. */
    public static String of(String title) {
        return dashes(Accents.remove(title), true);
    }

    /** {@code sanitize_title( $title, $fallback )}: the fallback stands in, as it is, when nothing usable is in the title. */
    public static String of(String title, String fallback) {
        String slug = of(title);
        return slug.isEmpty() ? fallback : slug;
    }

    /** {@code sanitize_title} on a site of this locale ({@code de_DE} makes ä to ae), with a fallback as it is. */
    public static String of(String title, String fallback, String locale) {
        String slug = dashes(Accents.remove(title, locale), true);
        return slug.isEmpty() ? fallback : slug;
    }

    /** {@code sanitize_title_for_query}: a slug as it is looked up by {@code name}; accents stay. */
    public static String forQuery(String title) {
        return dashes(title, false);
    }

    /** {@code base-n}, the base cut so that all of it fits into 200 bytes and no character is cut in two. */
    public static String numbered(String base, long n) {
        String suffix = "-" + n;
        return cut(base, MAX_BYTES - suffix.length()) + suffix;
    }

    /** A slug of at most {@code bytes} bytes; percent octets of one character stay together, dashes at the end go. */
    public static String cut(String slug, int bytes) {
        if (slug.length() <= bytes) {
            return slug;
        }
        String decoded = validPart(PercentOctets.decode(slug));
        String cut = decoded.equals(slug) ? slug.substring(0, bytes) : PercentOctets.encode(decoded, bytes, true);
        int end = cut.length();
        while (end > 0 && cut.charAt(end - 1) == '-') {
            end--;
        }
        return cut.substring(0, end);
    }

    /** Octets that are no UTF-8 end the slug. */
    private static String validPart(String decoded) {
        int bad = decoded.indexOf(0xFFFD);
        return bad < 0 ? decoded : decoded.substring(0, bad);
    }

    private static String dashes(String title, boolean save) {
        String text = PercentOctets.keepOnlyOctets(StripTags.strip(title));
        String encoded = Ascii.lower(PercentOctets.encode(lower(text), MAX_BYTES, false));
        if (save) {
            encoded = SlugSigns.replace(encoded);
        }
        return plain(withoutReferences(encoded));
    }

    /** PHP's {@code mb_strtolower}: letter by letter, whatever stands around. */
    private static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == 'İ') {
                out.append("i\u0307");
            } else {
                out.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return out.toString();
    }

    /** Takes out {@code &…;} within one line, whatever stands between. The text is short here: at most 200 characters. */
    private static String withoutReferences(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '&' ? text.indexOf(';', i + 2) : -1;
            int line = text.indexOf('\n', i);
            if (end >= 0 && (line < 0 || line > end)) {
                i = end;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '.') {
                out.append('-');
            } else if (Ascii.letter(c) || Ascii.digit(c) || c == '%' || c == '_' || c == '-') {
                out.append(c);
            }
        }
        return Ascii.strip(Ascii.squeeze(out.toString(), '-'), '-');
    }
}
