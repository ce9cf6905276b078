package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Dispatcher;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.schema.Coercion;
import org.quarkpress.term.TermStore;

/**
 * The permission checks of the posts' routes, each on the very post that the handler will use.
 *
 * <p>The post of a request is found once and kept for it; after a write the request forgets it.
 */
@ApplicationScoped
public class PostAccessService {
    private record Found(PostRow row, PostFacts facts) {}

    private final PostStore posts;
    private final PostFactsService facts;
    private final PostReadService reader;
    private final PostAddressService addresses;
    private final TermStore terms;
    private final Model model;

    /** Checks over these stores. */
    public PostAccessService(
            PostStore posts,
            PostFactsService facts,
            PostReadService reader,
            PostAddressService addresses,
            TermStore terms,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.reader = reader;
        this.addresses = addresses;
        this.terms = terms;
        this.model = model;
    }

    /** The post that a request names by {@code id}; throws {@code rest_post_invalid_id}. */
    public PostRow post(RestRequest request, PostType type) {
        return found(request, type).row;
    }

    /** A post of the type by id; throws {@code rest_post_invalid_id}. */
    public PostRow post(RestRequest request, PostType type, long id) {
        return posts.row(id).filter(row -> row.type().equals(type.name())).orElseThrow(PostErrors::invalidId);
    }

    /** The post that a request names, or null. */
    public PostRow find(RestRequest request, PostType type) {
        long id = Coercion.toLong(request.param("id"));
        Found found = id <= 0 ? null : lookup(request, id);
        return found == null || found.row == null || !found.row.type().equals(type.name()) ? null : found.row;
    }

    private Found found(RestRequest request, PostType type) {
        if (find(request, type) == null) {
            throw PostErrors.invalidId();
        }
        return lookup(request, Coercion.toLong(request.param("id")));
    }

    private Found lookup(RestRequest request, long id) {
        return request.memo("post " + id, Found.class, () -> posts.row(id)
                .map(row -> new Found(row, facts.of(row, request.asker().options())))
                .orElse(new Found(null, null)));
    }

    /** The post that a request names has been found already. */
    void know(RestRequest request, PostRow row, PostFacts known) {
        request.memo("post " + row.id(), Found.class, () -> new Found(row, known));
    }

    /** {@code get_items_permissions_check}. */
    public void checkList(RestRequest request, PostType type) {
        if ("edit".equals(request.context()) && !may(request, type, "edit_posts")) {
            throw PostErrors.forbiddenContext(request);
        }
    }

    /** {@code get_item_permissions_check}. */
    public void checkRead(RestRequest request, PostType type) {
        Found post = found(request, type);
        if ("edit".equals(request.context()) && !PostPermissions.mayEdit(actor(request), post.facts)) {
            throw PostErrors.forbiddenContext(request);
        }
        if (passwordSent(request) && !rightPassword(request, post.row)) {
            throw WpError.of("rest_post_incorrect_password", "The password of the post is wrong.", 403);
        }
        if (!PostPermissions.mayRead(actor(request), post.facts)) {
            throw PostErrors.forbidden(request);
        }
    }

    private static boolean passwordSent(RestRequest request) {
        Object password = request.source(ParamSource.GET).get("password");
        return password != null && !"".equals(password) && !"0".equals(password);
    }

    private static boolean rightPassword(RestRequest request, PostRow row) {
        return PostPermissions.samePassword(row.password(), String.valueOf(request.param("password")));
    }

    /** {@code create_item_permissions_check}. */
    public void checkCreate(RestRequest request, PostType type) {
        if (Coercion.toLong(request.param("id")) != 0) {
            throw WpError.of("rest_post_exists", "A post that exists cannot be created.", 400);
        }
        boolean others = may(request, type, "edit_others_posts");
        if (foreignAuthor(request) && !others) {
            throw PostErrors.refuse(request, "rest_cannot_edit_others", "You may not create posts as this user.");
        }
        if (sticky(request) && !others) {
            throw PostErrors.refuse(request, "rest_cannot_assign_sticky", "You may not make posts sticky.");
        }
        if (!may(request, type, "create_posts")) {
            throw PostErrors.refuse(request, "rest_cannot_create", "You may not create posts of this type.");
        }
        checkTerms(request, type);
    }

