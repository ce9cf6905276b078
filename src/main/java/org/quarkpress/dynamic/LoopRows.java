package org.quarkpress.dynamic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.quarkpress.block.Block;
import org.quarkpress.block.PictureIds;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostItem;
import org.quarkpress.term.TermRow;

/** What the blocks of a loop will ask of each of its posts, read for all of them together. */
final class LoopRows {
    private static final int MOST_PICTURES = 1000;
    private static final int DEEPEST = 50;

    private LoopRows() {}

    static void read(BlockScene scene, List<PostItem> posts) {
        Set<String> names = new HashSet<>();
        names(scene.block().block(), 0, names);
        SiteRows rows = scene.rows();
        Set<Long> users = new LinkedHashSet<>();
        posts.forEach(post -> users.add(post.row().author()));
        if (shows(names, "core/comment-template")) {
            Collection<List<CommentRow>> comments = rows.comments(
                            posts.stream().map(post -> post.row().id()).toList())
                    .values();
            comments.forEach(of -> of.forEach(comment -> users.add(comment.user())));
        }
        users.remove(0L);
        rows.users(users);
        rows.pictures(pictures(posts, names));
        if (shows(names, "core/post-terms", "core/breadcrumbs")) {
            terms(rows, posts, names.contains("core/breadcrumbs"));
        }
    }

    private static boolean shows(Set<String> names, String... any) {
        for (String name : any) {
            if (names.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static void names(Block block, int depth, Set<String> out) {
        if (depth < DEEPEST) {
            for (Block inner : block.innerBlocks()) {
                out.add(inner.name());
                names(inner, depth + 1, out);
            }
        }
    }

    private static List<Long> pictures(List<PostItem> posts, Set<String> names) {
        Set<Long> ids = new LinkedHashSet<>();
        boolean words = shows(names, "core/post-content", "core/post-excerpt");
        for (PostItem post : posts) {
            ids.add(post.thumbnail());
            if (words && ids.size() < MOST_PICTURES) {
                ids.addAll(PictureIds.in(post.row().content()));
            }
        }
        ids.remove(0L);
        return ids.stream().limit(MOST_PICTURES).toList();
    }

    private static void terms(SiteRows rows, List<PostItem> posts, boolean above) {
        for (Taxonomy taxonomy : rows.model().taxonomies().all()) {
            List<TermRow> terms = new ArrayList<>();
            posts.forEach(post -> terms.addAll(post.terms(taxonomy.name())));
            if (!terms.isEmpty() && taxonomy.visibility().isPublic()) {
                rows.links(taxonomy, terms);
                if (above && taxonomy.hierarchical()) {
                    rows.links(
                            taxonomy,
                            rows.ancestry(
                                            taxonomy.name(),
                                            terms.stream().map(TermRow::id).toList())
                                    .values());
                }
            }
        }
    }
}
