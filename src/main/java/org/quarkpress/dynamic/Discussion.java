package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpNumber;

/**
 * What the site's settings say of how comments are shown.
 *
 * @param threaded whether answers stand below what they answer
 * @param deepest how deep answers may be answered
 * @param perPage threads on a page, 0 for all of them
 * @param newestPage whether the last page is shown first
 * @param newestFirst whether the newest thread stands first
 * @param usersOnly whether only users may write
 * @param nameNeeded whether name and address are asked for
 * @param cookies whether writers may have themselves remembered
 */
record Discussion(
        boolean threaded,
        long deepest,
        long perPage,
        boolean newestPage,
        boolean newestFirst,
        boolean usersOnly,
        boolean nameNeeded,
        boolean cookies) {
    /** The options that it is made of. */
    static final List<String> OPTIONS = List.of(
            "thread_comments",
            "thread_comments_depth",
            "page_comments",
            "comments_per_page",
            "default_comments_page",
            "comment_order",
            "comment_registration",
            "require_name_email",
            "show_comments_cookies_opt_in");

    static Discussion of(Map<String, String> options) {
        long perPage = number(options, "comments_per_page");
        return new Discussion(
                number(options, "thread_comments") != 0,
                number(options, "thread_comments_depth"),
                number(options, "page_comments") == 0 ? 0 : Math.max(0, perPage),
                "newest".equals(options.get("default_comments_page")),
                "desc".equals(options.get("comment_order")),
                number(options, "comment_registration") != 0,
                number(options, "require_name_email") != 0,
                number(options, "show_comments_cookies_opt_in") != 0);
    }

    private static long number(Map<String, String> options, String name) {
        return PhpNumber.toInt(options.getOrDefault(name, ""));
    }

    /** Whether a comment this deep may be answered. */
    boolean answers(int depth) {
        return threaded && depth < deepest;
    }
}
