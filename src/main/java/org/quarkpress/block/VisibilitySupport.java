package org.quarkpress.block;

import java.util.Map;
import java.util.TreeSet;

/** Blocks that are hidden, everywhere or for some window widths ({@code wp_render_block_visibility_support()}). */
final class VisibilitySupport implements BlockSupport {
    private static final java.util.Set<String> WIDTHS = java.util.Set.of("mobile", "tablet", "desktop");

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        Object visibility = block.at("metadata", "blockVisibility");
        if (visibility == null || Boolean.FALSE.equals(BlockTypes.support(block.name(), "visibility"))) {
            return html;
        }
        if (Boolean.FALSE.equals(visibility)) {
            return "";
        }
        if (!(Values.at(visibility, "viewport") instanceof Map<?, ?> viewport)) {
            return html;
        }
        TreeSet<String> hidden = new TreeSet<>();
        viewport.forEach((width, shown) -> {
            if (Boolean.FALSE.equals(shown) && WIDTHS.contains(width)) {
                hidden.add("wp-block-hidden-" + width);
            }
        });
        return hidden.isEmpty() ? html : hide(html, hidden);
    }

    private static String hide(String html, TreeSet<String> classes) {
        HtmlTags tags = new HtmlTags(html);
        if (!tags.next()) {
            return html;
        }
        classes.forEach(tags::addClass);
        do {
            if (tags.name().equals("img") && tags.get("fetchpriority") == null) {
                tags.set("fetchpriority", "auto");
            }
        } while (tags.next());
        return tags.html();
    }
}
