package org.quarkpress.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.meta.MetaView;
import org.quarkpress.model.PostType;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostQuerySql;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.RenderService;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;

/** Lists and shows revisions and autosaves: a fixed number of statements for any number of them. */
@ApplicationScoped
public class RevisionReadService {
    private static final String META = "post";

    private final PostStore posts;
    private final RevisionStore revisions;
    private final MetaStore meta;
    private final MetaRegistry registry;
    private final RenderService render;
    private final PostAddressService addresses;

    /** A service over these stores. */
    public RevisionReadService(
            PostStore posts,
            RevisionStore revisions,
            MetaStore meta,
            MetaRegistry registry,
            RenderService render,
            PostAddressService addresses) {
        this.posts = posts;
        this.revisions = revisions;
        this.meta = meta;
        this.registry = registry;
        this.render = render;
        this.addresses = addresses;
    }

    /** A page of the revisions of a post, autosaves among them, with its headers. */
    RestResponse list(RestRequest request, PostType type, ItemSchema schema, PostRow post) {
        RevisionListing listing = new RevisionListing(request);
        PostQuerySql query = listing.query(post.id());
        List<PostRow> rows = posts.list(query);
        long total = listing.isPaged() ? posts.count(query) : rows.size();
        listing.refuseBeyond(total);
        List<Object> items = new ArrayList<>();
        if (!"HEAD".equals(request.method())) {
            views(rows, request, type, schema, null).forEach(view -> items.add(ResponseData.of(view)));
        }
        String base = request.asker().site().restUrl(type.rest().route() + "/" + post.id() + "/revisions");
        return new CollectionPage(items, total, listing.pages(total)).respond(request, base);
    }

    /** One revision. */
    RestResponse one(RestRequest request, PostType type, ItemSchema schema, PostRow row) {
        return views(List.of(row), request, type, schema, null).get(0);
    }

    /** The autosaves of a post by all users, newest first. */
    RestResponse autosaves(RestRequest request, PostType type, ItemSchema schema, PostRow post) {
        List<Object> items = new ArrayList<>();
        if (!"HEAD".equals(request.method())) {
            List<PostRow> rows = posts.list(new PostQuerySql(List.of(RevisionRow.TYPE))
                    .statuses(List.of(RevisionRow.STATUS))
                    .parents(List.of(post.id()))
                    .slugs(List.of(RevisionRow.autosaveName(post.id())))
                    .orderByDateAndId(true)
                    .page(Long.MAX_VALUE, 0));
            views(rows, request, type, schema, post).forEach(view -> items.add(ResponseData.of(view)));
        }
        return RestResponse.ok(items);
    }

    /** The newest autosave of a post, whoever made it; throws {@code rest_post_no_autosave}. */
    RestResponse autosave(RestRequest request, PostType type, ItemSchema schema, PostRow post) {
        PostRow row = revisions.autosave(post.id()).flatMap(posts::row).orElseThrow(RevisionErrors::noAutosave);
        return views(List.of(row), request, type, schema, post).get(0);
    }

    /** What saving made: an autosave, or the draft itself. */
    RestResponse saved(RestRequest request, PostType type, ItemSchema schema, long post, long saved) {
        PostRow parent = posts.row(post).orElseThrow(RevisionErrors::invalidPost);
        PostRow row = saved == post ? parent : posts.row(saved).orElseThrow(RevisionErrors::invalidRevision);
        return views(List.of(row), request, type, schema, parent).get(0);
    }

    /** Versions as answers; with their post given they are autosaves, which tell where to look at them. */
    private List<RestResponse> views(
            List<PostRow> rows, RestRequest request, PostType type, ItemSchema schema, PostRow previewed) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(PostRow::id).toList();
        Map<Long, MetaRows> values = meta.read(META, ids);
        var context = render.context(request.asker(), rows);
        boolean preview = previewed != null && Fields.of(request, schema).includes("preview_link") && type.viewable();
        String address = preview ? addresses.address(previewed, type, request.asker()) : null;
        List<RestResponse> out = new ArrayList<>();
        for (PostRow row : rows) {
            String link = previewed == null ? null : address == null ? "" : PreviewLink.of(address, row.parent());
            out.add(RevisionView.of(
                    row,
                    type,
                    request,
                    schema,
                    context,
                    () -> MetaView.of(registry.fields(META, type.name()), values.getOrDefault(row.id(), MetaRows.NONE)),
                    link));
        }
        return out;
    }
}
