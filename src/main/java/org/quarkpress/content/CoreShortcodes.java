package org.quarkpress.content;

import java.util.Map;
import org.quarkpress.block.RenderContext;

/** The shortcodes WordPress brings along. */
final class CoreShortcodes {
    private final RenderContext context;

    CoreShortcodes(RenderContext context) {
        this.context = context;
    }

    String render(String name, Map<String, String> attributes, String content) {
        return switch (name) {
            case "caption", "wp_caption" ->
                CaptionShortcode.render(attributes, content == null ? "" : content, context);
            case "gallery" -> GalleryShortcode.render(attributes, context);
            case "audio" -> PlayerShortcode.audio(attributes, context);
            case "video" -> PlayerShortcode.video(attributes, content, context);
            default -> "";
        };
    }
}
