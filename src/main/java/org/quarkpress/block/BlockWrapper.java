package org.quarkpress.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.quarkpress.sanitize.Escape;

/**
 * The attributes of the element around a block that is computed ({@code get_block_wrapper_attributes()}): the classes and
 * styles of its supports, its own class, its anchor.
 */
public final class BlockWrapper {
    /** Blocks that say by a class of their own that their links are coloured. */
    private static final Set<String> LINKING = Set.of(
            "core/comment-author-name",
            "core/comment-content",
            "core/comment-date",
            "core/comment-edit-link",
            "core/comment-reply-link",
            "core/comments-pagination",
            "core/latest-posts",
            "core/post-author",
            "core/post-author-name",
            "core/post-comments-link",
            "core/post-date",
            "core/post-excerpt",
            "core/post-template",
            "core/post-terms",
            "core/post-title",
            "core/query-no-results",
            "core/query-pagination",
            "core/site-title",
            "core/term-description",
            "core/term-name");

    private final RenderedBlock block;
    private final Map<String, Object> attrs;
    private final List<String> classes = new ArrayList<>();
    private final List<String> styles = new ArrayList<>();

    private BlockWrapper(RenderedBlock block) {
        this.block = block;
        this.attrs = BlockTypes.withDefaults(block.name(), block.block().attrs());
    }

    /** {@code style="…" class="…" id="…"} without a space before; {@code own} classes come first, empty ones are left out. */
    public static String of(RenderedBlock block, ThemeJson theme, List<String> own) {
        BlockWrapper wrapper = new BlockWrapper(block);
        own.stream().filter(name -> !name.isEmpty()).forEach(wrapper.classes::add);
        wrapper.linkColor();
        wrapper.basics();
        wrapper.colors();
        new WrapperTypography(wrapper, theme).add();
        new WrapperBorder(wrapper).add();
        wrapper.spacing();
        return wrapper.write();
    }

    private void linkColor() {
        boolean colored = Values.isTruthy(Values.at(attrs, "style", "elements", "link", "color", "text"));
        if (colored && LINKING.contains(block.name()) && !classes.contains("has-link-color")) {
            classes.add("has-link-color");
        }
    }

    private void basics() {
        String align = text("align");
        if (align != null
                && BlockTypes.supports(block.name(), "align")
                && alignments().contains(align)) {
            classes.add("align" + align);
        }
        String custom = text("className");
        if (custom != null && !Boolean.FALSE.equals(BlockTypes.support(block.name(), "customClassName"))) {
            classes.addAll(ClassNames.of(custom).names());
        }
        Stream.of(
                        ElementsSupport.className(block),
                        StyleVariationSupport.className(block),
                        CustomCssSupport.className(block))
                .filter(Objects::nonNull)
                .forEach(classes::add);
        if (!Boolean.FALSE.equals(BlockTypes.support(block.name(), "className"))) {
            classes.add(LayoutSupport.defaultClass(block.name()));
        }
    }

    private List<String> alignments() {
        List<String> all = List.of("left", "center", "right", "wide", "full");
        if (BlockTypes.support(block.name(), "align") instanceof List<?> some) {
            return all.stream().filter(some::contains).toList();
        }
        return all;
    }

    private void colors() {
        if (!BlockTypes.supports(block.name(), "color")) {
            return;
        }
        color("textColor", "text", "color", "has-text-color", "-color");
        color("backgroundColor", "background", "background-color", "has-background", "-background-color");
        if (BlockTypes.supports(block.name(), "color", "gradients")) {
            color("gradient", "gradient", "background", "has-background", "-gradient-background");
        }
    }

    private void color(String named, String key, String property, String mark, String suffix) {
        boolean off = Boolean.FALSE.equals(BlockTypes.support(block.name(), "color", key));
        String feature = key.equals("gradient") ? "gradients" : key;
        if (off || BlockTypes.skips(block.name(), "color", feature)) {
            return;
        }
        String preset = text(named);
        String custom = Values.text(attrs, "style", "color", key);
        String slug = preset != null ? preset : preset(custom, key.equals("gradient") ? "gradient" : "color");
        if (slug == null && custom == null) {
            return;
        }
        if (!classes.contains(mark)) {
            classes.add(mark);
        }
        if (slug != null) {
            classes.add("has-" + kebab(slug) + suffix);
        } else {
            style(property, custom);
        }
    }

    private void spacing() {
        sides("padding");
        sides("margin");
    }

    private void sides(String property) {
        boolean on = BlockTypes.supports(block.name(), "spacing", property)
                && !BlockTypes.skips(block.name(), "spacing", property);
        Object value = Values.at(attrs, "style", "spacing", property);
        if (on && value instanceof Map<?, ?> map) {
            map.forEach((side, length) -> {
                if (length instanceof String text) {
                    style(property + "-" + side, text);
                }
            });
        } else if (on && value instanceof String text) {
            style(property, text);
        }
    }

    /** An attribute that is a text with something in it, else null. */
    String text(String name) {
        return attrs.get(name) instanceof String text && !text.isEmpty() ? text : null;
    }

    RenderedBlock block() {
        return block;
    }

    void addClass(String name) {
        classes.add(name);
    }

    /** A declaration; a value that could end it or the attribute is left out. */
    void style(String property, String value) {
        boolean plain = value.chars().noneMatch(c -> c == ';' || c == '{' || c == '}' || c == '<' || c == '>');
        String shown = Styles.variable(value);
        if (plain && !value.isBlank() && StyleValue.isShown(property, shown)) {
            styles.add(property + ":" + shown);
        }
    }

    /** The slug in {@code var:preset|color|slug}, else null. */
    static String preset(String value, String kind) {
        String start = "var:preset|" + kind + "|";
        return value != null && value.startsWith(start) ? value.substring(start.length()) : null;
    }

    /** {@code _wp_to_kebab_case()}: words, numbers and changes of case parted by hyphens. */
    static String kebab(String slug) {
        StringBuilder out = new StringBuilder();
        char before = '-';
        for (char c : slug.toCharArray()) {
            boolean word = Character.isLetterOrDigit(c);
            boolean parted = word
                    && Character.isLetterOrDigit(before)
                    && (Character.isDigit(c) != Character.isDigit(before)
                            || Character.isUpperCase(c) && Character.isLowerCase(before));
            boolean gap = !out.isEmpty() && (parted || word && !Character.isLetterOrDigit(before));
            if (gap) {
                out.append('-');
            }
            if (word) {
                out.append(c);
            }
            before = c;
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private String write() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("style", String.join(";", styles));
        out.put("class", String.join(" ", new LinkedHashSet<>(classes)));
        boolean anchored = BlockTypes.supports(block.name(), "anchor") && text("anchor") != null;
        out.put("id", anchored ? text("anchor") : "");
        StringBuilder html = new StringBuilder();
        out.forEach((name, value) -> {
            if (!value.isEmpty()) {
                html.append(html.isEmpty() ? "" : " ").append(name).append("=\"");
                html.append(Escape.attr(value)).append('"');
            }
        });
        return html.toString();
    }
}
