package org.quarkpress.content;

import java.util.Set;

/** The shortcodes that are registered, and their grammar. */
public final class Shortcodes {
    private static final Set<String> REGISTERED =
            Set.of("wp_caption", "caption", "gallery", "playlist", "audio", "video", "embed");

    private Shortcodes() {}

    /** Where the name of a registered shortcode ends that begins here and is followed by white space, slash or bracket. */
    static int registeredNameEnd(String text, int from) {
        int end = from;
        int limit = Math.min(text.length(), from + 12);
        while (end < limit && (text.charAt(end) == '_' || text.charAt(end) >= 'a' && text.charAt(end) <= 'z')) {
            end++;
        }
        if (end >= text.length() || !REGISTERED.contains(text.substring(from, end))) {
            return -1;
        }
        char next = text.charAt(end);
        return next == ']' || next == '/' || Pass.isSpace(next) ? end : -1;
    }
}
