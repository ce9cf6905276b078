package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/** The permission checks of the terms' routes, each on the very term that the handler will use. */
@ApplicationScoped
public class TermAccessService {
    private record Found(TermRow row) {}

    private record Seen(TaggedObjects.Sight sight) {}

    private final TermStore terms;
    private final TaggedObjects objects;

    /** Checks over these stores. */
    public TermAccessService(TermStore terms, TaggedObjects objects) {
        this.terms = terms;
        this.objects = objects;
    }

    /** The term that a request names; throws {@code rest_term_invalid}. */
    public TermRow term(RestRequest request, Taxonomy taxonomy) {
        long id = Coercion.toLong(request.param("id"));
        Found found = request.memo(
                "term " + id,
                Found.class,
                () -> new Found(
                        id <= 0
                                ? null
                                : terms.rows(taxonomy.name(), List.of(id)).get(id)));
        if (found.row == null) {
            throw TermErrors.invalid(404);
        }
        return found.row;
    }

    /** A term of a taxonomy as it is now; throws {@code rest_term_invalid}. */
    public TermRow term(Taxonomy taxonomy, long id) {
        return Optional.ofNullable(terms.rows(taxonomy.name(), List.of(id)).get(id))
                .orElseThrow(() -> TermErrors.invalid(404));
    }

    /** Tells requests of a term found for all of them. */
    void know(List<RestRequest> requests, TermRow row) {
        requests.stream()
                .filter(request -> Coercion.toLong(request.param("id")) == row.id())
                .forEach(request -> request.memo("term " + row.id(), Found.class, () -> new Found(row)));
    }

    private record Sights(Map<Long, TaggedObjects.Sight> byId) {}

    /** Looks at the posts of several requests at once. */
    void see(List<RestRequest> requests, List<Long> posts) {
        if (posts.isEmpty()) {
            return;
        }
        RestRequest first = requests.get(0);
        Map<Long, TaggedObjects.Sight> sights = first.shared(
                        "sights " + posts, Sights.class, () -> new Sights(objects.sights(posts, first.asker())))
                .byId;
        for (RestRequest request : requests) {
            TermListing.post(request)
                    .ifPresent(id -> request.memo("tagged " + id, Seen.class, () -> new Seen(sights.get(id))));
        }
    }

    private static WpError noSuchPost() {
        return WpError.of("rest_post_invalid_id", "There is no such post.", 400);
    }

    /** {@code get_items_permissions_check}. */
    public void checkList(RestRequest request, Taxonomy taxonomy) {
        if ("edit".equals(request.context())
                && !TermPermissions.mayEditAny(request.asker().actor(), taxonomy)) {
            throw forbiddenContext(request);
        }
        Optional<Long> post = TermListing.post(request);
        if (post.isEmpty()) {
            if (request.param("post") instanceof String text && !text.isEmpty() && !"0".equals(text)) {
                throw noSuchPost(); // no number, but asked for all the same
            }
            return;
        }
        long id = post.get();
        TaggedObjects.Sight sight = request.memo(
                        "tagged " + id,
                        Seen.class,
                        () -> new Seen(
                                objects.sights(List.of(id), request.asker()).get(id)))
                .sight;
        if (sight == null) {
            throw noSuchPost();
        }
        if (!taxonomy.belongsTo(sight.type()) || !sight.readable()) {
            throw TermErrors.refuse(request, "rest_forbidden_context", "You may not see the terms of this post.");
        }
    }

    private static WpError forbiddenContext(RestRequest request) {
        return TermErrors.refuse(request, "rest_forbidden_context", "You may not see terms for editing.");
    }

    /** {@code get_item_permissions_check}. */
    public void checkRead(RestRequest request, Taxonomy taxonomy, Function<TermRow, TermFacts> facts) {
        TermRow row = term(request, taxonomy);
        if ("edit".equals(request.context())
                && !TermPermissions.mayEdit(request.asker().actor(), facts.apply(row))) {
            throw forbiddenContext(request);
        }
    }

    /** {@code create_item_permissions_check}. */
    public void checkCreate(RestRequest request, Taxonomy taxonomy) {
        if (!TermPermissions.mayCreate(request.asker().actor(), taxonomy)) {
            throw TermErrors.refuse(request, "rest_cannot_create", "You may not create terms of this taxonomy.");
        }
    }

    /** {@code update_item_permissions_check}. */
    public void checkUpdate(RestRequest request, Taxonomy taxonomy, Function<TermRow, TermFacts> facts) {
        TermRow row = term(request, taxonomy);
        if (!TermPermissions.mayEdit(request.asker().actor(), facts.apply(row))) {
            throw TermErrors.refuse(request, "rest_cannot_update", "You may not change this term.");
        }
    }

    /** {@code delete_item_permissions_check}. */
    public void checkDelete(RestRequest request, Taxonomy taxonomy, Function<TermRow, TermFacts> facts) {
        TermRow row = term(request, taxonomy);
        if (!TermPermissions.mayDelete(request.asker().actor(), facts.apply(row))) {
            throw TermErrors.refuse(request, "rest_cannot_delete", "You may not delete this term.");
        }
    }
}
