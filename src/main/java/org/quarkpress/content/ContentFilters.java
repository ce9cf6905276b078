package org.quarkpress.content;

import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.BlockSerializer;
import org.quarkpress.block.RenderContext;
import org.quarkpress.sanitize.Ascii;

/**
 * The filters between stored text and readers, in WordPress's order: {@code the_content}, {@code the_title},
 * {@code the_excerpt}. All pure: what they need to know is in the {@link RenderContext}.
 */
public final class ContentFilters {
    /** WordPress takes automatic paragraphs out for a text with blocks and hooks them in again behind the unwrapping. */
    private static final String BLOCKS_SEEN = "blocks-seen";

    private ContentFilters() {}

    /** The content as readers see it: blocks, typography, paragraphs (not beside blocks), shortcodes, images, smilies. */
    public static String content(String raw, RenderContext context) {
        String text = AutoEmbed.run(BlockSerializer.normalize(raw));
        boolean blocks = BlockParser.hasBlocks(text);
        String html = text;
        if (blocks) {
            html = new BlockRenderer(ContentBlocks.in(context)).render(text);
            context.counters().put(BLOCKS_SEEN, 1);
        }
        return finish(html, blocks, true, context);
    }

    /** The filters after the blocks; excerpts leave the images alone. */
    static String finish(String html, boolean blocks, boolean images, RenderContext context) {
        String text = Texturize.texturize(html);
        if (blocks) {
            text = ShortcodeRunner.unwrap(text);
        } else if (context.counters().containsKey(BLOCKS_SEEN)) {
            text = Autop.autop(ShortcodeRunner.unwrap(text));
        } else {
            text = ShortcodeRunner.unwrap(Autop.autop(text));
        }
        text = ShortcodeRunner.run(CapitalP.content(text), context);
        text = images ? ContentTags.filter(text, context) : text;
        return context.smilies() ? Smilies.convert(text, context.homeUrl()) : text;
    }

    /** The title as readers see it. */
    public static String title(String raw, RenderContext context) {
        return CapitalP.title(Ascii.trim(Ampersands.convertChars(Texturize.texturize(raw))));
    }

    /**
     * The excerpt as readers see it.
     *
     * @param rawExcerpt the stored excerpt; when empty one is made of the content
     * @param rawContent the stored content
     * @param length the number of words of an automatic excerpt, 55 in WordPress
     */
    public static String excerpt(String rawExcerpt, String rawContent, int length, RenderContext context) {
        String text = Ascii.trim(rawExcerpt).isEmpty() ? Excerpt.automatic(rawContent, length, context) : rawExcerpt;
        return givenExcerpt(text, context);
    }

    /** A stored excerpt as readers see it, nothing made of the content in its place: what revisions show. */
    public static String givenExcerpt(String text, RenderContext context) {
        String html = Texturize.texturize(text);
        html = context.smilies() ? Smilies.convert(html, context.homeUrl()) : html;
        html = ShortcodeRunner.unwrap(Autop.autop(Ampersands.convertChars(html)));
        return ContentTags.filter(html, context);
    }
}
