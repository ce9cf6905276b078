package org.quarkpress.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Block bindings: attributes that come from the post's meta or data take the place of what is saved in the block. */
final class BlockBindings {
    private static final String DEFAULT = "__default";
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Elements whose content is an attribute, by block and attribute. */
    private static final Map<String, List<String>> CONTENT = Map.of(
            "core/paragraph content", List.of("p"),
            "core/heading content", HEADINGS,
            "core/list-item content", List.of("li"),
            "core/image caption", List.of("figcaption"),
            "core/button text", List.of("a", "button"));

    /** Element and HTML attribute that hold an attribute, by block and attribute. */
    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "core/image url", List.of("img", "src"),
            "core/image alt", List.of("img", "alt"),
            "core/image title", List.of("img", "title"),
            "core/button url", List.of("a", "href"),
            "core/button linkTarget", List.of("a", "target"),
            "core/button rel", List.of("a", "rel"));

    private BlockBindings() {}

    /** What a pattern may let its users change, by block. */
    private static final Map<String, List<String>> CHANGEABLE = Map.of(
            "core/paragraph", List.of("content"),
            "core/heading", List.of("content"),
            "core/list-item", List.of("content"),
            "core/image", List.of("id", "url", "title", "alt", "caption"),
            "core/button", List.of("url", "text", "linkTarget", "rel"));

    /** The HTML with the bound values in it. */
    static String apply(RenderedBlock block, String html, RenderContext context) {
        if (!(block.at("metadata", "bindings") instanceof Map<?, ?> bindings)) {
            return html;
        }
        BoundPost post = block.inherited().get("postId") instanceof Long id
                ? context.boundPosts().apply(id)
                : null;
        String result = html;
        for (Map.Entry<String, Object> binding :
                expanded(block.name(), bindings).entrySet()) {
            BoundPost.Value value = isOverride(binding.getValue())
                    ? override(block, binding.getKey())
                    : post == null ? null : value(post, binding.getValue());
            if (value != null) {
                result = replace(block.name() + " " + binding.getKey(), result, value);
            }
        }
        return result;
    }

    /** {@code __default} stands for every attribute that users of a pattern may change. */
    private static Map<String, Object> expanded(String name, Map<?, ?> bindings) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (isOverride(bindings.get(DEFAULT))) {
            for (String attribute : CHANGEABLE.getOrDefault(name, List.of())) {
                out.put(attribute, bindings.get(DEFAULT));
            }
        }
        bindings.forEach((attribute, binding) -> out.put(String.valueOf(attribute), binding));
        out.remove(DEFAULT);
        return out;
    }

    private static boolean isOverride(Object binding) {
        return "core/pattern-overrides".equals(Values.text(binding, "source"));
    }

    /** What the pattern's user says in place of the pattern; the block is known by its name in {@code metadata}. */
    private static BoundPost.Value override(RenderedBlock block, String attribute) {
        Object name = block.at("metadata", "name");
        Object value = name instanceof String key && !key.isEmpty()
                ? Values.at(block.inherited().get(RenderedBlock.OVERRIDES), key, attribute)
                : null;
        return value instanceof BoundPost.Value own ? own : null;
    }

    private static BoundPost.Value value(BoundPost post, Object binding) {
        String source = Values.text(binding, "source");
        String field = Values.text(binding, "args", "field");
        String key = Values.text(binding, "args", "key");
        return post.of(source, "core/post-data".equals(source) && field != null ? field : key);
    }

    private static String replace(String place, String html, BoundPost.Value value) {
        List<String> attribute = ATTRIBUTES.get(place);
        HtmlTags tags = new HtmlTags(html);
        if (place.equals("core/image id")) {
            return withImageClass(tags, value.text());
        }
        if (attribute != null) {
            return tags.next(attribute.get(0))
                    ? tags.set(attribute.get(1), value.text()).html()
                    : html;
        }
        for (String name : CONTENT.getOrDefault(place, List.of())) {
            tags.rewind();
            if (tags.next(name)) {
                return inside(html, tags, name, value.html());
            }
        }
        return html;
    }

    /** The class that says which attachment an image shows. */
    private static String withImageClass(HtmlTags tags, String id) {
        String classes = tags.next("img") ? tags.get("class") : null;
        if (classes != null) {
            for (String name : ClassNames.of(classes).names()) {
                if (name.startsWith("wp-image-")) {
                    return tags.removeClass(name).addClass("wp-image-" + id).html();
                }
            }
        }
        return tags.html();
    }

    private static String inside(String html, HtmlTags tags, String name, String content) {
        int start = tags.end();
        int depth = 1;
        while (tags.nextToken()) {
            if (tags.name().equals(name)) {
                depth += tags.isCloser() ? -1 : 1;
            }
            if (depth == 0) {
                return html.substring(0, start) + content + html.substring(tags.start());
            }
        }
        return html;
    }
}
