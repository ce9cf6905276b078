package org.quarkpress.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.sanitize.HtmlClass;
import org.quarkpress.term.TermRow;

/** {@code class_list}: the classes of the element that shows a post ({@code get_post_class}). */
public final class PostClasses {
    private PostClasses() {}

    /** The classes, in WordPress's order. */
    public static List<Object> of(PostItem item, Model model) {
        PostRow row = item.row();
        Set<String> classes = new LinkedHashSet<>();
        classes.add("post-" + row.id());
        classes.add(row.type());
        classes.add("type-" + row.type());
        classes.add("status-" + row.status());
        if (item.type().supports("post-formats")) {
            classes.add("format-" + format(item));
        }
        if (row.isProtected()) { // REST has no cookie that remembers a password
            classes.add("post-password-required");
        }
        if (item.thumbnail() != 0 && !"attachment".equals(row.type()) && !row.isProtected()) {
            classes.add("has-post-thumbnail");
        }
        classes.add("hentry");
        for (Taxonomy taxonomy : model.taxonomies().of(row.type())) {
            if (taxonomy.visibility().isPublic()) {
                item.terms(taxonomy.name()).forEach(term -> classes.add(ofTerm(term)));
            }
        }
        return new ArrayList<>(classes);
    }

    /** The format of a post, {@code standard} when it has none. */
    static String format(PostItem item) {
        List<TermRow> formats = item.terms("post_format");
        return formats.isEmpty()
                ? PostFormat.STANDARD
                : PostFormat.fromSlug(formats.get(0).slug());
    }

    private static String ofTerm(TermRow term) {
        String name = HtmlClass.clean(term.slug(), Long.toString(term.id()));
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')
                || name.replace("-", "").isEmpty()) {
            name = Long.toString(term.id());
        }
        return ("post_tag".equals(term.taxonomy()) ? "tag" : term.taxonomy()) + "-" + name;
    }
}
