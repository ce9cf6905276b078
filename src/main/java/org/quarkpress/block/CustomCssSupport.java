package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return refused ? null : "wp-custom-css-" + Digest.ofJson(BlockTree.of(withClasses(block)));
    }

    /** The block as it is when that class is made: those of coloured elements and of its variation are there already. */
    private static Block withClasses(RenderedBlock block) {
        String own = block.text("className");
        String all = Stream.of(own, ElementsSupport.className(block), StyleVariationSupport.className(block))
                .filter(name -> name != null && !name.isEmpty())
                .collect(Collectors.joining(" "));
        if (all.isEmpty() || all.equals(own)) {
            return block.block();
        }
        Map<String, Object> attrs = new LinkedHashMap<>(block.block().attrs());
        attrs.put("className", all);
        return block.block().withAttrs(attrs);
    }
}
