package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;

/** Blocks with style sheets of their own ({@code wp_render_custom_css_class_name()}); what could close them is refused. */
final class CustomCssSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String name = className(block);
        return name == null ? html : BlockSupport.addClasses(html, "has-custom-css", name);
    }

    /** The class that the block's style sheet is for, or null. */
    static String className(RenderedBlock block) {
        String css = Values.text(block.attr("style"), "css");
        boolean refused = css == null
                || css.isBlank()
                || css.indexOf('<') >= 0
                || Boolean.FALSE.equals(BlockTypes.support(block.name(), "customCSS"));
        return refused ? null : "wp-custom-css-" + Digest.ofJson(BlockTree.of(withElements(block)));
    }

    /** The block as it is when that class is made: the class of coloured elements is among its classes already. */
    private static Block withElements(RenderedBlock block) {
        String elements = ElementsSupport.className(block);
        if (elements == null) {
            return block.block();
        }
        Map<String, Object> attrs = new LinkedHashMap<>(block.block().attrs());
        String own = block.text("className");
        attrs.put("className", own == null || own.isEmpty() ? elements : own + " " + elements);
        return block.block().withAttrs(attrs);
    }
}
