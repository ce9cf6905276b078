package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What rendering knows, gathered once per request.
 *
 * @param settings of the site
 * @param postId the post that is rendered, 0 if none
 * @param postType its type
 * @param ports to what lies in rows
 * @param counters the numbers handed out in this rendering (galleries, players), which go on from text to text
 */
public record RenderContext(
        RenderSettings settings, long postId, String postType, RenderPorts ports, Map<String, Integer> counters) {

    /** A context before any post is rendered. */
    public static RenderContext of(RenderSettings settings, RenderPorts ports) {
        return new RenderContext(settings, 0, "post", ports, new LinkedHashMap<>());
    }

    /** A site with nothing special: no theme settings, no attachments, no dynamic blocks. */
    public static RenderContext plain(String homeUrl) {
        return of(
                new RenderSettings(homeUrl, homeUrl + "/wp-content/uploads", "en_US", true, 0, ThemeJson.NONE),
                RenderPorts.NONE);
    }

    /** The same for another post. */
    public RenderContext forPost(long id, String type) {
        return new RenderContext(settings, id, type, ports, counters);
    }

    /** The same with other ports. */
    public RenderContext with(RenderPorts others) {
        return new RenderContext(settings, postId, postType, others, counters);
    }

    /** The same with another way to find attachments. */
    public RenderContext withAttachments(LongFunction<AttachmentFacts> port) {
        return with(new RenderPorts(port, ports.dynamicBlocks(), ports.boundPosts()));
    }

    /** The same with another way to find dynamic blocks. */
    public RenderContext withDynamicBlocks(Function<String, DynamicBlock> port) {
        return with(new RenderPorts(ports.attachments(), port, ports.boundPosts()));
    }

    /** Address of the site, without trailing slash. */
    public String homeUrl() {
        return settings.homeUrl();
    }

    /** Address of the upload folder, without trailing slash. */
    public String uploadsUrl() {
        return settings.uploadsUrl();
    }

    /** The language of the site, such as {@code en_US}. */
    public String language() {
        return settings.language();
    }

    /** Option {@code use_smilies}. */
    public boolean smilies() {
        return settings.smilies();
    }

    /** The theme's {@code $content_width}, 0 if it sets none. */
    public int contentWidth() {
        return settings.contentWidth();
    }

    /** The active theme's {@code theme.json}. */
    public ThemeJson theme() {
        return settings.theme();
    }

    /** Finds an attachment by id; gives null if there is none. */
    public LongFunction<AttachmentFacts> attachments() {
        return ports.attachments();
    }

    /** Finds the renderer of a block by full name; gives null if there is none. */
    public Function<String, DynamicBlock> dynamicBlocks() {
        return ports.dynamicBlocks();
    }

    /** Finds what blocks may show of a post by id; gives null if nothing may be shown. */
    public LongFunction<BoundPost> boundPosts() {
        return ports.boundPosts();
    }

    /** The counters as they stand now, whatever is counted later. */
    public Map<String, Integer> counted() {
        return counters.isEmpty() ? Map.of() : Map.copyOf(counters);
    }

    /** The next number of a counter, from 1 ({@code wp_unique_id()}). */
    public int next(String counter) {
        return counters.merge(counter, 1, Integer::sum);
    }
}
