package org.quarkpress.block;

/** Blocks with style sheets of their own ({@code wp_render_custom_css_class_name()}); what could close them is refused. */
final class CustomCssSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String css = Values.text(block.attr("style"), "css");
        boolean refused = css == null
                || css.isBlank()
                || css.indexOf('<') >= 0
                || Boolean.FALSE.equals(BlockTypes.support(block.name(), "customCSS"));
        if (refused) {
            return html;
        }
        String name = "wp-custom-css-" + Digest.ofJson(BlockTree.of(block.block()));
        return BlockSupport.addClasses(html, "has-custom-css", name);
    }
}
