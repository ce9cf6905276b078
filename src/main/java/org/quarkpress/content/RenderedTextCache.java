package org.quarkpress.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderSettings;

/**
 * Rendered texts, remembered by everything that they are made of: the text, the settings, the theme, the pictures it
 * shows, the values bound to its blocks and the numbers handed out before it. A pure function's results are never stale; what depends on other rows
 * (dynamic blocks) is not remembered.
 */
@ApplicationScoped
public class RenderedTextCache {
    private static final long MOST_CHARACTERS = 24L << 20;

    private final Cache<Slot, Remembered> rendered = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Slot slot, Remembered value) -> value.weight())
            .build();

    /** The content as readers see it. */
    public String content(String raw, RenderContext context) {
        return remember("content", raw, "", 0, context, site -> ContentFilters.content(raw, site));
    }

    /** The title as readers see it. */
    public String title(String raw, RenderContext context) {
        return remember("title", raw, "", 0, context, site -> ContentFilters.title(raw, site));
    }

    /** The excerpt as readers see it, made of the content when none is stored. */
    public String excerpt(String rawExcerpt, String rawContent, int length, RenderContext context) {
        String source = rawExcerpt.trim().isEmpty() ? rawContent : "";
        return remember(
                "excerpt",
                rawExcerpt,
                source,
                length,
                context,
                site -> ContentFilters.excerpt(rawExcerpt, rawContent, length, site));
    }

    private String remember(
            String kind,
            String raw,
            String source,
            int length,
            RenderContext context,
            Function<RenderContext, String> render) {
        Slot slot = new Slot(kind, context.postId(), raw.length() + source.length(), context.counted());
        Input input = new Input(raw, source, length, context.postType(), context.settings());
        Remembered known = rendered.getIfPresent(slot);
        if (known != null && known.input().equals(input) && known.seen().sameIn(context)) {
            context.counters().putAll(known.counters());
            return known.html();
        }
        RenderNotes notes = new RenderNotes(context);
        String html = render.apply(notes.context());
        if (!notes.dynamic()) {
            rendered.put(slot, new Remembered(input, notes.seen(), html, context.counted()));
        }
        return html;
    }

    /** Where a text is kept: known by little, because the hash of a long text costs more than comparing it. */
    private record Slot(String kind, long postId, int characters, Map<String, Integer> counters) {}

    private record Input(String raw, String source, int length, String postType, RenderSettings settings) {}

    /** What came out, beside all that went in and the counters as they stood behind it. */
    private record Remembered(Input input, RenderNotes.Seen seen, String html, Map<String, Integer> counters) {
        int weight() {
            return input.raw().length() + input.source().length() + html.length() + 200;
        }
    }
}
