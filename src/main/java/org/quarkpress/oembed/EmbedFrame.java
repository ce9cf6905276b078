package org.quarkpress.oembed;

import org.quarkpress.sanitize.Escape;

/**
 * The HTML by which a post is shown elsewhere ({@code get_post_embed_html}): a quotation with a link, and a frame that
 * takes its place where frames are allowed.
 *
 * @param title the post's title as readers see it
 * @param link its permanent address
 * @param address where the embeddable form of it is
 * @param siteName the name of the site
 * @param secret what frame and page know each other by
 * @param width of the frame in pixels
 * @param height of the frame in pixels
 */
public record EmbedFrame(
        String title, String link, String address, String siteName, String secret, long width, long height) {
    private static final long NARROWEST = 200;
    private static final long WIDEST = 600;

    /** The width that a wish comes down to: within what WordPress allows. */
    public static long width(long wanted) {
        return Math.max(NARROWEST, Math.min(WIDEST, wanted));
    }

    /** The height for a width: sixteen to nine, but never flat. */
    public static long height(long width) {
        return Math.max((long) Math.ceil(width / 16.0 * 9), NARROWEST);
    }

    /** Where the embeddable form of a post is ({@code get_post_embed_url}). */
    public static String address(String link) {
        if (link.indexOf('?') >= 0) {
            return link + "&embed=true";
        }
        return link.endsWith("/") ? link + "embed/" : link + "/embed";
    }

    /** The markup. */
    public String html() {
        String name = Escape.attr("\u201C" + title + "\u201D \u2014 " + siteName);
        return "<blockquote class=\"wp-embedded-content\" data-secret=\"" + Escape.attr(secret) + "\"><a href=\""
                + Escape.attr(link) + "\">" + title + "</a></blockquote><iframe sandbox=\"allow-scripts\""
                + " security=\"restricted\" src=\"" + Escape.attr(address + "#?secret=" + secret) + "\" width=\""
                + width
                + "\" height=\"" + height + "\" title=\"" + name + "\" data-secret=\"" + Escape.attr(secret)
                + "\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\""
                + " class=\"wp-embedded-content\"></iframe>";
    }
}
