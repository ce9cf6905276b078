package org.quarkpress.block;

import java.util.Map;

/** What WordPress's own blocks do to their saved HTML when they are shown, as far as it needs no rows. */
final class CoreBlocks {
    private CoreBlocks() {}

    /** The block's own part ({@code render_callback}). */
    static String render(RenderedBlock block, String html, RenderContext context) {
        return switch (block.name()) {
            case "core/heading" -> withClass(html, "wp-block-heading", "h1", "h2", "h3", "h4", "h5", "h6");
            case "core/list" -> withClass(html, "wp-block-list", "ul", "ol");
            case "core/button" -> ButtonBlock.render(block, html);
            case "core/image" -> ImageBlock.render(block, html);
            case "core/gallery" -> GalleryBlock.render(block, html, context);
            case "core/file" -> FileBlock.render(block, html);
            case "core/accordion" -> AccordionBlock.render(block, html);
            case "core/accordion-item" -> AccordionBlock.item(block, html, context);
            case "core/tabs" -> TabsBlock.render(block, html);
            case "core/tab-list" -> TabsBlock.list(block, html);
            case "core/tab-panel" -> TabsBlock.panel(block, html, context);
            case "core/playlist" -> PlaylistBlock.render(block, html, context);
            case "core/playlist-track" -> PlaylistBlock.track(block);
            case "core/social-link" -> SocialLinkBlock.render(block, context);
            case "core/video" -> VideoBlock.render(block, html, context);
            default -> html;
        };
    }

    /** What a block hands down to all blocks in it beyond the attributes it declares. */
    static Map<String, Object> handsDown(RenderedBlock block, RenderContext context) {
        return "core/tabs".equals(block.name()) ? TabsBlock.handsDown(block, context) : Map.of();
    }

    /** What comes after all supports ({@code render_block_core/…}). */
    static String finish(RenderedBlock block, String html) {
        return switch (block.name()) {
            case "core/paragraph" -> withClass(html, "wp-block-paragraph", "p");
            case "core/accordion-item" -> AccordionBlock.finish(block, html);
            case "core/tab-panel" -> TabsBlock.finishPanel(block, html);
            case "core/details" -> Values.isTruthy(block.attr("showContent")) ? html : lowPriority(html);
            default -> html;
        };
    }

    private static String withClass(String html, String className, String... names) {
        HtmlTags tags = new HtmlTags(html);
        while (tags.next()) {
            for (String name : names) {
                if (tags.name().equals(name)) {
                    return tags.addClass(className).html();
                }
            }
        }
        return html;
    }

    static String lowPriority(String html) {
        HtmlTags tags = new HtmlTags(html);
        while (tags.next("img")) {
            tags.set("fetchpriority", "low");
        }
        return tags.html();
    }
}
