package org.quarkpress.block;

/** Accordions: their items open and close by the interactivity API, whose directives are added when they are shown. */
final class AccordionBlock {
    private static final String INTERACTIVE = "data-wp-interactive";

    private AccordionBlock() {}

    /** The whole accordion. */
    static String render(RenderedBlock block, String html) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.nextWithClass("wp-block-accordion")) {
            return html;
        }
        tags.set(INTERACTIVE, "core/accordion");
        tags.set(
                "data-wp-context",
                "{ \"autoclose\": " + Values.isTruthy(block.attr("autoclose")) + ", \"accordionItems\": [] }");
        return tags.html();
    }

    /** One item: its heading's button opens its panel. */
    static String item(RenderedBlock block, String html, RenderContext context) {
        String id = "accordion-item-" + context.next("wp-id");
        boolean open = block.isTrue("openByDefault");
        String result = directed(html, id, open);
        if (!result.equals(html) && inAccordion(block)) {
            result = expanded(result, id, open);
        }
        return open ? result : CoreBlocks.lowPriority(result);
    }

    private static String directed(String html, String id, boolean open) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.nextWithClass("wp-block-accordion-item")) {
            return html;
        }
        tags.set("data-wp-context", "{ \"id\": \"" + id + "\", \"openByDefault\": " + open + " }")
                .set("data-wp-class--is-open", "state.isOpen")
                .set("data-wp-init", "callbacks.initAccordionItems")
                .set("data-wp-on-window--hashchange", "callbacks.hashChange");
        if (!tags.nextWithClass("wp-block-accordion-heading__toggle")) {
            return html;
        }
        tags.set("id", id)
                .set("aria-controls", id + "-panel")
                .set("data-wp-on--click", "actions.toggle")
                .set("data-wp-bind--aria-expanded", "state.isOpen");
        if (!tags.nextWithClass("wp-block-accordion-panel")) {
            return html;
        }
        tags.set("id", id + "-panel")
                .set("aria-labelledby", id)
                .set("data-wp-bind--hidden", "state.isHidden")
                .set("data-wp-on--beforematch", "actions.handleBeforeMatch");
        return tags.html();
    }

    /** What the directives say at the beginning, inside an accordion: an open item has a class of its own. */
    static String finish(RenderedBlock block, String html) {
        if (!block.isTrue("openByDefault") || !inAccordion(block)) {
            return html;
        }
        HtmlTags tags = new HtmlTags(html);
        boolean interactive =
                tags.nextWithClass("wp-block-accordion-item") && tags.get("data-wp-class--is-open") != null;
        return interactive ? tags.addClass("is-open").html() : html;
    }

    private static String expanded(String html, String id, boolean open) {
        HtmlTags tags = new HtmlTags(html);
        while (tags.nextWithClass("wp-block-accordion-heading__toggle")) {
            if (id.equals(tags.get("id"))) {
                return tags.set("aria-expanded", String.valueOf(open)).html();
            }
        }
        return html;
    }

    private static boolean inAccordion(RenderedBlock block) {
        for (RenderedBlock at = block.parent(); at != null; at = at.parent()) {
            if ("core/accordion".equals(at.name())) {
                return new HtmlTags(at.block().innerHtml()).nextWithClass("wp-block-accordion");
            }
        }
        return false;
    }
}
