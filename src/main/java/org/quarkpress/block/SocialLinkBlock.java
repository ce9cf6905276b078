package org.quarkpress.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.sanitize.Email;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/**
 * A link to a page elsewhere ({@code core/social-link}). WordPress draws the mark of the service; those drawings are its
 * own, so here the link shows its name instead.
 */
final class SocialLinkBlock {
    private static final String UNKNOWN = "Share Icon";
    private static final Map<String, String> NAMES = names("""
            fivehundredpx 500px
            amazon Amazon
            bandcamp Bandcamp
            behance Behance
            bluesky Bluesky
            chain Link
            codepen CodePen
            deviantart DeviantArt
            discord Discord
            dribbble Dribbble
            dropbox Dropbox
            etsy Etsy
            facebook Facebook
            feed RSS Feed
            flickr Flickr
            foursquare Foursquare
            goodreads Goodreads
            google Google
            github GitHub
            gravatar Gravatar
            instagram Instagram
            lastfm Last.fm
            linkedin LinkedIn
            mail Mail
            mastodon Mastodon
            meetup Meetup
            medium Medium
            patreon Patreon
            pinterest Pinterest
            pocket Pocket
            reddit Reddit
            skype Skype
            snapchat Snapchat
            soundcloud SoundCloud
            spotify Spotify
            telegram Telegram
            threads Threads
            tiktok TikTok
            tumblr Tumblr
            twitch Twitch
            twitter Twitter
            vimeo Vimeo
            vk VK
            wordpress WordPress
            whatsapp WhatsApp
            x X
            yelp Yelp
            youtube YouTube
            """);

    private SocialLinkBlock() {}

    private static Map<String, String> names(String lines) {
        Map<String, String> out = new HashMap<>();
        lines.lines()
                .forEach(line -> out.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        return out;
    }

    static String render(RenderedBlock block, RenderContext context) {
        String url = block.text("url");
        if (url == null || url.isEmpty()) {
            return "";
        }
        String service = block.text("service") == null ? "Icon" : block.text("service");
        return "<li " + style(block) + BlockWrapper.of(block, context.theme(), classes(block, service)) + "><a "
                + target(block) + "href=\"" + address(url)
                + "\" class=\"wp-block-social-link-anchor\"><span class=\"wp-block-social-link-label\">"
                + Escape.html(label(block, service)) + "</span></a></li>";
    }

    private static List<String> classes(RenderedBlock block, String service) {
        return List.of(
                "wp-social-link",
                "wp-social-link-" + service,
                slug(block, "iconColor", "-color"),
                slug(block, "iconBackgroundColor", "-background-color"));
    }

    private static String slug(RenderedBlock block, String name, String suffix) {
        return block.inherited().get(name) instanceof String slug && !slug.isEmpty() ? "has-" + slug + suffix : "";
    }

    private static String style(RenderedBlock block) {
        String style =
                color(block, "iconColorValue", "color") + color(block, "iconBackgroundColorValue", "background-color");
        return style.isEmpty() ? "" : "style=\"" + style.substring(0, style.length() - 1) + "\" ";
    }

    private static String color(RenderedBlock block, String name, String property) {
        if (block.inherited().get(name) instanceof String value
                && !value.isEmpty()
                && value.indexOf(';') < 0
                && StyleValue.isShown(property, value)) {
            return property + ":" + Escape.attr(value) + ";";
        }
        return "";
    }

    private static String target(RenderedBlock block) {
        boolean another = Values.isTruthy(block.inherited().get("openInNewTab"));
        String rel = block.text("rel") == null ? "" : block.text("rel");
        String all = (rel + (another ? " noopener nofollow" : "")).trim();
        return (all.isEmpty() ? "" : "rel=\"" + Escape.attr(all) + "\" ") + (another ? "target=\"_blank\" " : "");
    }

    private static String label(RenderedBlock block, String service) {
        String own = block.text("label");
        return own == null || own.isBlank() ? NAMES.getOrDefault(service, UNKNOWN) : own;
    }

    /** Where it leads: addresses of people are written to, what has no scheme is on the web. */
    private static String address(String url) {
        if (Email.valid(url)) {
            return Url.display("mailto:" + url).replace("@", "&#064;");
        }
        boolean complete = url.startsWith("//") || url.startsWith("#") || hasScheme(url);
        return Url.display(complete ? url : "https://" + url);
    }

    /** A name and a colon begin an address, unless a port follows it: then the name is a host's. */
    private static boolean hasScheme(String url) {
        int colon = url.indexOf(':');
        boolean named = colon > 0
                && url.substring(0, colon).chars().allMatch(c -> Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0);
        int end = colon + 1;
        while (named && end < url.length() && Character.isDigit(url.charAt(end))) {
            end++;
        }
        boolean port = named && end > colon + 1 && (end == url.length() || url.charAt(end) == '/');
        return named && !port;
    }
}
