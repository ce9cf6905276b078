package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostItem;
import org.quarkpress.post.PostTypeAddress;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermRow;

/** The block that shows the way from the front page to a post ({@code core/breadcrumbs}). */
final class BreadcrumbsBlock {
    private static final int DEEPEST = 50;

    private final BlockScene scene;
    private final List<String> steps = new ArrayList<>();

    private BreadcrumbsBlock(BlockScene scene) {
        this.scene = scene;
    }

    static String render(BlockScene scene) {
        return scene.post().map(post -> new BreadcrumbsBlock(scene).way(post)).orElse("");
    }

    private String way(PostItem post) {
        if (shown("showHomeItem")) {
            step(scene.asker().site().home("/"), "Home");
        }
        String archive = archive(post.type());
        if (archive != null) {
            step(archive, post.type().labels().name());
        }
        boolean byPages = post.type().hierarchical() && (!scene.flag("prefersTaxonomy") || !hasTerms(post));
        if (byPages) {
            above(post).forEach(page -> step(page.link(), title(page)));
        } else {
            terms(post);
        }
        if (shown("showCurrentItem")) {
            steps.add("<li><span aria-current=\"page\">" + title(post) + "</span></li>");
        }
        if (steps.isEmpty()) {
            return "";
        }
        String separator = scene.attrs().get("separator") instanceof String text ? text : "/";
        String marked = "--separator: \"" + separator.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return "<nav " + styled(scene.wrapper(), Escape.attr(marked)) + " aria-label=\"Breadcrumbs\"><ol>"
                + String.join("", steps) + "</ol></nav>";
    }

    /** The attributes of the wrapper with one more declaration. */
    private static String styled(String wrapper, String declaration) {
        int end = wrapper.startsWith("style=\"") ? wrapper.indexOf('"', "style=\"".length()) : -1;
        return end < 0
                ? "style=\"" + declaration + "\" " + wrapper
                : wrapper.substring(0, end) + ";" + declaration + wrapper.substring(end);
    }

    private boolean shown(String name) {
        return scene.attrs().get(name) == null || scene.flag(name);
    }

    private void step(String url, String label) {
        steps.add("<li><a href=\"" + Escape.attr(url) + "\">" + label + "</a></li>");
    }

    private String title(PostItem post) {
        String title = scene.title(post);
        return title.isEmpty() ? "(no title)" : title;
    }

    private String archive(PostType type) {
        return "post".equals(type.name())
                ? null
                : PostTypeAddress.archive(type, scene.asker().site()).orElse(null);
    }

    private List<PostItem> above(PostItem post) {
        List<PostItem> out = new ArrayList<>();
        Set<Long> seen = new HashSet<>(List.of(post.row().id()));
        long parent = post.row().parent();
        while (parent > 0 && seen.add(parent) && out.size() < DEEPEST) {
            PostItem page = scene.rows().post(parent).orElse(null);
            if (page == null) {
                break;
            }
            out.add(0, page);
            parent = page.row().parent();
        }
        return out;
    }

    private boolean hasTerms(PostItem post) {
        return scene.rows().model().taxonomies().of(post.row().type()).stream()
                .anyMatch(taxonomy ->
                        isWay(taxonomy) && !post.terms(taxonomy.name()).isEmpty());
    }

    private static boolean isWay(Taxonomy taxonomy) {
        return taxonomy.visibility().isPublic() && !"post_format".equals(taxonomy.name());
    }

    /** The first term of the first taxonomy that the post has terms of, with all above it. */
    private void terms(PostItem post) {
        for (Taxonomy taxonomy : scene.rows().model().taxonomies().of(post.row().type())) {
            List<TermRow> terms = isWay(taxonomy) ? post.terms(taxonomy.name()) : List.of();
            if (!terms.isEmpty()) {
                Map<Long, TermRow> known = scene.rows()
                        .ancestry(
                                taxonomy.name(), terms.stream().map(TermRow::id).toList());
                List<TermRow> way = new ArrayList<>();
                TermRow at = terms.get(0);
                while (at != null && way.size() < DEEPEST) {
                    way.add(0, at);
                    at = known.get(at.parent());
                }
                Map<Long, String> links = scene.rows().links(taxonomy, way);
                way.forEach(term -> step(links.getOrDefault(term.id(), ""), term.name()));
                return;
            }
        }
    }
}
