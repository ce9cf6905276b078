package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.ThemeJson;
import org.quarkpress.content.AttachedGallery;
import org.quarkpress.content.SyncedPattern;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;
import org.quarkpress.theme.ThemeStore;

/**
 * Gathers what rendering reads: the site's settings, its theme, the media and patterns that texts show and values bound to
 * blocks.
 */
@ApplicationScoped
public class RenderService {
    private final SyncedPatternService patterns;
    private final ShownMediaService media;
    private final ThemeStore themes;
    private final BoundPostService bound;
    private final DynamicBlocks dynamic;

    /** A service over these. */
    public RenderService(
            SyncedPatternService patterns,
            ShownMediaService media,
            ThemeStore themes,
            BoundPostService bound,
            DynamicBlocks dynamic) {
        this.patterns = patterns;
        this.media = media;
        this.themes = themes;
        this.bound = bound;
        this.dynamic = dynamic;
    }

    /** The context for rendering a page of posts: what all of them show is looked up together. */
    public RenderContext context(Asker asker, Collection<PostRow> rows) {
        Site site = asker.site();
        Map<Long, String> synced = patterns.of(rows);
        List<String> texts = new ArrayList<>(synced.values());
        rows.forEach(row -> texts.add(row.content() + "\n" + row.excerpt()));
        ShownMedia shown = media.of(rows, texts, asker);
        boolean gathers = texts.stream().anyMatch(AttachedGallery::isIn);
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
                shown.attachments()::get,
                blocks(
                        dynamic.of(asker),
                        new SyncedPattern(synced::get),
                        gathers ? new AttachedGallery(shown::attachedTo) : null),
                bound.of(rows, String.join("\n", synced.values()), asker)::get,
                plain.counters());
    }

    /** The computed blocks; galleries are among them only where one gathers what hangs on its post. */
    private static Function<String, DynamicBlock> blocks(
            Function<String, DynamicBlock> others, DynamicBlock pattern, DynamicBlock gallery) {
        return name -> switch (name) {
            case "core/block" -> pattern;
            case "core/gallery" -> gallery;
            default -> others.apply(name);
        };
    }
}
