package org.quarkpress.block;

/** Blocks that stick to the top of the window ({@code wp_render_position_support()}). */
final class PositionSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        boolean sticky = "sticky".equals(block.at("style", "position", "type"))
                && BlockTypes.supports(block.name(), "position", "sticky")
                && (Boolean.TRUE.equals(context.theme().setting("appearanceTools"))
                        || Boolean.TRUE.equals(context.theme().setting("position", "sticky")));
        if (!sticky) {
            return html;
        }
        return BlockSupport.addClasses(html, "wp-container-" + context.next("wp-id"), "is-position-sticky");
    }
}
