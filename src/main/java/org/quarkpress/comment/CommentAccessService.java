package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Capability;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/** The permission checks of reading, changing and deleting comments, each on what the handler will use. */
@ApplicationScoped
public class CommentAccessService {
    /** A comment found for a request; no row when there is none. */
    record Found(CommentRow row, CommentPlace place) {}

    private record Places(Map<Long, CommentPlace> byId) {}

    private final CommentStore comments;
    private final CommentPlaceService places;

    /** Checks over these stores. */
    public CommentAccessService(CommentStore comments, CommentPlaceService places) {
        this.comments = comments;
        this.places = places;
    }

    /** The comment that a request names; throws {@code rest_comment_invalid_id}. */
    Found comment(RestRequest request) {
        long id = Coercion.toLong(request.param("id"));
        Found found = request.memo("comment " + id, Found.class, () -> {
            CommentRow row = id <= 0 ? null : comments.rows(List.of(id)).get(id);
            return new Found(row, row == null ? null : place(request, row.post()));
        });
        if (found.row == null) {
            throw CommentErrors.invalidId();
        }
        return found;
    }

    private CommentPlace place(RestRequest request, long post) {
        return post == 0 ? null : places.places(List.of(post), request.asker()).get(post);
    }

    /** Tells requests of comments found for all of them. */
    void know(Collection<RestRequest> requests, Map<Long, CommentRow> rows, Map<Long, CommentPlace> known) {
        for (RestRequest request : requests) {
            long id = Coercion.toLong(request.param("id"));
            CommentRow row = rows.get(id);
            Found found = new Found(row, row == null ? null : known.get(row.post()));
            request.memo("comment " + id, Found.class, () -> found);
        }
    }

    /** Tells requests of the posts they name. */
    void knowPosts(Collection<RestRequest> requests, Map<Long, CommentPlace> known) {
        requests.forEach(request -> request.memo("places", Places.class, () -> new Places(known)));
    }

    /** The posts that a list is asked of, by id. */
    Map<Long, CommentPlace> posts(RestRequest request) {
        return request.memo("places", Places.class, () -> new Places(named(request))).byId;
    }

    private Map<Long, CommentPlace> named(RestRequest request) {
        List<Long> ids = asked(request);
        return ids.isEmpty() ? new HashMap<>() : places.places(ids, request.asker());
    }

    /** The posts a request names, as it names them: a list, or when it writes a comment one id. */
    private static List<Long> asked(RestRequest request) {
        List<Long> ids = new ArrayList<>();
        request.list("post").forEach(id -> ids.add(Coercion.toLong(id)));
        if (request.param("post") instanceof Number id && id.longValue() != 0) {
            ids.add(id.longValue());
        }
        return ids;
    }

    /** The password that counts: only for one post or one comment. */
    static String password(RestRequest request) {
        boolean one = request.list("post").size() == 1
                || request.param("post") instanceof Number
                || Coercion.toLong(request.param("id")) != 0;
        return one ? request.text("password") : null;
    }

    /** {@code get_items_permissions_check}. */
    void checkList(RestRequest request) {
        Actor actor = request.asker().actor();
        boolean note = CommentRow.NOTE.equals(request.text("type"));
        Map<Long, CommentPlace> known = posts(request);
        List<Long> asked = asked(request);
        for (long id : asked) {
            CommentPlace place = known.get(id);
            if (place != null && !CommentPermissions.mayReadPost(actor, place, password(request))) {
                throw CommentErrors.cannotReadPost(request);
            }
            if (id == 0 && !CommentPermissions.moderates(actor)) {
                throw CommentErrors.cannotRead(request);
            }
        }
        if ("edit".equals(request.context()) && !mayEditAll(actor, note ? asked : List.of(), known)) {
            throw CommentErrors.forbiddenContext(request);
        }
        if (!actor.can(Capability.EDIT_POSTS) && asksMore(request)) {
            throw CommentErrors.refuse(
                    request, "rest_forbidden_param", "You may not list comments by these parameters.");
        }
        if (note && asked.stream().map(known::get).anyMatch(place -> place != null && !place.takesNotes())) {
            throw CommentErrors.noNotes(request);
        }
    }

    /** Notes of posts are for those who edit the posts, all else for moderators. */
    private static boolean mayEditAll(Actor actor, List<Long> noted, Map<Long, CommentPlace> known) {
        return noted.isEmpty()
                ? CommentPermissions.moderates(actor)
                : noted.stream()
                        .map(known::get)
                        .allMatch(place -> place != null && CommentPermissions.mayEditPost(actor, place));
    }

    /** Whether parameters are used that only those who write may use. */
    private static boolean asksMore(RestRequest request) {
        String email = request.text("author_email");
        return !"approve".equals(request.text("status"))
                || !"comment".equals(request.text("type"))
                || !request.list("author").isEmpty()
                || !request.list("author_exclude").isEmpty()
                || email != null && !email.isEmpty();
    }

    /** {@code get_item_permissions_check}. */
    void checkRead(RestRequest request) {
        Found found = comment(request);
        Actor actor = request.asker().actor();
        if ("edit".equals(request.context()) && !CommentPermissions.mayEditContext(actor, found.row, found.place)) {
            throw CommentErrors.forbiddenContext(request);
        }
        String password = password(request);
        if (!CommentPermissions.mayRead(actor, found.row, found.place, password)) {
            throw CommentErrors.cannotRead(request);
        }
        if (found.place != null && !CommentPermissions.mayReadPost(actor, found.place, password)) {
            throw CommentErrors.cannotReadPost(request);
        }
    }

    /** {@code update_item_permissions_check}. */
    void checkUpdate(RestRequest request) {
        Found found = comment(request);
        if (!CommentPermissions.mayEdit(request.asker().actor(), found.row, found.place)) {
            throw CommentErrors.refuse(request, "rest_cannot_edit", "You may not change this comment.");
        }
    }

    /** {@code delete_item_permissions_check}. */
    void checkDelete(RestRequest request) {
        Found found = comment(request);
        if (!CommentPermissions.mayEdit(request.asker().actor(), found.row, found.place)) {
            throw CommentErrors.refuse(request, "rest_cannot_delete", "You may not delete this comment.");
        }
    }
}
