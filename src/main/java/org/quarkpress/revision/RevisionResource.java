package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAccessService;
import org.quarkpress.post.PostResource;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Schema;
import org.quarkpress.wpdb.WriteRunner;

/**
 * The routes of revisions and autosaves below the posts of each type that has them
 * ({@code WP_REST_Revisions_Controller}, {@code WP_REST_Autosaves_Controller}).
 */
@ApplicationScoped
public class RevisionResource implements RouteSource {
    private static final String PARENT = "/(?P<parent>[\\d]+)";
    private static final String ID = "/(?P<id>[\\d]+)";

    private final Model model;
    private final MetaRegistry meta;
    private final PostResource posts;
    private final PostAccessService postAccess;
    private final RevisionAccessService access;
    private final RevisionReadService reader;
    private final AutosaveService autosaves;
    private final WriteRunner runner;

    /** Routes over these services. */
    public RevisionResource(
            Model model,
            MetaRegistry meta,
            PostResource posts,
            PostAccessService postAccess,
            RevisionAccessService access,
            RevisionReadService reader,
            AutosaveService autosaves,
            WriteRunner runner) {
        this.model = model;
        this.meta = meta;
        this.posts = posts;
        this.postAccess = postAccess;
        this.access = access;
        this.reader = reader;
        this.autosaves = autosaves;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (PostType type : model.postTypes().inRest()) {
            if (PostResource.covers(type)) {
                Schema schema = RevisionSchema.of(type, posts.schema(type), meta.schema("post", type.name()));
                if (type.supports("revisions")) {
                    routes.addAll(revisions(type, new ItemSchema(schema)));
                }
                if (type.supports("autosave")) {
                    routes.addAll(autosaves(type, new ItemSchema(RevisionSchema.withPreview(schema))));
                }
            }
        }
        return routes;
    }

    private List<Route> revisions(PostType type, ItemSchema schema) {
        String base = type.rest().route() + PARENT + "/revisions";
        Route list = route(
                type,
                schema,
                base,
                Endpoint.get(
                        RevisionParams.list(),
                        request -> access.checkRead(request, type, "parent"),
                        request -> reader.list(request, type, schema, access.parent(request, type, "parent"))));
        Route single = route(
                type,
                schema,
                base + ID,
                Endpoint.get(
                        RevisionParams.single(),
                        request -> access.checkRead(request, type, "parent"),
                        request -> reader.one(request, type, schema, access.revision(request, type))),
                Endpoint.delete(RevisionParams.removal(), request -> access.checkDelete(request, type), request -> {
                    throw RevisionErrors.cannotDelete(request); // the guard has refused already
                }));
        return List.of(list, single);
    }

    private List<Route> autosaves(PostType type, ItemSchema schema) {
        String base = type.rest().route();
        Route list = route(
                type,
                schema,
                base + ID + "/autosaves",
                Endpoint.get(
                        RevisionParams.autosaves(),
                        request -> access.checkRead(request, type, "id"),
                        request -> reader.autosaves(request, type, schema, access.parent(request, type, "id"))),
                Endpoint.create(
                        RevisionParams.saving(posts.editArgs(type)),
                        request -> postAccess.checkUpdate(request, type),
                        request -> save(request, type, schema)));
        Route single = route(
                type,
                schema,
                base + PARENT + "/autosaves" + ID,
                Endpoint.get(
                        RevisionParams.single(),
                        request -> access.checkRead(request, type, "parent"),
                        request -> reader.autosave(request, type, schema, access.parent(request, type, "parent"))));
        return List.of(list, single);
    }

    private RestResponse save(RestRequest request, PostType type, ItemSchema schema) {
        long post = postAccess.post(request, type).id();
        long saved = runner.write(() -> autosaves.save(request, type, posts.schema(type), post));
        request.forget();
        request.set("context", "edit");
        return reader.saved(request, type, schema, post, saved);
    }

    private static Route route(PostType type, ItemSchema schema, String pattern, Endpoint... endpoints) {
        return Route.of(type.rest().namespace(), pattern, endpoints).schema(site -> schema.schema());
    }
}
