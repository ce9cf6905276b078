package org.quarkpress.oembed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.RenderContext;
import org.quarkpress.content.RenderedTextCache;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.post.AttachmentReader;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.schema.Coercion;
import org.quarkpress.site.Permalinks;
import org.quarkpress.site.Site;
import org.quarkpress.user.UserStore;

/** What other sites are told of a post of this one ({@code get_oembed_response_data}). */
@ApplicationScoped
public class EmbedService {
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int SECRET_LENGTH = 10;

    private final PostUrlService urls;
    private final PostStore posts;
    private final MetaStore meta;
    private final UserStore users;
    private final RenderedTextCache texts;
    private final SecureRandom random = new SecureRandom();

    /** A service over these stores. */
    public EmbedService(
            PostUrlService urls, PostStore posts, MetaStore meta, UserStore users, RenderedTextCache texts) {
        this.urls = urls;
        this.posts = posts;
        this.meta = meta;
        this.users = users;
        this.texts = texts;
    }

    /** The answer for the post of an address; throws {@code oembed_invalid_url} when there is none to show. */
    public Map<String, Object> data(String url, long maxWidth, Asker asker) {
        PostUrlService.Found found = urls.find(url, asker)
                .orElseThrow(() -> WpError.of("oembed_invalid_url", "No post that may be embedded is there.", 404));
        PostRow row = found.row();
        Site site = asker.site();
        long width = EmbedFrame.width(maxWidth);
        String title = title(row, site);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("version", "1.0");
        out.put("provider_name", site.name());
        out.put("provider_url", site.homeUrl());
        out.put("author_name", site.name());
        out.put("author_url", site.homeUrl());
        users.find(row.author()).ifPresent(author -> {
            out.put("author_name", author.displayName());
            out.put("author_url", Permalinks.of(site).author(author.id(), author.nicename()));
        });
        out.put("title", title);
        out.put("type", "rich");
        out.put("width", width);
        out.put("height", EmbedFrame.height(width));
        EmbedFrame frame = new EmbedFrame(
                title,
                found.link(),
                EmbedFrame.address(found.link()),
                site.name(),
                secret(),
                width,
                EmbedFrame.height(width));
        out.put("html", frame.html());
        thumbnail(row, width, site).ifPresent(picture -> {
            out.put("thumbnail_url", picture.url());
            out.put("thumbnail_width", picture.width());
            out.put("thumbnail_height", picture.height());
        });
        return out;
    }

    private String title(PostRow row, Site site) {
        String raw = row.isProtected() ? "Protected: " + row.title() : row.title();
        return texts.title(raw, RenderContext.plain(site.homeUrl()).forPost(row.id(), row.type()));
    }

    private String secret() {
        StringBuilder out = new StringBuilder();
        random.ints(SECRET_LENGTH, 0, SIGNS.length()).forEach(i -> out.append(SIGNS.charAt(i)));
        return out.toString();
    }

    /** The featured picture, or the picture itself. */
    private Optional<EmbedThumbnail> thumbnail(PostRow row, long width, Site site) {
        if ("attachment".equals(row.type())) {
            return EmbedThumbnail.of(AttachmentReader.read(row, meta.read("post", row.id()), site), width);
        }
        long id = meta.read("post", row.id())
                .first("_thumbnail_id")
                .map(Coercion::toLong)
                .orElse(0L);
        return id <= 0
                ? Optional.empty()
                : posts.row(id)
                        .filter(image -> "attachment".equals(image.type()))
                        .flatMap(image -> EmbedThumbnail.of(
                                AttachmentReader.read(image, meta.read("post", image.id()), site), width));
    }
}
