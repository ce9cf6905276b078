package org.quarkpress.comment;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.quarkpress.content.CommentText;
import org.quarkpress.option.Options;
import org.quarkpress.sanitize.StripTags;
import org.quarkpress.site.Site;

/** Whether a new comment is shown at once, waits, or goes to the trash ({@code check_comment}, {@code disallowed_keys}). */
final class CommentModeration {
    /** The options of these rules. */
    static final List<String> OPTIONS = List.of(
            "comment_moderation",
            "comment_max_links",
            "moderation_keys",
            "disallowed_keys",
            "comment_previously_approved",
            "require_name_email");

    private CommentModeration() {}

    /**
     * The state of a comment by somebody who neither moderates nor wrote the post.
     *
     * @param known whether this person has an approved comment already; only asked when that matters
     */
    static String state(CommentRow row, Options options, Site site, BooleanSupplier known) {
        List<String> said = List.of(
                row.author(),
                row.email(),
                row.url(),
                row.content(),
                StripTags.all(row.content()),
                row.ip(),
                row.agent());
        if (contains(said, options.text("disallowed_keys"))) {
            return "trash";
        }
        return passes(row, options, site, known) ? "1" : "0";
    }

    private static boolean passes(CommentRow row, Options options, Site site, BooleanSupplier known) {
        if (options.number("comment_moderation") == 1) {
            return false;
        }
        String shown = CommentText.render(row.content(), site.homeUrl(), site.usesSmilies());
        long most = options.number("comment_max_links");
        if (most > 0 && links(shown) >= most) {
            return false;
        }
        List<String> said = List.of(row.author(), row.email(), row.url(), shown, row.ip(), row.agent());
        if (contains(said, options.text("moderation_keys"))) {
            return false;
        }
        return options.number("comment_previously_approved") != 1
                || !row.author().isEmpty() && !row.email().isEmpty() && known.getAsBoolean();
    }

    /** How many links with an address there are in a rendered text. */
    static long links(String html) {
        String text = html.toLowerCase(Locale.ROOT);
        long links = 0;
        int at = text.indexOf("<a ");
        while (at >= 0) {
            int end = text.indexOf('>', at);
            int href = text.indexOf("href", at + 3);
            links += href > 0 && (end < 0 || href < end) ? 1 : 0;
            at = text.indexOf("<a ", at + 3);
        }
        return links;
    }

    /** Whether one of the words, one a line, occurs anywhere in any case. */
    static boolean contains(List<String> said, String words) {
        List<String> lower =
                said.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return words.lines()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .anyMatch(word -> lower.stream().anyMatch(text -> text.contains(word)));
    }
}
