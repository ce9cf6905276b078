package org.quarkpress.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Roles;
import org.quarkpress.meta.MetaService;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.Links;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** Reads users for the API: single ones, lists, and many at once for {@code _embed}. */
@ApplicationScoped
public class UserReadService {
    static final String BASE = "/wp/v2/users";

    private final UserStore store;
    private final MetaService meta;
    private final Model model;

    public UserReadService(UserStore store, MetaService meta, Model model) {
        this.store = store;
        this.meta = meta;
        this.model = model;
    }

    /** The post types that REST shows. */
    List<String> types() {
        return model.postTypes().inRest().stream().map(PostType::name).toList();
    }

    /** The user that the {@code id} of a request names; looked up once per request. @throws WpError 404 */
    UserRow user(RestRequest request) {
        long id = request.integer("id").orElseGet(() -> number(request.text("id")));
        return request.memo("user " + id, UserRow.class, () -> store.find(id).orElseThrow(UserErrors::invalidId));
    }

    /** Whoever asks, as a user. @throws WpError 404 for strangers, as WordPress answers changes of {@code me} */
    UserRow me(RestRequest request) {
        long id = request.asker().actor().id();
        return request.memo("user " + id, UserRow.class, () -> store.find(id).orElseThrow(UserErrors::invalidId));
    }

    void checkList(RestRequest request) {
        Actor actor = request.asker().actor();
        boolean edits = model.postTypes().inRest().stream()
                .anyMatch(
                        type -> type.supports("author") && actor.can(type.caps().name("edit_posts")));
        UserPermissions.list(request, actor, edits);
    }

    void checkRead(RestRequest request, UserRow user) {
        boolean published = request.memo(
                "published " + user.id(), Boolean.class, () -> !store.published(List.of(user.id()), types())
                        .isEmpty());
        UserPermissions.read(request, request.asker().actor(), user, published);
    }

    RestResponse list(RestRequest request, ItemSchema schema) {
        boolean needsRoles = !request.list("capabilities").isEmpty() || "edit".equals(request.context());
        Roles roles = needsRoles ? store.roles() : null;
        List<String> everywhere =
                model.postTypes().inPublic().stream().map(PostType::name).toList();
        UserPage page = store.page(UserParams.query(request, request.asker().actor(), types(), everywhere, roles));
        List<Object> items = new ArrayList<>();
        for (RestResponse one : views(page.users(), request, schema, roles)) {
            items.add(ResponseData.of(one));
        }
        long perPage = request.integer("per_page").orElse(10L);
        return CollectionPage.of(items, page.total(), perPage)
                .respond(request, request.asker().site().restUrl(BASE), UserParams.page(request));
    }

    RestResponse one(UserRow user, RestRequest request, ItemSchema schema) {
        Roles roles = "edit".equals(request.context()) ? store.roles() : null;
        return views(List.of(user), request, schema, roles).get(0);
    }

    /** The authors of an embedding page, each as if asked alone, in a fixed number of statements. */
    List<RestResponse> many(List<RestRequest> requests, ItemSchema schema) {
        List<Long> ids = requests.stream()
                .map(request -> request.integer("id").orElseGet(() -> number(request.text("id"))))
                .toList();
        Map<Long, UserRow> users = store.find(Set.copyOf(ids));
        Set<Long> published = store.published(users.keySet(), types());
        Map<Long, Object> metaOf = meta(users.keySet());
        List<RestResponse> answers = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            RestRequest request = requests.get(i);
            UserRow user = users.get(ids.get(i));
            answers.add(org.quarkpress.rest.Dispatcher.guarded(() -> {
                if (user == null) {
                    throw UserErrors.invalidId();
                }
                UserPermissions.read(request, request.asker().actor(), user, published.contains(user.id()));
                return view(user, request, schema, null, metaOf.get(user.id()));
            }));
        }
        return answers;
    }

    private List<RestResponse> views(Collection<UserRow> users, RestRequest request, ItemSchema schema, Roles roles) {
        boolean showsMeta = Fields.of(request, schema).names("meta");
        Map<Long, Object> metaOf =
                showsMeta ? meta(users.stream().map(UserRow::id).toList()) : Map.of();
        return users.stream()
                .map(user -> view(user, request, schema, roles, metaOf.get(user.id())))
                .toList();
    }

    private Map<Long, Object> meta(Collection<Long> ids) {
        Map<Long, Object> all = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            all.putAll(meta.view("user", "", ids));
        }
        return all;
    }

    private static RestResponse view(UserRow user, RestRequest request, ItemSchema schema, Roles roles, Object metaOf) {
        Map<String, Object> item = UserView.of(user, request.asker().options(), roles, metaOf);
        RestResponse response = RestResponse.ok(schema.cut(item, request.context()));
        Fields fields = Fields.of(request, schema);
        return fields.includes("_links") || fields.includes("_embedded")
                ? response.links(links(user, request))
                : response;
    }

    private static Links links(UserRow user, RestRequest request) {
        List<Object> methods = UserPermissions.allowed(request.asker().actor(), user.id());
        String self = request.asker().site().restUrl(BASE + "/" + user.id());
        return new Links()
                .add("self", self, Map.of("targetHints", Map.of("allow", methods)))
                .add("collection", request.asker().site().restUrl(BASE));
    }

    private static long number(String text) {
        boolean digits = text != null
                && !text.isEmpty()
                && text.length() < 19
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(text) : 0;
    }
}
