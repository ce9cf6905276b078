package org.quarkpress.dynamic;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.block.Block;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.block.BlockWrapper;
import org.quarkpress.block.HtmlTags;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderedBlock;
import org.quarkpress.block.Values;
import org.quarkpress.content.ContentFilters;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.Asker;

/**
 * A dynamic block with all it may look at: what {@code render_callback} gets and what WordPress keeps in globals.
 *
 * @param block the block and what it inherits
 * @param attrs its attributes with defaults
 * @param content its rendered inner HTML
 * @param context the settings of this rendering
 * @param asker who looks at which site, and when
 * @param rows the port to the database
 * @param showing what is being shown around it
 */
record BlockScene(
        RenderedBlock block,
        Map<String, Object> attrs,
        String content,
        RenderContext context,
        Asker asker,
        SiteRows rows,
        Showing showing) {

    /** An attribute if it is a text, else nothing in it. */
    String text(String name) {
        return attrs.get(name) instanceof String text ? text : "";
    }

    /** Whether PHP takes an attribute for true. */
    boolean flag(String name) {
        return Values.isTruthy(attrs.get(name));
    }

    /** An attribute as a whole number, 0 where it is none. */
    long number(String name) {
        return attrs.get(name) instanceof Number number ? number.longValue() : 0;
    }

    /** {@code <tag wrapper attributes>inner</tag>}. */
    String wrap(String tag, String inner, String... classes) {
        return "<" + tag + " " + wrapper(classes) + ">" + inner + "</" + tag + ">";
    }

    /** {@code get_block_wrapper_attributes()} with these classes before. */
    String wrapper(String... classes) {
        return BlockWrapper.of(block, context.theme(), List.of(classes));
    }

    /** The class of the attribute {@code textAlign}, empty without. */
    String textAlign() {
        return text("textAlign").isEmpty() ? "" : "has-text-align-" + text("textAlign");
    }

    /** {@code h1} … by the attribute {@code level}, {@code p} for 0. */
    String heading() {
        long level = number("level");
        return level == 0 ? "p" : "h" + level;
    }

    /** The post that this block is about: the innermost one around it. */
    Optional<PostItem> post() {
        long id = PhpNumber.toInt(block.inherited().get("postId"));
        return id > 0 ? rows.post(id) : Optional.empty();
    }

    /** The inner blocks once more, each knowing these values besides what is known around them. */
    String inside(Map<String, Object> more, RenderContext about) {
        Map<String, Object> inherited = new HashMap<>(block.inherited());
        inherited.putAll(more);
        BlockRenderer renderer = new BlockRenderer(about);
        RenderedBlock around = new RenderedBlock(block.block(), block.parent(), inherited, new HashMap<>());
        StringBuilder out = new StringBuilder();
        Iterator<Block> children = block.block().innerBlocks().iterator();
        for (String piece : block.block().innerContent()) {
            out.append(piece != null ? piece : renderer.render(around.child(children.next())));
        }
        return out.toString();
    }

    /** The inner blocks once more, as what is repeated: WordPress renders them as a block that has the same classes. */
    String repeated(Map<String, Object> more, RenderContext about) {
        String marked = block.notes().get("elements");
        String html = inside(more, about);
        HtmlTags tags = new HtmlTags(marked == null ? "" : html);
        return marked != null && tags.next() ? tags.addClass(marked).html() : html;
    }

    /** A value that blocks around hand down, or null. */
    Object inherited(String name) {
        return block.inherited().get(name);
    }

    /** The class of a block whose links have a colour of their own. */
    String linkColor() {
        return block.at("style", "elements", "link", "color", "text") == null ? "" : "has-link-color";
    }

    /** {@code get_the_title()}: with the mark of what is closed to others. */
    String title(PostItem post) {
        PostRow row = post.row();
        String mark = row.isProtected() ? "Protected: " : "private".equals(row.status()) ? "Private: " : "";
        return ContentFilters.title(mark + row.title(), context);
    }
}
