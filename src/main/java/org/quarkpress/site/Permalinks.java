package org.quarkpress.site;

import java.util.Optional;

/**
 * Addresses of posts, pages, media files, terms, authors and archives: {@code get_permalink}, {@code get_term_link},
 * {@code get_author_posts_url}, {@code get_post_type_archive_link} and {@code get_sample_permalink}.
 */
public final class Permalinks {
    private final Site site;
    private final PermalinkStructure structure;

    private Permalinks(Site site) {
        this.site = site;
        this.structure = PermalinkStructure.of(site);
    }

    /** The addresses of this site. */
    public static Permalinks of(Site site) {
        return new Permalinks(site);
    }

    /** {@code get_permalink}. */
    public String post(LinkFacts post) {
        if (frontPage(post)) {
            return site.home("/");
        }
        return withoutFrontPage(post);
    }

    /** The first part of {@code get_sample_permalink}: the address with {@code %postname%} or {@code %pagename%} for the slug. */
    public String template(LinkFacts post) {
        return switch (post.type().name()) {
            case "post" ->
                structure.isPlain() || !post.pretty() && !post.unpublished()
                        ? post(post)
                        : structure.post(post, "%postname%");
            case "attachment" -> attachmentTemplate(post);
            default -> {
                boolean plain =
                        structure.isPlain() || !page(post) && post.type().slug() == null;
                yield plain || frontPage(post) ? post(post) : structured(post, below(post.parentPath(), "%pagename%"));
            }
        };
    }

    /** {@code get_term_link}. */
    public String term(TermLinkFacts term) {
        TaxonomyRewrite taxonomy = term.taxonomy();
        if (!structure.isPlain() && taxonomy.slug() != null) {
            String path = taxonomy.hierarchical() ? below(term.parentPath(), term.slug()) : term.slug();
            return structure.pretty(structure.start(taxonomy.withFront()) + taxonomy.slug() + "/" + path);
        }
        if ("category".equals(taxonomy.name())) {
            return site.home("/?cat=" + term.id());
        }
        String query = taxonomy.queryVar() == null
                ? "taxonomy=" + taxonomy.name() + "&term=" + term.slug()
                : taxonomy.queryVar() + "=" + term.slug();
        return site.home("/?" + query);
    }

    /** {@code get_author_posts_url}: {@code slug} is the author's {@code user_nicename}. */
    public String author(long id, String slug) {
        return structure.isPlain()
                ? site.home("/?author=" + id)
                : structure.pretty(structure.start(true) + "author/" + slug);
    }

    /** {@code get_post_type_archive_link}; nothing when the type has no archive. */
    public Optional<String> archive(PostTypeRewrite type) {
        if (type.archiveSlug() == null) {
            return Optional.empty();
        }
        boolean pretty = !structure.isPlain() && type.slug() != null;
        return Optional.of(
                pretty
                        ? structure.pretty(structure.start(type.withFront()) + type.archiveSlug())
                        : site.home("/?post_type=" + type.name()));
    }

    private String withoutFrontPage(LinkFacts post) {
        return switch (post.type().name()) {
            case "post" ->
                post.pretty() && !structure.isPlain()
                        ? structure.post(post, post.slug())
                        : site.home("/?p=" + post.id());
            case "page" ->
                post.pretty() && !structure.isPlain()
                        ? structured(post, post.path())
                        : site.home("/?page_id=" + post.id());
            case "attachment" -> attachment(post);
            default -> custom(post);
        };
    }

    private String custom(LinkFacts post) {
        PostTypeRewrite type = post.type();
        String path = type.hierarchical() ? post.path() : post.slug();
        if (post.pretty() && !structure.isPlain() && type.slug() != null) {
            return structured(post, path);
        }
        return post.pretty() && type.queryVar() != null
                ? site.home("/?" + type.queryVar() + "=" + path)
                : site.home("/?post_type=" + type.name() + "&p=" + post.id());
    }

    private String structured(LinkFacts post, String path) {
        PostTypeRewrite type = post.type();
        String before = page(post) ? structure.start(false) : structure.start(type.withFront()) + type.slug() + "/";
        return structure.pretty(before + path);
    }

    private String attachment(LinkFacts file) {
        if (!structure.isPlain() && file.parentId() == 0) {
            // WordPress leaves index.php out here, whatever the structure says
            return structure.pretty(file.slug());
        }
        String slug = structure.needsAttachmentWord(file.slug()) ? "attachment/" + file.slug() : file.slug();
        return belowParent(file, slug);
    }

    private String attachmentTemplate(LinkFacts file) {
        return file.parentId() == 0 ? plainAttachment(file) : belowParent(file, "%postname%");
    }

    private String belowParent(LinkFacts file, String slug) {
        if (structure.isPlain() || file.parent() == null) {
            return plainAttachment(file);
        }
        String parent = withoutFrontPage(file.parent());
        return parent.indexOf('?') >= 0
                ? plainAttachment(file)
                : structure.ended((parent.endsWith("/") ? parent : parent + "/") + slug);
    }

    private String plainAttachment(LinkFacts file) {
        return site.home("/?attachment_id=" + file.id());
    }

    private boolean frontPage(LinkFacts post) {
        return page(post) && "page".equals(site.showOnFront()) && site.pageOnFront() == post.id();
    }

    private static boolean page(LinkFacts post) {
        return "page".equals(post.type().name());
    }

    private static String below(String parentPath, String slug) {
        return parentPath.isEmpty() ? slug : parentPath + "/" + slug;
    }
}
