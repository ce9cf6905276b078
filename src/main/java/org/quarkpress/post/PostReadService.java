package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        this.model = model;
    }

    /** One post as an answer. */
    public RestResponse one(PostRow row, RestRequest request, ItemSchema schema) {
        return views(List.of(row), request, schema).get(0);
    }

    /** Posts whose facts are known, as members of a collection, links inside. */
    public List<Object> collection(
            List<PostRow> rows, Map<Long, PostFacts> known, RestRequest request, ItemSchema schema) {
        List<Object> out = new ArrayList<>();
        views(rows, known, request, schema).forEach(response -> out.add(ResponseData.of(response)));
        return out;
    }

    /** Posts of one type as answers, in order. */
    public List<RestResponse> views(List<PostRow> rows, RestRequest request, ItemSchema schema) {
        return views(rows, facts.of(rows, request.asker().options()), request, schema);
    }

    private List<RestResponse> views(
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
        var context = render.context(request.asker(), rows);
        List<RestResponse> out = new ArrayList<>();
        for (PostRow row : rows) {
            long id = row.id();
            PostFacts postFacts = known.get(id);
            PostAddress place = places.get(id);
            PostItem item = new PostItem(
                    row,
                    type,
                    postFacts,
                    attached.getOrDefault(id, List.of()),
                    values.getOrDefault(id, MetaRows.NONE),
                    revisions.getOrDefault(id, RevisionCount.NONE),
                    place.link(),
                    place.template(),
                    slugs.getOrDefault(id, ""),
                    PostPermissions.open(row, request));
            Map<String, Object> shown = fields.includes("meta")
                    ? metaViews.of("post", id, registry.fields("post", type.name()), item.meta())
                    : null;
            out.add(PostView.of(item, request, schema, model, context, texts, shown));
        }
        return out;
    }
}
