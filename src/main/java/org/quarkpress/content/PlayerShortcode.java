package org.quarkpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** {@code [audio]} and {@code [video]}: a player with its sources and a link for those who cannot play it. */
final class PlayerShortcode {
    private final Map<String, String> attributes;
    private final boolean video;
    private final Map<String, String> types;

    private PlayerShortcode(Map<String, String> attributes, boolean video) {
        this.attributes = attributes;
        this.video = video;
        this.types = video ? MediaTypes.VIDEO : MediaTypes.AUDIO;
    }

    static String audio(Map<String, String> attributes, RenderContext context) {
        return new PlayerShortcode(attributes, false).render(null, context);
    }

    static String video(Map<String, String> attributes, String content, RenderContext context) {
        return new PlayerShortcode(attributes, true).render(content, context);
    }

    private String render(String content, RenderContext context) {
        String kind = video ? "video" : "audio";
        int number = context.next("shortcode-" + kind);
        String given = attributes.getOrDefault("src", "");
        List<String> urls = new ArrayList<>();
        if (!given.isEmpty()) {
            if (provider(given) == null && !types.containsKey(MediaTypes.extension(given))) {
                return "<a class=\"wp-embedded-" + kind + "\" href=\"" + Url.display(given) + "\">" + Escape.html(given)
                        + "</a>";
            }
            urls.add(provider(given) == null ? given : provided(given));
        }
        urls.addAll(byType(!given.isEmpty()));
        if (urls.isEmpty()) {
            return "";
        }
        String id = kind + "-" + context.postId() + "-" + number;
        String tag = "<" + kind + opening(id) + " controls=\"controls\">" + sources(urls, number);
        if (video && content != null) {
            tag += content.strip().replaceAll("[\\r\\n\\t]", "");
        }
        String link = "<a href=\"" + Url.display(urls.get(0)) + "\">" + Url.display(urls.get(0)) + "</a>";
        tag += link + "</" + kind + ">";
        String width = isSet("width", "640") ? "width: " + number("width", "640") + "px;" : "";
        return video ? "<div style=\"" + width + "\" class=\"wp-video\">" + tag + "</div>" : tag;
    }

    /** The files given by type; one of them must be of the very type it is given for, unless there is another source. */
    private List<String> byType(boolean otherSource) {
        List<String> urls = new ArrayList<>();
        boolean fits = otherSource;
        for (String type : types.keySet()) {
            String url = attributes.getOrDefault(type, "");
            String extension = MediaTypes.extension(url);
            if (types.containsKey(extension)) {
                urls.add(url);
                fits |= extension.equals(type);
            }
        }
        return fits ? urls : List.of();
    }

    /** Attributes of the tag; those of films are left out where PHP takes their value for empty. */
    private String opening(String id) {
        StringBuilder out = new StringBuilder();
        if (video) {
            optional(out, "class", attributes.getOrDefault("class", "wp-video-shortcode"));
            attribute(out, "id", id);
            optional(out, "width", String.valueOf(Math.abs(number("width", "640"))));
            optional(out, "height", String.valueOf(Math.abs(number("height", "360"))));
            optional(out, "poster", Url.display(attributes.getOrDefault("poster", "")));
        } else {
            attribute(out, "class", attributes.getOrDefault("class", "wp-audio-shortcode"));
            attribute(out, "id", id);
        }
        for (String flag : new String[] {"loop", "autoplay", "muted"}) {
            out.append(isOn(flag) ? " " + flag : "");
        }
        optional(out, "preload", attributes.getOrDefault("preload", video ? "metadata" : "none"));
        if (!video) {
            attribute(out, "style", attributes.getOrDefault("style", "width: 100%;"));
        }
        return out.toString();
    }

    private static void optional(StringBuilder out, String name, String value) {
        if (!value.isEmpty() && !value.equals("0")) {
            attribute(out, name, value);
        }
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"").append(Escape.attr(value)).append('"');
    }

    private long number(String name, String fallback) {
        return PhpNumber.toInt(attributes.getOrDefault(name, fallback));
    }

    private boolean isSet(String name, String fallback) {
        String value = attributes.getOrDefault(name, fallback);
        return !value.isEmpty() && !value.equals("0");
    }

    private boolean isOn(String flag) {
        String value = attributes.getOrDefault(flag, "");
        return !value.isEmpty() && !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    private String sources(List<String> urls, int number) {
        StringBuilder out = new StringBuilder();
        for (String url : urls) {
            String provider = provider(url);
            String type = provider != null ? provider : types.get(MediaTypes.extension(url));
            String numbered = url + (url.indexOf('?') < 0 ? "?" : "&") + "_=" + number;
            out.append("<source type=\"").append(type).append("\" src=\"");
            out.append(Url.display(numbered)).append("\" />");
        }
        return out.toString();
    }

    /** The address of a film elsewhere, over https; Vimeo is told at once whether to play it again and again. */
    private String provided(String url) {
        String secure = url.replaceFirst("^http:", "https:");
        int query = secure.indexOf('?');
        return "video/vimeo".equals(provider(url))
                ? (query < 0 ? secure : secure.substring(0, query)) + "?loop=" + (isOn("loop") ? 1 : 0)
                : secure;
    }

    private String provider(String url) {
        if (!video) {
            return null;
        }
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            return null;
        }
        String bare = url.replaceFirst("^https?://(www\\.)?", "");
        if (bare.startsWith("youtube.com/watch") || bare.startsWith("youtu.be/")) {
            return "video/youtube";
        }
        return bare.matches("(player\\.)?vimeo\\.com/.*") ? "video/vimeo" : null;
    }
}
