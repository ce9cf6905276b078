package org.quarkpress.dynamic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The blocks that are made of rows, by full name. */
final class SiteBlocks {
    private static final Set<String> LOOPS = Set.of("core/post-template");
    private static final Map<String, SiteBlock> ALL = all();

    private SiteBlocks() {}

    /** The block of that name, or null. */
    static SiteBlock find(String name) {
        return ALL.get(name);
    }

    /** Whether it repeats its inner blocks. */
    static boolean rendersInnerBlocks(String name) {
        return LOOPS.contains(name);
    }

    private static Map<String, SiteBlock> all() {
        Map<String, SiteBlock> all = new HashMap<>();
        all.put("core/archives", ArchivesBlock::render);
        all.put("core/categories", CategoriesBlock::render);
        all.put("core/latest-comments", LatestCommentsBlock::render);
        all.put("core/latest-posts", LatestPostsBlock::render);
        all.put("core/page-list", PageListBlock::render);
        all.put("core/search", SearchBlock::render);
        all.put("core/tag-cloud", TagCloudBlock::render);
        siteBlocks(all);
        postBlocks(all);
        return all;
    }

    private static void siteBlocks(Map<String, SiteBlock> all) {
        all.put("core/home-link", SiteTextBlocks::homeLink);
        all.put("core/loginout", SiteTextBlocks::loginout);
        all.put("core/site-tagline", SiteTextBlocks::tagline);
        all.put("core/site-title", SiteTextBlocks::title);
    }

    private static void postBlocks(Map<String, SiteBlock> all) {
        all.put("core/post-author", PostAuthorBlocks::author);
        all.put("core/post-author-biography", PostAuthorBlocks::biography);
        all.put("core/post-author-name", PostAuthorBlocks::name);
        all.put("core/avatar", PostAuthorBlocks::avatar);
        all.put("core/post-comments-count", PostTextBlocks::commentsCount);
        all.put("core/post-content", PostTextBlocks::content);
        all.put("core/post-date", PostDateBlock::render);
        all.put("core/post-excerpt", PostTextBlocks::excerpt);
        all.put("core/post-featured-image", PostFeaturedImageBlock::render);
        all.put("core/post-template", PostTemplateBlock::render);
        all.put("core/post-terms", PostTermsBlock::render);
        all.put("core/post-title", PostTextBlocks::title);
        all.put("core/query-no-results", QueryResults::none);
        all.put("core/query-total", QueryResults::total);
        all.put("core/read-more", PostTextBlocks::readMore);
    }
}
