package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Blocks with styles for states get a class made of their rules ({@code wp_render_block_states_support()}). */
final class StatesSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        if (!(block.attr("style") instanceof Map<?, ?> style) || !BlockTypes.isKnown(block.name())) {
            return html;
        }
        List<Object> rules = BlockStates.rules(block.name(), style);
        if (rules.isEmpty()) {
            return html;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("blockName", block.name());
        values.put("rules", rules);
        return BlockSupport.addClasses(html, "wp-states-" + Digest.ofJson(values));
    }
}
