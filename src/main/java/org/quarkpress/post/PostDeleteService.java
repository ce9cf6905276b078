package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.model.Model;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Removes posts for good with all that hangs on them ({@code wp_delete_post}). */
@ApplicationScoped
public class PostDeleteService {
    private final PostStore posts;
    private final PostDetailStore rows;
    private final TermStore terms;
    private final StickyService sticky;
    private final Model model;

    /** A service over these stores. */
    public PostDeleteService(
            PostStore posts, PostDetailStore rows, TermStore terms, StickyService sticky, Model model) {
        this.posts = posts;
        this.rows = rows;
        this.terms = terms;
        this.sticky = sticky;
        this.model = model;
    }

    /** Removes a post, its revisions, comments, meta and places among terms; children and attachments move up. */
    @Transactional
    public boolean remove(PostRow row) {
        List<TermRow> attached = terms.ofObjects(List.of(row.id())).getOrDefault(row.id(), List.of());
        List<Long> places = attached.stream().map(TermRow::termTaxonomyId).toList();
        terms.detach(row.id(), places);
        sticky.unstick(row.id());
        boolean tree = model.postTypes()
                .find(row.type())
                .map(type -> type.hierarchical())
                .orElse(false);
        if (tree) {
            posts.moveChildren(row.id(), row.parent(), row.type());
        }
        posts.moveAttachments(row.id(), row.parent());
        rows.removeComments(row.id());
        List<Long> gone = new ArrayList<>(posts.revisionIds(row.id()));
        gone.add(row.id());
        posts.remove(gone);
        terms.recount(places);
        return true;
    }
}
