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
            urls.add("video/vimeo".equals(provider(given)) ? vimeo(given) : given);
        }
        for (String extension : types.keySet()) {
            String url = attributes.getOrDefault(extension, "");
            if (!url.isEmpty() && types.containsKey(MediaTypes.extension(url))) {
                urls.add(url);
            }
        }
        if (urls.isEmpty()) {
            return "";
        }
        String id = kind + "-" + context.postId() + "-" + number;
        String tag = "<" + kind + opening(id) + " controls=\"controls\">" + sources(urls, number);
        if (video && content != null) {
            tag += content.replaceAll("^\\s+|\\s+$", "");
        }
        String link = "<a href=\"" + Url.display(urls.get(0)) + "\">" + Url.display(urls.get(0)) + "</a>";
        tag += link + "</" + kind + ">";
        return video ? "<div style=\"width: " + size("width", 640) + "px;\" class=\"wp-video\">" + tag + "</div>" : tag;
    }

    private String opening(String id) {
        StringBuilder out = new StringBuilder();
        attribute(out, "class", attributes.getOrDefault("class", "wp-" + (video ? "video" : "audio") + "-shortcode"));
        attribute(out, "id", id);
        if (video) {
            attribute(out, "width", String.valueOf(size("width", 640)));
            attribute(out, "height", String.valueOf(size("height", 360)));
            attribute(out, "poster", Url.display(attributes.getOrDefault("poster", "")));
        }
        for (String flag : new String[] {"loop", "autoplay", "muted"}) {
            out.append(isOn(flag) ? " " + flag : "");
        }
        attribute(out, "preload", attributes.getOrDefault("preload", video ? "metadata" : "none"));
        if (!video) {
            attribute(out, "style", attributes.getOrDefault("style", "width: 100%;"));
        }
        return out.toString();
    }

    private static void attribute(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(Escape.attr(value))
                    .append('"');
        }
    }

    private long size(String name, long fallback) {
        long value = PhpNumber.toInt(attributes.getOrDefault(name, ""));
        return value == 0 ? fallback : value;
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

    private String vimeo(String url) {
        int query = url.indexOf('?');
        return (query < 0 ? url : url.substring(0, query)) + "?loop=" + (isOn("loop") ? 1 : 0);
    }

    private String provider(String url) {
        if (!video) {
            return null;
        }
        String bare = url.replaceFirst("^https?://(www\\.)?", "");
        if (bare.startsWith("youtube.com/watch") || bare.startsWith("youtu.be/")) {
            return "video/youtube";
        }
        return bare.matches("(player\\.)?vimeo\\.com/.*") ? "video/vimeo" : null;
    }
}
