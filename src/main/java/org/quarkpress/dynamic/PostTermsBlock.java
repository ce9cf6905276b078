package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostItem;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermRow;

/** The block that shows the terms of a post in one taxonomy ({@code core/post-terms}). */
final class PostTermsBlock {
    private PostTermsBlock() {}

    static String render(BlockScene scene) {
        Taxonomy taxonomy =
                scene.rows().model().taxonomies().find(scene.text("term")).orElse(null);
        PostItem post = scene.post().orElse(null);
        if (taxonomy == null || post == null || !taxonomy.visibility().isPublic()) {
            return "";
        }
        List<TermRow> terms = post.terms(taxonomy.name());
        if (terms.isEmpty()) {
            return "";
        }
        Map<Long, String> links = scene.rows().links(taxonomy, terms);
        String separator = scene.text("separator").isEmpty() ? " " : scene.text("separator");
        StringBuilder out = new StringBuilder(part(scene, "prefix"));
        for (int i = 0; i < terms.size(); i++) {
            TermRow term = terms.get(i);
            out.append(
                    i == 0
                            ? ""
                            : "<span class=\"wp-block-post-terms__separator\">" + Escape.html(separator) + "</span>");
            out.append("<a href=\"").append(Escape.attr(links.getOrDefault(term.id(), "")));
            out.append("\" rel=\"tag\">").append(term.name()).append("</a>");
        }
        out.append(part(scene, "suffix"));
        return scene.wrap("div", out.toString(), "taxonomy-" + taxonomy.name(), scene.textAlign(), scene.linkColor());
    }

    private static String part(BlockScene scene, String name) {
        String text = scene.text(name);
        return text.isEmpty() ? "" : "<span class=\"wp-block-post-terms__" + name + "\">" + text + "</span>";
    }
}
