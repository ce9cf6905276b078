package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.content.RenderedTextCache;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.meta.MetaViewCache;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.term.TermStore;

/** Gathers what views of posts need: a fixed number of statements for any number of posts. */
@ApplicationScoped
public class PostReadService {
    private final PostStore posts;
    private final PostFactsService facts;
    private final PostAddressService addresses;
    private final GeneratedSlugService generated;
    private final TermStore terms;
    private final MetaStore meta;
    private final MetaRegistry registry;
    private final RenderService render;
    private final RenderedTextCache texts;
    private final MetaViewCache metaViews;
    private final PostViewCache views;
    private final Model model;

    /** A service over these stores. */
    public PostReadService(
            PostStore posts,
            PostFactsService facts,
            PostAddressService addresses,
            GeneratedSlugService generated,
            TermStore terms,
            MetaStore meta,
            MetaRegistry registry,
            RenderService render,
            RenderedTextCache texts,
            MetaViewCache metaViews,
            PostViewCache views,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.addresses = addresses;
        this.generated = generated;
        this.terms = terms;
        this.meta = meta;
        this.registry = registry;
        this.render = render;
        this.texts = texts;
        this.metaViews = metaViews;
        this.views = views;
        this.model = model;
    }

    /** One post as an answer. */
    public RestResponse one(PostRow row, RestRequest request, ItemSchema schema) {
        return views(List.of(row), request, schema).get(0);
    }

    /** Posts of one type as answers, in order. */
    public List<RestResponse> views(List<PostRow> rows, RestRequest request, ItemSchema schema) {
        Map<Long, PostFacts> known = facts.of(rows, request.asker().options());
        RenderContext context = render.context(request.asker(), rows);
        return items(rows, known, request, schema).stream()
                .map(item -> view(item, request, schema, context))
                .toList();
    }

    /** Posts of one type whose facts are known, as members of a collection, links inside. */
    public List<Object> collection(
            List<PostRow> rows, Map<Long, PostFacts> known, RestRequest request, ItemSchema schema) {
        RenderContext context = render.context(request.asker(), rows);
        PostViewCache.Shape shape = PostViewCache.Shape.of(request, schema, context);
        List<Object> out = new ArrayList<>();
        for (PostItem item : items(rows, known, request, schema)) {
            RenderContext own = context.forPost(item.row().id(), item.row().type());
            out.add(views.of(item, shape, own, site -> ResponseData.member(view(item, request, schema, site))));
        }
        return out;
    }

    private RestResponse view(PostItem item, RestRequest request, ItemSchema schema, RenderContext context) {
        var registered = registry.fields("post", item.type().name());
        return PostView.of(
                item,
                request,
                schema,
                model,
                context,
                texts,
                () -> metaViews.of("post", item.row().id(), registered, item.meta()));
    }

    /** What the views need of these posts, gathered for all of them. */
    private List<PostItem> items(
            List<PostRow> rows, Map<Long, PostFacts> known, RestRequest request, ItemSchema schema) {
        if (rows.isEmpty()) {
            return List.of();
        }
        PostType type = model.postTypes().get(rows.get(0).type());
        Fields fields = Fields.of(request, schema);
        List<Long> ids = rows.stream().map(PostRow::id).toList();
        Map<Long, MetaRows> values = meta.read("post", ids);
        var attached = terms.ofObjects(ids);
        boolean links = fields.includes("_links") || fields.includes("_embedded");
        var revisions =
                links && PostFeatures.revisions(type) ? posts.revisions(ids) : new HashMap<Long, RevisionCount>();
        Map<Long, PostAddress> places = addresses.of(rows, known, type, request.asker());
        Map<Long, String> slugs =
                fields.includes("generated_slug") ? generated.of(rows, type, request.asker()) : Map.of();
        List<PostItem> out = new ArrayList<>();
        for (PostRow row : rows) {
            long id = row.id();
            PostAddress place = places.get(id);
            out.add(new PostItem(
                    row,
                    type,
                    known.get(id),
                    attached.getOrDefault(id, List.of()),
                    values.getOrDefault(id, MetaRows.NONE),
                    revisions.getOrDefault(id, RevisionCount.NONE),
                    place.link(),
                    place.template(),
                    slugs.getOrDefault(id, ""),
                    PostPermissions.open(row, request)));
        }
        return out;
    }
}
