package org.quarkpress.user;

import org.quarkpress.option.Options;

/** Where the posts of one author are listed ({@code get_author_posts_url}). */
public final class AuthorAddress {
    private AuthorAddress() {}

    /** The address: below what permalinks begin with, or with {@code ?author=} where there are none. */
    public static String of(long id, String nicename, Options options) {
        String home = withoutSlash(options.text("home"));
        String structure = options.text("permalink_structure");
        if (structure.isEmpty()) {
            return home + "/?author=" + id;
        }
        int tag = structure.indexOf('%');
        String front = tag < 0 ? "/" : structure.substring(0, tag);
        return home + front + "author/" + nicename + (structure.endsWith("/") ? "/" : "");
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
