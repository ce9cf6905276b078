package org.quarkpress.post;

import java.util.Optional;
import org.quarkpress.model.PostType;
import org.quarkpress.site.Permalinks;
import org.quarkpress.site.PostTypeRewrite;
import org.quarkpress.site.Site;

/** What a registered type says of its addresses, in the form that permalinks are made from. */
public final class PostTypeAddress {
    private PostTypeAddress() {}

    /** Built-in types other than pages and attachments have the addresses of posts. */
    static PostTypeRewrite of(PostType type) {
        return switch (type.name()) {
            case "page" -> PostTypeRewrite.PAGE;
            case "attachment" -> PostTypeRewrite.ATTACHMENT;
            default -> type.builtIn() ? PostTypeRewrite.POST : custom(type);
        };
    }

    /** The address of its archive ({@code get_post_type_archive_link}): that of posts is the page of posts. */
    public static Optional<String> archive(PostType type, Site site) {
        if (type.builtIn()) {
            return "post".equals(type.name()) ? Optional.of(site.homeUrl()) : Optional.empty();
        }
        if (Boolean.FALSE.equals(type.hasArchive()) || type.hasArchive() == null) {
            return Optional.empty();
        }
        String slug =
                type.hasArchive() instanceof String text ? text : type.rewrite().slug();
        PostTypeRewrite plain = custom(type);
        return Permalinks.of(site)
                .archive(new PostTypeRewrite(
                        plain.name(),
                        plain.hierarchical(),
                        plain.slug(),
                        plain.withFront(),
                        plain.queryVar(),
                        slug == null ? type.name() : slug));
    }

    private static PostTypeRewrite custom(PostType type) {
        return new PostTypeRewrite(
                type.name(),
                type.hierarchical(),
                type.rewrite().on() ? type.rewrite().slug() : null,
                type.rewrite().withFront(),
                type.queryVar(),
                null);
    }
}
