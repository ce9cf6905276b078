package org.quarkpress.kses;

import java.util.Set;
import org.quarkpress.block.CustomCss;
import org.quarkpress.sanitize.Ascii;

/**
 * What writers without {@code unfiltered_html} may store: {@code wp_kses()} and its named lists.
 *
 * <p>In this order: control characters out, references normalised, lone {@code <} escaped, block attributes cleaned, tags
 * and comments filtered. Nothing is balanced or closed. Time is linear in the length of the text.
 */
public final class Kses {
    private final KsesTags tags;
    private final BlockKses blocks;

    private Kses(AllowedHtml allowed, Set<String> protocols) {
        this.tags = new KsesTags(allowed, protocols);
        this.blocks = new BlockKses(this::withoutBlocks, allowed.elements()::containsKey);
    }

    /** Content and excerpts: {@code wp_kses_post()}, {@code wp_filter_post_kses()}; no PDF objects. */
    public static String post(String text) {
        return html(text, AllowedHtml.POST, KsesProtocols.ALLOWED);
    }

    /** Content and excerpts of a site; PDF objects from its own host ({@code siteUrl}) may stay. */
    public static String post(String text, String siteUrl) {
        AllowedHtml allowed = text.contains("pdf") ? AllowedHtml.post(siteUrl) : AllowedHtml.POST;
        return html(text, allowed, KsesProtocols.ALLOWED);
    }

    /** Comments and term descriptions: {@code wp_kses_data()}, the small list. */
    public static String data(String text) {
        return html(text, AllowedHtml.DATA, KsesProtocols.ALLOWED);
    }

    /** Titles: trimmed, then the small list, the filters of {@code title_save_pre}. */
    public static String title(String text) {
        return data(Ascii.trim(text));
    }

    /** Biographies: {@code pre_user_description}, the small list with {@code rel} and {@code target} of links. */
    public static String userDescription(String text) {
        return html(text, AllowedHtml.USER_DESCRIPTION, KsesProtocols.ALLOWED);
    }

    /**
     * Content as it is saved: the filters of {@code content_save_pre} for a writer without {@code unfiltered_html} (custom CSS
     * of blocks out, references to the C1 range corrected, then {@link #post(String, String)}).
     */
    public static String content(String text, String siteUrl) {
        return excerpt(CustomCss.strip(text), siteUrl);
    }

    /** An excerpt as it is saved: the filters of {@code excerpt_save_pre}. */
    public static String excerpt(String text, String siteUrl) {
        return post(KsesEntities.convertInvalid(text), siteUrl);
    }

    /** No tag at all, the text between them stays: {@code wp_kses($text, 'strip')}. */
    public static String stripAll(String text) {
        return html(text, AllowedHtml.STRIP, KsesProtocols.ALLOWED);
    }

    /** {@code wp_kses()} with a table and protocols of one's own. */
    public static String html(String text, AllowedHtml allowed, Set<String> protocols) {
        return new Kses(allowed, protocols).clean(text);
    }

    private String clean(String text) {
        return blocks.filterComments(tags.filter(blocks.filter(prepared(text)), this::withoutBlocks));
    }

    private String withoutBlocks(String text) {
        return tags.filter(prepared(text), this::withoutBlocks);
    }

    private static String prepared(String text) {
        return LessThan.escape(KsesEntities.normalize(KsesText.noNull(text)));
    }
}
