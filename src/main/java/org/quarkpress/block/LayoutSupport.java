package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The classes of a block's layout ({@code wp_render_layout_support_flag()}): {@code is-layout-…}, justification, padding, and
 * {@code wp-container-…} with a number made of the layout's values when it needs a style rule of its own.
 */
final class LayoutSupport implements BlockSupport {
    private static final Map<String, String> CLASSES = Map.of(
            "default", "is-layout-flow",
            "constrained", "is-layout-constrained",
            "flex", "is-layout-flex",
            "grid", "is-layout-grid");

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        String childClass = ChildLayout.className(block);
        String result = childClass == null ? html : BlockSupport.addClasses(html, childClass);
        if (!BlockTypes.supports(block.name(), "layout")) {
            return result;
        }
        List<String> classes = classes(block, context.theme());
        String wrapper = innerWrapper(block.block());
        HtmlTags tags = new HtmlTags(result);
        while (tags.next()) {
            String own = tags.get("class");
            if (wrapper == null || wrapper.isEmpty() || own != null && own.contains(wrapper)) {
                classes.forEach(tags::addClass);
                break;
            }
        }
        return tags.html();
    }

    private static List<String> classes(RenderedBlock block, ThemeJson theme) {
        Map<String, Object> layout = usedLayout(block);
        Object own = block.attr("layout");
        String type = layout.get("type") == null ? "default" : String.valueOf(layout.get("type"));
        List<String> classes = new ArrayList<>();
        boolean padded = Boolean.TRUE.equals(theme.setting("useRootPaddingAwareAlignments"));
        if (padded && type.equals("constrained")) {
            classes.add("has-global-padding");
        }
        addSlug(classes, "is-", Values.at(own, "orientation"));
        addSlug(classes, "is-content-justification-", Values.at(own, "justifyContent"));
        if ("nowrap".equals(Values.at(own, "flexWrap"))) {
            classes.add("is-nowrap");
        }
        String layoutClass = CLASSES.getOrDefault(type, "");
        if (!layoutClass.isEmpty()) {
            classes.add(layoutClass);
        }
        String container = ContainerLayout.className(block, layout, type, theme);
        if (container != null) {
            classes.add(container);
        }
        classes.add(defaultClass(block.name()) + "-" + layoutClass);
        return classes;
    }

    /** The layout in effect: the block's own or its type's; a content size or inheritance makes it constrained. */
    private static Map<String, Object> usedLayout(RenderedBlock block) {
        Object own = block.attr("layout");
        Object used = own != null ? own : BlockTypes.support(block.name(), "layout", "default");
        Map<String, Object> layout = new LinkedHashMap<>();
        if (used instanceof Map<?, ?> map) {
            map.forEach((key, value) -> layout.put(String.valueOf(key), value));
        }
        if (Values.isTruthy(layout.get("inherit")) || Values.isTruthy(layout.get("contentSize"))) {
            layout.put("type", "constrained");
        }
        return layout;
    }

    private static void addSlug(List<String> classes, String prefix, Object value) {
        if (value instanceof String text && Values.isTruthy(text)) {
            classes.add(prefix + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    /** {@code wp_get_block_default_classname()}. */
    static String defaultClass(String name) {
        String own = name.startsWith("core/") ? name.substring("core/".length()) : name;
        return "wp-block-" + own.replace('/', '-');
    }

    /** The classes of the innermost element that is still open where the inner blocks begin; null if there is none. */
    private static String innerWrapper(Block block) {
        if (block.innerContent().size() < 2 || block.innerContent().get(0) == null) {
            return null;
        }
        HtmlTags tags = new HtmlTags(block.innerContent().get(0));
        List<String> names = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        while (tags.nextToken()) {
            int last = names.size() - 1;
            if (!tags.isCloser()) {
                names.add(tags.name());
                classes.add(tags.get("class"));
            } else {
                int open = names.lastIndexOf(tags.name());
                while (open >= 0 && last >= open) {
                    names.remove(last);
                    classes.remove(last--);
                }
            }
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!VOID.contains(names.get(i))) {
                return classes.get(i);
            }
        }
        return null;
    }

    private static final java.util.Set<String> VOID = java.util.Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
}
