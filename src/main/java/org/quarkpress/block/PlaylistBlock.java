package org.quarkpress.block;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.sanitize.Url;

/** Playlists: a player in front of the list, and a button for each track, tied together by the interactivity API. */
final class PlaylistBlock {
    private static final String TRACK = "core/playlist-track";

    private static final String PLAYER = """
            <div class="wp-block-playlist__waveform-player"
            \t\tdata-wp-watch="callbacks.initWaveformPlayer"
            \t\tdata-label-play="Play"
            \t\tdata-label-pause="Pause"
            \t\tdata-label-seek="Seek"
            \t\tdata-label-seek-value="%1$s of %2$s"
            \t></div>""";

    private PlaylistBlock() {}

    /** The whole list; nothing without tracks. */
    static String render(RenderedBlock block, String html, RenderContext context) {
        String id = "playlist-" + context.next("wp-id");
        List<String> tracks = new ArrayList<>();
        for (Block inner : block.block().innerBlocks()) {
            if (inner.is(TRACK) && Values.isTruthy(inner.attrs().get("id"))) {
                tracks.add("track-" + tracks.size());
            }
        }
        if (tracks.isEmpty()) {
            return "";
        }
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next("figure") || !tags.hasClass("wp-block-playlist")) {
            return html;
        }
        tags.set("data-wp-interactive", "core/playlist").set("data-wp-context", state(block, id, tracks));
        for (int i = 0; i < tracks.size() && tags.nextWithClass("wp-block-playlist-track__button"); i++) {
            tags.set("data-wp-context", "{\"trackId\":\"" + tracks.get(i) + "\"}");
        }
        String result = tags.html();
        HtmlTags figure = new HtmlTags(result);
        figure.next("figure");
        return result.substring(0, figure.end()) + PLAYER + result.substring(figure.end());
    }

    private static String state(RenderedBlock block, String id, List<String> tracks) {
        Map<String, Object> attrs =
                BlockTypes.withDefaults(block.name(), block.block().attrs());
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("playlistId", id);
        state.put("currentId", tracks.get(0));
        state.put("isPlaying", false);
        state.put("tracks", tracks);
        state.put("waveformStyle", attrs.getOrDefault("waveformStyle", "bars"));
        state.put("showPlayButtonArtwork", Values.isTruthy(attrs.get("showPlayButtonArtwork")));
        state.put("labelPauseTrack", "Pause");
        state.put("labelSelectTrack", "Play");
        return new String(PhpJson.write(state), StandardCharsets.UTF_8);
    }

    /** One track: picture, title, artist and length on a button. */
    static String track(RenderedBlock block) {
        if (!Values.isTruthy(block.attr("id"))) {
            return "";
        }
        boolean listed = block.parent() != null;
        boolean pictures = !listed || !Boolean.FALSE.equals(block.parent().attr("showImages"));
        String custom = text(block, "className");
        StringBuilder out = new StringBuilder("<li class=\"");
        out.append(custom.isEmpty() ? "" : Escape.attr(custom) + " ").append("wp-block-playlist-track\">");
        out.append(
                        "<button data-wp-on--click=\"actions.changeTrack\" data-wp-bind--aria-current=\"state.isCurrentTrack\"")
                .append(" class=\"wp-block-playlist-track__button\">");
        if (pictures && !text(block, "image").isEmpty()) {
            out.append("<img class=\"wp-block-playlist-track__image\" src=\"")
                    .append(Url.display(text(block, "image")))
                    .append("\" alt=\"")
                    .append(Escape.attr(text(block, "imageAlt")))
                    .append("\" />");
        }
        String title = text(block, "title");
        out.append("<span class=\"wp-block-playlist-track__content\">");
        span(out, "title", "", title.isEmpty() ? "Unknown title" : title);
        span(out, "artist", "", text(block, "artist"));
        out.append("</span>");
        span(out, "length", "<span class=\"screen-reader-text\">Duration: </span>", text(block, "length"));
        out.append("<span class=\"screen-reader-text\" data-wp-text=\"state.trackButtonActionLabel\">");
        return out.append(listed ? "" : "Play").append("</span></button></li>").toString();
    }

    private static void span(StringBuilder out, String part, String before, String words) {
        if (!words.isEmpty()) {
            out.append("<span class=\"wp-block-playlist-track__").append(part).append("\">");
            out.append(before).append(Escape.html(words)).append("</span>");
        }
    }

    private static String text(RenderedBlock block, String name) {
        String text = block.text(name);
        return text == null ? "" : text;
    }
}
