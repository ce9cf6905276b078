package org.quarkpress.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;

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
        Slot slot = new Slot(kind, context.postId(), raw.length() + source.length(), counters(context));
        Input input = new Input(raw, source, length, Settings.of(context));
        Remembered known = rendered.getIfPresent(slot);
        if (known != null && known.input().equals(input) && known.shows(context)) {
            context.counters().putAll(known.counters());
            return known.html();
        }
        Asked asked = new Asked(context);
        String html = render.apply(asked.context());
        if (!asked.otherRows) {
            rendered.put(slot, new Remembered(input, asked.pictures, asked.posts, html, counters(context)));
        }
        return html;
    }

    private static <T> boolean same(LongFunction<T> port, Map<Long, T> seen) {
        for (Map.Entry<Long, T> entry : seen.entrySet()) {
            if (!Objects.equals(port.apply(entry.getKey()), entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Notes what rendering asks for: attachments are compared next time, blocks made of other rows prevent that. */
    private static final class Asked {
        private final RenderContext site;
        private final Map<Long, AttachmentFacts> pictures = new HashMap<>();
        private final Map<Long, BoundPost> posts = new HashMap<>();
        private boolean otherRows;

        Asked(RenderContext site) {
            this.site = site;
        }

        RenderContext context() {
            return site.withAttachments(this::attachment)
                    .withBoundPosts(this::post)
                    .withDynamicBlocks(this::block);
        }

        private BoundPost post(long id) {
            BoundPost post = site.boundPosts().apply(id);
            posts.put(id, post);
            return post;
        }

        private AttachmentFacts attachment(long id) {
            AttachmentFacts facts = site.attachments().apply(id);
            pictures.put(id, facts); // null as well: it may be there next time
            return facts;
        }

        private DynamicBlock block(String name) {
            DynamicBlock block = site.dynamicBlocks().apply(name);
            otherRows |= block != null;
            return block;
        }
    }

    private static Map<String, Integer> counters(RenderContext context) {
        return context.counters().isEmpty() ? Map.of() : new LinkedHashMap<>(context.counters());
    }

    /** Where a text is kept: known by little, because the hash of a long text costs more than comparing it. */
    private record Slot(String kind, long postId, int characters, Map<String, Integer> counters) {}

    private record Input(String raw, String source, int length, Settings settings) {}

    /** What came out, beside all that went in and the counters as they stood behind it. */
    private record Remembered(
            Input input,
            Map<Long, AttachmentFacts> pictures,
            Map<Long, BoundPost> posts,
            String html,
            Map<String, Integer> counters) {
        boolean shows(RenderContext context) {
            return same(context.attachments(), pictures) && same(context.boundPosts(), posts);
        }

        int weight() {
            return input.raw().length() + input.source().length() + html.length() + 200;
        }
    }

    /** What rendering reads of a site; the theme is the same one as long as its file is not read again. */
    private record Settings(
            String homeUrl,
            String uploadsUrl,
            String language,
            boolean smilies,
            int contentWidth,
            Theme theme,
            long postId,
            String postType) {
        static Settings of(RenderContext context) {
            return new Settings(
                    context.homeUrl(),
                    context.uploadsUrl(),
                    context.language(),
                    context.smilies(),
                    context.contentWidth(),
                    new Theme(context.theme().tree()),
                    context.postId(),
                    context.postType());
        }
    }

    /** A theme's settings compared by identity: reading them anew gives another one. */
    private static final class Theme {
        private final Map<String, Object> tree;

        Theme(Map<String, Object> tree) {
            this.tree = tree;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Theme theme && theme.tree == tree;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(tree);
        }
    }
}
