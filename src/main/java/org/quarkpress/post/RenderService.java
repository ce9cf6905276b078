package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.DynamicBlock;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderPorts;
import org.quarkpress.block.RenderSettings;
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
        Supplier<Map<Long, String>> synced = once(() -> patterns.of(rows));
        Supplier<List<String>> texts = once(() -> texts(rows, synced.get()));
        Supplier<ShownMedia> shown = once(() -> media.of(rows, texts.get(), asker));
        Supplier<Boolean> gathers = once(() -> texts.get().stream().anyMatch(AttachedGallery::isIn));
        Supplier<Map<Long, BoundPost>> values =
                once(() -> bound.of(rows, String.join("\n", synced.get().values()), asker));
        RenderSettings settings = new RenderSettings(
                site.homeUrl(),
                AttachmentReader.uploadsUrl(asker.options(), site),
                site.locale(),
                site.usesSmilies(),
                0,
                new ThemeJson(themes.load(site.stylesheet()).json()));
        RenderPorts ports = new RenderPorts(
                id -> shown.get().attachments().get(id),
                blocks(
                        dynamic.of(asker),
                        new SyncedPattern(id -> synced.get().get(id)),
                        gathers,
                        new AttachedGallery(post -> shown.get().attachedTo(post))),
                id -> values.get().get(id));
        return RenderContext.of(settings, ports);
    }

    private static List<String> texts(Collection<PostRow> rows, Map<Long, String> patterns) {
        List<String> texts = new ArrayList<>(patterns.values());
        rows.forEach(row -> texts.add(row.content() + "\n" + row.excerpt()));
        return texts;
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

    /** The computed blocks; galleries are among them only where one gathers what hangs on its post. */
    private static Function<String, DynamicBlock> blocks(
            Function<String, DynamicBlock> others,
            DynamicBlock pattern,
            Supplier<Boolean> gathers,
            DynamicBlock gallery) {
        return name -> switch (name) {
            case "core/block" -> pattern;
            case "core/gallery" -> gathers.get() ? gallery : null;
            default -> others.apply(name);
        };
    }
}
