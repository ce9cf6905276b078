package org.quarkpress.dynamic;

import org.quarkpress.option.Options;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.user.Avatar;

/** The picture of a person ({@code get_avatar()}). */
final class AvatarTag {
    private AvatarTag() {}

    /** The tag; nothing where the site shows none. */
    static String of(String email, long size, String alt, String classes, String more, Options options) {
        if (!Avatar.shown(options)) {
            return "";
        }
        long pixels = size <= 0 ? 96 : Math.min(size, 2048);
        return "<img alt='" + Escape.attr(alt) + "' src='" + address(email, pixels, options) + "' srcset='"
                + address(email, pixels * 2, options) + " 2x' class='avatar avatar-" + pixels + " photo"
                + (classes.isEmpty() ? "" : " " + classes) + "' height='" + pixels + "' width='" + pixels + "' " + more
                + "/>";
    }

    private static String address(String email, long size, Options options) {
        return Avatar.url(email, size, options).replace("&", "&#038;").replace("'", "&#039;");
    }
}
