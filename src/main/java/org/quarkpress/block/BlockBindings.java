package org.quarkpress.block;

import java.util.List;
import java.util.Map;

/** Block bindings: attributes that come from the post's meta or data take the place of what is saved in the block. */
final class BlockBindings {
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

    /** The HTML with the bound values in it. */
    static String apply(RenderedBlock block, String html, RenderContext context) {
        if (!(block.at("metadata", "bindings") instanceof Map<?, ?> bindings)
                || !(block.inherited().get("postId") instanceof Long id)) {
            return html;
        }
        BoundPost post = context.boundPosts().apply(id);
        if (post == null) {
            return html;
        }
        String result = html;
        for (Map.Entry<?, ?> binding : bindings.entrySet()) {
            BoundPost.Value value = value(post, binding.getValue());
            if (value != null) {
                result = replace(block.name() + " " + binding.getKey(), result, value);
            }
        }
        return result;
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
