package org.quarkpress.revision;

import java.util.Collection;
import java.util.List;
import org.quarkpress.meta.MetaRow;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.post.PostRow;

/** Whether a post differs from its latest revision, so that it deserves a new one ({@code wp_save_post_revision}). */
final class RevisionChange {
    private RevisionChange() {}

    /** Whether title, content or excerpt differ by more than white space. */
    static boolean ofTexts(PostRow post, PostRow revision) {
        return differ(post.title(), revision.title())
                || differ(post.content(), revision.content())
                || differ(post.excerpt(), revision.excerpt());
    }

    /** Whether the values of a key that revisions keep differ, or their order does. */
    static boolean ofMeta(Collection<String> keys, MetaRows post, MetaRows revision) {
        return keys.stream().anyMatch(key -> !values(post, key).equals(values(revision, key)));
    }

    /** Whether two texts differ by more than white space. */
    static boolean differ(String one, String other) {
        return !one.equals(other) && !normalized(one).equals(normalized(other));
    }

    /** {@code normalize_whitespace}: ends trimmed, line breaks and runs of blanks each made one. */
    static String normalized(String text) {
        String unix = trimmed(text).replace('\r', '\n');
        StringBuilder out = new StringBuilder(unix.length());
        char last = 0;
        for (int i = 0; i < unix.length(); i++) {
            char c = unix.charAt(i) == '\t' ? ' ' : unix.charAt(i);
            boolean again = (c == '\n' || c == ' ') && c == last;
            if (!again) {
                out.append(c);
            }
            last = c;
        }
        return out.toString();
    }

    /** PHP's {@code trim}: blanks, tabs, line breaks, NUL and vertical tabs. */
    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " \t\n\r\0\u000B".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\n\r\0\u000B".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static List<String> values(MetaRows rows, String key) {
        return rows.of(key).stream().map(MetaRow::value).toList();
    }
}
