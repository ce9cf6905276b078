package org.quarkpress.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.Actor;
import org.quarkpress.meta.MetaService;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Dispatcher;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.schema.Coercion;

/** Lists comments and shows single ones, in a fixed number of statements for any number of comments. */
@ApplicationScoped
public class CommentReadService {
    private final CommentStore comments;
    private final CommentPlaceService places;
    private final CommentAccessService access;
    private final MetaService meta;

    /** A service over these stores. */
    public CommentReadService(
            CommentStore comments, CommentPlaceService places, CommentAccessService access, MetaService meta) {
        this.comments = comments;
        this.places = places;
        this.access = access;
        this.meta = meta;
    }

    /** A page of the collection with its headers; the total counts what the asker may not see. */
    RestResponse list(RestRequest request, ItemSchema schema) {
        CommentQuerySql query = CommentListing.of(request);
        List<CommentRow> rows = comments.list(query);
        long total = query.pageTellsTotal(rows.size()) ? query.offset() + rows.size() : comments.count(query);
        return page(request, "HEAD".equals(request.method()) ? List.of() : rows, total, schema);
    }

    private RestResponse page(RestRequest request, List<CommentRow> rows, long total, ItemSchema schema) {
        Actor actor = request.asker().actor();
        Map<Long, CommentPlace> known = placesOf(rows, request);
        List<CommentRow> shown = rows.stream()
                .filter(row -> CommentPermissions.mayRead(
                        actor, row, known.get(row.post()), CommentAccessService.password(request)))
                .toList();
        List<Object> items = new ArrayList<>();
        views(shown, known, request, schema).forEach(response -> items.add(ResponseData.of(response)));
        String base = request.asker().site().restUrl("/wp/v2/comments");
        return CollectionPage.of(items, total, CommentListing.perPage(request)).respond(request, base);
    }

    private Map<Long, CommentPlace> placesOf(Collection<CommentRow> rows, RestRequest request) {
        return places.places(rows.stream().map(CommentRow::post).toList(), request.asker());
    }

    /** One comment as it is now. */
    RestResponse one(long id, RestRequest request, ItemSchema schema) {
        CommentRow row = comments.rows(List.of(id)).get(id);
        if (row == null) {
            throw CommentErrors.invalidId();
        }
        List<CommentRow> rows = List.of(row);
        return views(rows, placesOf(rows, request), request, schema).get(0);
    }

    /** Comments as answers, in order. */
    private List<RestResponse> views(
            List<CommentRow> rows, Map<Long, CommentPlace> known, RestRequest request, ItemSchema schema) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Fields fields = Fields.of(request, schema);
        List<Long> ids = rows.stream().map(CommentRow::id).toList();
        List<CommentPlace> used = rows.stream()
                .map(row -> known.get(row.post()))
                .filter(place -> place != null)
                .distinct()
                .toList();
        Map<Long, String> links = fields.names("link") ? places.links(used, request.asker()) : Map.of();
        boolean wantsLinks = fields.includes("_links") || fields.includes("_embedded");
        Set<Long> parents = wantsLinks ? comments.withChildren(ids) : Set.of();
        Map<Long, Map<String, Object>> shown = fields.names("meta") ? meta.view("comment", "", ids) : Map.of();
        List<RestResponse> out = new ArrayList<>();
        for (CommentRow row : rows) {
            CommentItem item = new CommentItem(
                    row,
                    known.get(row.post()),
                    links.getOrDefault(row.post(), ""),
                    parents.contains(row.id()),
                    shown.get(row.id()));
            out.add(CommentView.of(item, request, schema));
        }
        return out;
    }

    /** Answers many single reads at once. */
    List<RestResponse> readMany(List<RestRequest> requests, ItemSchema schema) {
        Map<Long, CommentRow> rows = comments.rows(requests.stream()
                .map(request -> Coercion.toLong(request.param("id")))
                .distinct()
                .toList());
        List<CommentRow> found = List.copyOf(rows.values());
        Map<Long, CommentPlace> known = placesOf(found, requests.get(0));
        access.know(requests, rows, known);
        Map<Long, RestResponse> answers = byId(found, known, requests.get(0), schema);
        return requests.stream()
                .map(request -> Dispatcher.guarded(() -> {
                    access.checkRead(request);
                    return answers.get(Coercion.toLong(request.param("id")));
                }))
                .toList();
    }

    private Map<Long, RestResponse> byId(
            List<CommentRow> rows, Map<Long, CommentPlace> known, RestRequest request, ItemSchema schema) {
        List<RestResponse> answers = views(rows, known, request, schema);
        Map<Long, RestResponse> out = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            out.put(rows.get(i).id(), answers.get(i));
        }
        return out;
    }

    /** Answers many lists at once: those of single posts together, those below single comments together. */
    List<RestResponse> listMany(List<RestRequest> requests, ItemSchema schema) {
        Map<RestRequest, RestResponse> answers = new HashMap<>();
        together(requests, "post", schema, answers);
        together(requests, "parent", schema, answers);
        return requests.stream()
                .map(request -> answers.computeIfAbsent(
                        request,
                        other -> Dispatcher.guarded(() -> {
                            access.checkList(other);
                            return list(other, schema);
                        })))
                .toList();
    }

    private void together(
            List<RestRequest> requests, String key, ItemSchema schema, Map<RestRequest, RestResponse> answers) {
        Set<String> plain = Set.of(key, "context", "per_page");
        List<RestRequest> alike = requests.stream()
                .filter(request -> request.list(key).size() == 1
                        && plain.containsAll(request.source(ParamSource.GET).keySet()))
                .toList();
        if (alike.isEmpty()) {
            return;
        }
        List<Long> ids = alike.stream()
                .map(request -> CommentListing.ids(request, key).get(0))
                .distinct()
                .toList();
        boolean ofPosts = "post".equals(key);
        access.knowPosts(alike, ofPosts ? places.places(ids, alike.get(0).asker()) : Map.of());
        long most = alike.stream().mapToLong(CommentListing::perPage).max().orElse(0);
        Map<Long, List<CommentRow>> found = comments.newest(ofPosts, ids, most);
        List<CommentRow> rows = found.values().stream().flatMap(List::stream).toList();
        Map<Long, CommentPlace> known = placesOf(rows, alike.get(0));
        Map<Long, RestResponse> views = byId(rows, known, alike.get(0), schema);
        for (RestRequest request : alike) {
            List<CommentRow> own =
                    found.getOrDefault(CommentListing.ids(request, key).get(0), List.of());
            answers.put(request, Dispatcher.guarded(() -> {
                access.checkList(request);
                return RestResponse.ok(own.stream()
                        .limit(CommentListing.perPage(request))
                        .filter(row ->
                                CommentPermissions.mayRead(request.asker().actor(), row, known.get(row.post()), null))
                        .map(row -> ResponseData.of(views.get(row.id())))
                        .toList());
            }));
        }
    }
}
