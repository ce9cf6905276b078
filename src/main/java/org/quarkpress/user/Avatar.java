package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.php.Sha256;

/** Pictures of people at Gravatar ({@code get_avatar_url}, {@code rest_get_avatar_urls}). */
public final class Avatar {
    private static final String HOST = "https://secure.gravatar.com/avatar/";
    private static final long[] SIZES = {24, 48, 96};

    private Avatar() {}

    /** {@code avatar_urls}: the addresses for 24, 48 and 96 pixels, by size. */
    public static Map<String, Object> urls(String email, Options options) {
        Map<String, Object> urls = new LinkedHashMap<>();
        for (long size : SIZES) {
            urls.put(Long.toString(size), url(email, size, options));
        }
        return urls;
    }

    /** The address of one size in pixels; without an e-mail address Gravatar answers with its stand-in. */
    public static String url(String email, long size, Options options) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("s", size);
        String stand = standIn(options.text("avatar_default", "mystery"));
        if (!stand.isEmpty()) {
            query.put("d", stand);
        }
        String rating = options.text("avatar_rating", "G").toLowerCase(Locale.ROOT);
        if (!rating.isEmpty()) {
            query.put("r", rating);
        }
        return HOST + hash(email) + "?" + PhpQuery.build(query);
    }

    /** Whether the site shows any ({@code show_avatars}); without, answers have no {@code avatar_urls}. */
    public static boolean shown(Options options) {
        return !options.find("show_avatars").isPresent() || options.flag("show_avatars");
    }

    private static String standIn(String option) {
        return switch (option) {
            case "mystery", "mysteryman", "mm" -> "mm";
            case "gravatar_default" -> "";
            default -> option;
        };
    }

    private static String hash(String email) {
        return email.isEmpty() ? "" : Sha256.hex(email.strip().toLowerCase(Locale.ROOT));
    }
}
