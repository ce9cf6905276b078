package org.quarkpress.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.RenderContext;

/**
 * Rendered texts, remembered by everything that they are made of: the text, the settings, the theme, the pictures it
 * shows and the numbers handed out before it. A pure function's results are never stale; what depends on other rows
 * (dynamic blocks) is not remembered.
 */
@ApplicationScoped
public class RenderedTextCache {
    private static final long MOST_CHARACTERS = 24L << 20;
    private static final Pattern PICTURE = Pattern.compile("wp-image-(\\d{1,18})");

    private final Cache<Key, Rendered> rendered = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, Rendered value) -> key.weight() + value.html().length())
            .build();

    /** The content as readers see it. */
    public String content(String raw, RenderContext context) {
        return remember("content", raw, "", 0, context, () -> ContentFilters.content(raw, context));
    }

    /** The title as readers see it. */
    public String title(String raw, RenderContext context) {
        return remember("title", raw, "", 0, context, () -> ContentFilters.title(raw, context));
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
                () -> ContentFilters.excerpt(rawExcerpt, rawContent, length, context));
    }

    private String remember(
            String kind, String raw, String source, int length, RenderContext context, Supplier<String> render) {
        Key key = new Key(
                kind, raw, source, length, Settings.of(context), pictures(raw + source, context), counters(context));
        Rendered known = rendered.getIfPresent(key);
        if (known == null) {
            known = new Rendered(render.get(), counters(context));
            rendered.put(key, known);
        } else {
            context.counters().putAll(known.counters());
        }
        return known.html();
    }

    private static Map<String, Integer> counters(RenderContext context) {
        return context.counters().isEmpty() ? Map.of() : new LinkedHashMap<>(context.counters());
    }

    private static List<AttachmentFacts> pictures(String text, RenderContext context) {
        if (!text.contains("wp-image-")) {
            return List.of();
        }
        TreeSet<Long> ids = new TreeSet<>();
        Matcher matcher = PICTURE.matcher(text);
        while (matcher.find()) {
            ids.add(Long.parseLong(matcher.group(1)));
        }
        return ids.stream()
                .map(context.attachments()::apply)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private record Rendered(String html, Map<String, Integer> counters) {}

    private record Key(
            String kind,
            String raw,
            String source,
            int length,
            Settings settings,
            List<AttachmentFacts> pictures,
            Map<String, Integer> counters) {
        int weight() {
            return raw.length() + source.length() + 200;
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
