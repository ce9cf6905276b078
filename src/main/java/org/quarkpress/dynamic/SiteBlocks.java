package org.quarkpress.dynamic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The blocks that are made of rows, by full name. */
final class SiteBlocks {
    private static final Set<String> LOOPS =
            Set.of("core/post-template", "core/comments", "core/comment-template", "core/post-comments");
    private static final Map<String, SiteBlock> ALL = all();

    private SiteBlocks() {}

    /** The block of that name, or null. */
    static SiteBlock find(String name) {
        return ALL.get(name);
    }

    /** Whether its inner blocks are left to it ({@code skip_inner_blocks}). */
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
        commentBlocks(all);
        queryBlocks(all);
        return all;
    }

    private static void siteBlocks(Map<String, SiteBlock> all) {
        all.put("core/home-link", SiteTextBlocks::homeLink);
        all.put("core/loginout", SiteTextBlocks::loginout);
        all.put("core/calendar", CalendarBlock::render);
        all.put("core/site-logo", SiteLogoBlock::render);
        all.put("core/site-tagline", SiteTextBlocks::tagline);
        all.put("core/site-title", SiteTextBlocks::title);
    }

    private static void postBlocks(Map<String, SiteBlock> all) {
        all.put("core/post-author", PostAuthorBlocks::author);
        all.put("core/post-author-biography", PostAuthorBlocks::biography);
        all.put("core/post-author-name", PostAuthorBlocks::name);
        all.put("core/avatar", AvatarBlock::render);
        all.put("core/post-comments-count", PostTextBlocks::commentsCount);
        all.put("core/post-content", PostTextBlocks::content);
        all.put("core/post-date", PostDateBlock::render);
        all.put("core/post-excerpt", PostTextBlocks::excerpt);
        all.put("core/post-featured-image", PostFeaturedImageBlock::render);
        all.put("core/post-time-to-read", ReadingTime::render);
        all.put("core/cover", FeaturedMedia::cover);
        all.put("core/media-text", FeaturedMedia::mediaText);
        all.put("core/breadcrumbs", BreadcrumbsBlock::render);
        all.put("core/post-navigation-link", scene -> ""); // only on the page of a single post
        all.put("core/post-terms", PostTermsBlock::render);
        all.put("core/post-title", PostTextBlocks::title);
        all.put("core/read-more", PostTextBlocks::readMore);
    }

    private static void commentBlocks(Map<String, SiteBlock> all) {
        all.put("core/comments", CommentsBlocks::comments);
        all.put("core/post-comments", CommentsBlocks::old);
        all.put("core/comments-title", CommentsBlocks::title);
        all.put("core/post-comments-link", CommentsBlocks::link);
        all.put("core/post-comments-form", CommentFormBlock::render);
        all.put("core/comment-template", CommentTemplateBlock::render);
        all.put("core/comment-author-name", CommentBlocks::author);
        all.put("core/comment-date", CommentBlocks::date);
        all.put("core/comment-content", CommentBlocks::content);
        all.put("core/comment-edit-link", CommentBlocks::editLink);
        all.put("core/comment-reply-link", CommentBlocks::replyLink);
        for (String part : List.of("", "-next", "-numbers", "-previous")) {
            all.put("core/comments-pagination" + part, scene -> ""); // only on the page of a single post
        }
    }

    private static void queryBlocks(Map<String, SiteBlock> all) {
        all.put("core/query", QueryBlocks::query);
        all.put("core/post-template", PostTemplateBlock::render);
        all.put("core/query-no-results", QueryResults::none);
        all.put("core/query-total", QueryResults::total);
        all.put("core/query-title", QueryBlocks::title);
        all.put("core/query-pagination", QueryPagination::pagination);
        all.put("core/query-pagination-previous", QueryPagination::previous);
        all.put("core/query-pagination-numbers", QueryPagination::numbers);
        all.put("core/query-pagination-next", QueryPagination::next);
        all.put("core/term-template", TermTemplateBlock::render);
        all.put("core/term-name", TermBlocks::name);
        all.put("core/term-count", TermBlocks::count);
        all.put("core/term-description", TermBlocks::description);
    }
}
