package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The settings that rendering reads, gathered once per request; and the ports to what lies in rows.
 *
 * @param homeUrl address of the site, without trailing slash
 * @param uploadsUrl address of the upload folder, without trailing slash
 * @param language of the site, such as {@code en_US}
 * @param smilies option {@code use_smilies}
 * @param contentWidth the theme's {@code $content_width}, 0 if it sets none
 * @param theme the active theme's {@code theme.json}
 * @param postId the post that is rendered, 0 if none
 * @param postType its type
 * @param attachments finds an attachment by id; gives null if there is none
 * @param dynamicBlocks finds the renderer of a block by full name; gives null if there is none
 * @param boundPosts finds what blocks may show of a post by id; gives null if nothing may be shown
 * @param counters the numbers handed out in this rendering (galleries, players), which go on from text to text
 */
public record RenderContext(
        String homeUrl,
        String uploadsUrl,
        String language,
        boolean smilies,
        int contentWidth,
        ThemeJson theme,
        long postId,
        String postType,
        LongFunction<AttachmentFacts> attachments,
        Function<String, DynamicBlock> dynamicBlocks,
        LongFunction<BoundPost> boundPosts,
        Map<String, Integer> counters) {

    /** A site with nothing special: no theme settings, no attachments, no dynamic blocks. */
    public static RenderContext plain(String homeUrl) {
        return new RenderContext(
                homeUrl,
                homeUrl + "/wp-content/uploads",
                "en_US",
                true,
                0,
                ThemeJson.NONE,
                0,
                "post",
                id -> null,
                name -> null,
                id -> null,
                new LinkedHashMap<>());
    }

    /** The same settings for another post. */
    public RenderContext forPost(long id, String type) {
        return new RenderContext(
                homeUrl,
                uploadsUrl,
                language,
                smilies,
                contentWidth,
                theme,
                id,
                type,
                attachments,
                dynamicBlocks,
                boundPosts,
                counters);
    }

    /** The same settings with another way to find attachments. */
    public RenderContext withAttachments(LongFunction<AttachmentFacts> port) {
        return new RenderContext(
                homeUrl,
                uploadsUrl,
                language,
                smilies,
                contentWidth,
                theme,
                postId,
                postType,
                port,
                dynamicBlocks,
                boundPosts,
                counters);
    }

    /** The same settings with another way to find dynamic blocks. */
    public RenderContext withDynamicBlocks(Function<String, DynamicBlock> port) {
        return new RenderContext(
                homeUrl,
                uploadsUrl,
                language,
                smilies,
                contentWidth,
                theme,
                postId,
                postType,
                attachments,
                port,
                boundPosts,
                counters);
    }

    /** The same settings with another way to find what blocks may show of posts. */
    public RenderContext withBoundPosts(LongFunction<BoundPost> port) {
        return new RenderContext(
                homeUrl,
                uploadsUrl,
                language,
                smilies,
                contentWidth,
                theme,
                postId,
                postType,
                attachments,
                dynamicBlocks,
                port,
                counters);
    }

    /** The same settings with another theme. */
    public RenderContext withTheme(ThemeJson other) {
        return new RenderContext(
                homeUrl,
                uploadsUrl,
                language,
                smilies,
                contentWidth,
                other,
                postId,
                postType,
                attachments,
                dynamicBlocks,
                boundPosts,
                counters);
    }

    /** The next number of a counter, from 1 ({@code wp_unique_id()}). */
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }
}