    /** {@code update_item_permissions_check}. */
    public void checkUpdate(RestRequest request, PostType type) {
        Found post = found(request, type);
        if (!PostPermissions.mayEdit(actor(request), post.facts)) {
            throw PostErrors.refuse(request, "rest_cannot_edit", "You may not edit this post.");
        }
        boolean others = may(request, type, "edit_others_posts");
        if (foreignAuthor(request) && !others) {
            throw PostErrors.refuse(request, "rest_cannot_edit_others", "You may not write as this user.");
        }
        if (sticky(request) && !others) {
            throw PostErrors.refuse(request, "rest_cannot_assign_sticky", "You may not make posts sticky.");
        }
        checkTerms(request, type);
    }

    /** {@code delete_item_permissions_check}. */
    public void checkDelete(RestRequest request, PostType type) {
        Found post = found(request, type);
        if (!PostPermissions.mayDelete(actor(request), post.facts)) {
            throw PostErrors.refuse(request, "rest_cannot_delete", "You may not delete this post.");
        }
    }

    private static Actor actor(RestRequest request) {
        return request.asker().actor();
    }

    private static boolean may(RestRequest request, PostType type, String generic) {
        return actor(request).can(type.caps().name(generic));
    }

    private static boolean foreignAuthor(RestRequest request) {
        Object author = request.param("author");
        long id = author == null ? 0 : Coercion.toLong(author);
        return id != 0 && id != actor(request).id();
    }

    private static boolean sticky(RestRequest request) {
        Object sticky = request.param("sticky");
        return sticky != null && !Boolean.FALSE.equals(sticky) && Coercion.toBoolean(sticky);
    }

    /** Every term that exists must be one the asker may assign ({@code check_assign_terms_permission}). */
    private void checkTerms(RestRequest request, PostType type) {
        for (Taxonomy taxonomy : PostParams.taxonomies(type, model)) {
            List<Long> ids = new ArrayList<>();
            if (request.isset(taxonomy.restBase())) {
                request.list(taxonomy.restBase()).forEach(id -> ids.add(Coercion.toLong(id)));
            }
            boolean may = ids.isEmpty() || actor(request).can(taxonomy.caps().assignTerms());
            if (empty(request.list(taxonomy.restBase())) || !may && exist(taxonomy, ids)) {
                throw PostErrors.refuse(request, "rest_cannot_assign_term", "You may not assign these terms.");
            }
        }
    }

    /** An id that PHP finds empty is no unknown term but a wrong one, which nobody may assign. */
    private static boolean empty(List<?> ids) {
        return ids.stream().anyMatch(id -> id instanceof Number n && n.longValue() == 0 || "0".equals(id));
    }

    private boolean exist(Taxonomy taxonomy, List<Long> ids) {
        return terms.byIds(ids).values().stream().flatMap(List::stream).anyMatch(term -> term.taxonomy()
                .equals(taxonomy.name()));
    }

    /** The permanent address of a post. */
    String link(RestRequest request, PostRow row, PostType type) {
        return addresses.address(row, type, request.asker());
    }

    /** Answers many single reads at once, for {@code _embed}. */
    List<RestResponse> readMany(List<RestRequest> requests, PostType type, ItemSchema schema) {
        Map<Long, PostRow> rows = posts.rows(requests.stream()
                .map(r -> Coercion.toLong(r.param("id")))
                .distinct()
                .toList());
        Map<Long, PostFacts> known =
                facts.of(rows.values(), requests.get(0).asker().options());
        List<RestResponse> out = new ArrayList<>();
        Map<Long, RestResponse> views = new HashMap<>();
        List<PostRow> open = rows.values().stream()
                .filter(row -> row.type().equals(type.name()))
                .toList();
        List<RestResponse> answers = reader.views(open, requests.get(0), schema);
        for (int i = 0; i < open.size(); i++) {
            views.put(open.get(i).id(), answers.get(i));
        }
        for (RestRequest request : requests) {
            long id = Coercion.toLong(request.param("id"));
            request.memo("post " + id, Found.class, () -> new Found(rows.get(id), known.get(id)));
            out.add(Dispatcher.guarded(() -> {
                checkRead(request, type);
                return views.get(id);
            }));
        }
        return out;
    }
}
