package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;
import org.quarkpress.block.RenderContext;
import org.quarkpress.sanitize.StripTags;

/** Automatic excerpts ({@code wp_trim_excerpt()}): the first words of the content, without tags. */
public final class Excerpt {
    private static final String MORE = " [&hellip;]";

    private Excerpt() {}

    /** The first words of a stored content, {@code [&hellip;]} behind them when there are more. */
    public static String automatic(String rawContent, int length, RenderContext context) {
        String text = ShortcodeRunner.strip(MoreTag.teaser(rawContent));
        text = Footnotes.remove(ExcerptBlocks.keep(text, context));
        text = ContentFilters.finish(text, false, false, context).replace("]]>", "]]&gt;");
        return trimWords(text, length, MORE);
    }

    /** The first words of a text without its tags ({@code wp_trim_words()}). */
    public static String trimWords(String html, int count, String more) {
        List<String> words = new ArrayList<>();
        String text = StripTags.all(html);
        int at = 0;
        while (at < text.length() && words.size() <= count) {
            int end = at;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return words.size() > count ? String.join(" ", words.subList(0, count)) + more : String.join(" ", words);
    }

    private static boolean isBreak(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
