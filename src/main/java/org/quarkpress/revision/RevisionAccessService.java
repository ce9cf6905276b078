package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/** Who may see the revisions of a post: whoever may edit it. Nobody may delete them. */
@ApplicationScoped
public class RevisionAccessService {
    private record Parent(PostRow row, PostFacts facts) {}

    private final PostStore posts;
    private final PostFactsService facts;

    /** Checks over these stores. */
    public RevisionAccessService(PostStore posts, PostFactsService facts) {
        this.posts = posts;
        this.facts = facts;
    }

    /** The post that the named parameter gives; throws {@code rest_post_invalid_parent}. */
    PostRow parent(RestRequest request, PostType type, String param) {
        return found(request, type, param).row;
    }

    private Parent found(RestRequest request, PostType type, String param) {
        long id = Coercion.toLong(request.param(param));
        Parent parent = request.memo("revisions of " + id, Parent.class, () -> posts.row(id)
                .map(row -> new Parent(row, facts.of(row, request.asker().options())))
                .orElse(null));
        if (parent == null || !parent.row.type().equals(type.name())) {
            throw RevisionErrors.invalidParent();
        }
        return parent;
    }

    /** {@code get_items_permissions_check}. */
    void checkRead(RestRequest request, PostType type, String param) {
        Parent parent = found(request, type, param);
        if (!PostPermissions.mayEdit(request.asker().actor(), parent.facts)) {
            throw RevisionErrors.cannotRead(request);
        }
    }

    /** {@code delete_item_permissions_check}, which ends in a refusal for all: no one holds what deleting a revision asks. */
    void checkDelete(RestRequest request, PostType type) {
        Parent parent = found(request, type, "parent");
        if (PostPermissions.mayDelete(request.asker().actor(), parent.facts)) {
            revision(request);
            checkRead(request, type, "parent");
        }
        throw RevisionErrors.cannotDelete(request);
    }

    /** The revision that a request names below a post it belongs to. */
    PostRow revision(RestRequest request, PostType type) {
        PostRow parent = parent(request, type, "parent");
        PostRow row = revision(request);
        if (row.parent() != parent.id()) {
            throw RevisionErrors.otherParent();
        }
        return row;
    }

    private PostRow revision(RestRequest request) {
        return posts.row(Coercion.toLong(request.param("id")))
                .filter(row -> RevisionRow.TYPE.equals(row.type()))
                .orElseThrow(RevisionErrors::invalidRevision);
    }
}
