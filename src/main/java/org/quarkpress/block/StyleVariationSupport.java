package org.quarkpress.block;

/** A chosen style variation that the theme defines gets a class of its own ({@code is-style-outline--1}). */
final class StyleVariationSupport implements BlockSupport {
    private static final String NOTE = "variation";
    private static final String PREFIX = "is-style-";

    @Override
    public void before(RenderedBlock block, RenderContext context) {
        String classes = block.text("className");
        if (classes == null || !classes.contains(PREFIX)) {
            return;
        }
        for (String name : ClassNames.of(classes).names()) {
            if (name.startsWith(PREFIX) && isDefined(block.name(), name.substring(PREFIX.length()), context.theme())) {
                block.notes().put(NOTE, name + "--" + context.next("wp-id"));
                return;
            }
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

    private static boolean isDefined(String block, String variation, ThemeJson theme) {
        boolean outline = block.equals("core/button") && variation.equals("outline");
        return outline || Values.isTruthy(theme.style("blocks", block, "variations", variation));
    }
}
