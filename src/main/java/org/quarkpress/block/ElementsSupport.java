package org.quarkpress.block;

/** Blocks that colour links, buttons or headings inside get a numbered class ({@code wp_render_elements_class_name()}). */
final class ElementsSupport implements BlockSupport {
    private static final String NOTE = "elements";
    private static final String[] HEADINGS = {"heading", "h1", "h2", "h3", "h4", "h5", "h6"};

    @Override
    public void before(RenderedBlock block, RenderContext context) {
        if (Values.isTruthy(block.at("style", "elements")) && hasColors(block)) {
            block.notes().put(NOTE, "wp-elements-" + context.next("wp-elements-"));
        }
    }

    /** The class that was drawn for a block, or null. */
    static String className(RenderedBlock block) {
        return block.notes().get(NOTE);
    }

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String name = className(block);
        return name == null ? html : BlockSupport.addClasses(html, name);
    }

    private static boolean hasColors(RenderedBlock block) {
        boolean link = applies(block, "link")
                && (block.at("style", "elements", "link", "color", "text") != null
                        || block.at("style", "elements", "link", ":hover", "color", "text") != null);
        if (link || applies(block, "button") && isColored(block, "button")) {
            return true;
        }
        if (!applies(block, "heading")) {
            return false;
        }
        for (String heading : HEADINGS) {
            if (isColored(block, heading)) {
                return true;
            }
        }
        return false;
    }

    private static boolean applies(RenderedBlock block, String element) {
        return BlockTypes.isKnown(block.name()) && !BlockTypes.skips(block.name(), "color", element);
    }

    private static boolean isColored(RenderedBlock block, String element) {
        for (String property : new String[] {"text", "background", "gradient"}) {
            if (block.at("style", "elements", element, "color", property) != null) {
                return true;
            }
        }
        return false;
    }
}
