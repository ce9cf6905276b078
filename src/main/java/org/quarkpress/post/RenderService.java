package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.PictureIds;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.ThemeJson;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;
import org.quarkpress.theme.ThemeStore;

/** Gathers what rendering reads: the site's settings, its theme, the pictures that texts show and values bound to blocks. */
@ApplicationScoped
public class RenderService {
    private static final int MOST_PICTURES = 1000;

    private final PostStore posts;
    private final MetaStore meta;
    private final ThemeStore themes;
    private final BoundPostService bound;
    private final DynamicBlocks dynamic;

    /** A service over these stores. */
    public RenderService(
            PostStore posts, MetaStore meta, ThemeStore themes, BoundPostService bound, DynamicBlocks dynamic) {
        this.posts = posts;
        this.meta = meta;
        this.themes = themes;
        this.bound = bound;
        this.dynamic = dynamic;
    }

    /** The context for rendering a page of posts: the pictures of all of them are looked up together. */
    public RenderContext context(Asker asker, Collection<PostRow> rows) {
        Site site = asker.site();
        Supplier<Map<Long, AttachmentFacts>> pictures = once(() -> pictures(rows, site));
        Supplier<Map<Long, BoundPost>> values = once(() -> bound.of(rows, asker));
        ThemeJson theme = new ThemeJson(themes.load(site.stylesheet()).json());
        RenderContext plain = RenderContext.plain(site.homeUrl());
        return new RenderContext(
                site.homeUrl(),
                AttachmentReader.uploadsUrl(asker.options(), site),
                site.locale(),
                site.usesSmilies(),
                0,
                theme,
                0,
                "post",
                id -> pictures.get().get(id),
                dynamic.of(asker),
                id -> values.get().get(id),
                plain.counters());
    }

    /** Looked up when the first of them is asked for; often none is. */
    private static <T> Supplier<T> once(Supplier<T> lookup) {
        return new Supplier<>() {
            private T found;

            @Override
            public T get() {
                found = found == null ? lookup.get() : found;
                return found;
            }
        };
    }

    private Map<Long, AttachmentFacts> pictures(Collection<PostRow> rows, Site site) {
        List<Long> ids = rows.stream()
                .flatMap(row -> PictureIds.in(row.content() + "\n" + row.excerpt()).stream())
                .distinct()
                .limit(MOST_PICTURES)
                .toList();
        Map<Long, AttachmentFacts> out = new HashMap<>();
        Map<Long, PostRow> found = posts.rows(ids);
        var values = meta.read("post", List.copyOf(found.keySet()));
        found.values().stream()
                .filter(row -> "attachment".equals(row.type()))
                .forEach(row -> out.put(row.id(), AttachmentReader.read(row, values.get(row.id()), site)));
        return out;
    }
}
