package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.meta.MetaService;
import org.quarkpress.model.Model;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.option.OptionStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Dispatcher;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.schema.Coercion;

/** Lists terms and shows single ones, in a fixed number of statements for any number of terms. */
@ApplicationScoped
public class TermReadService {
    /** What a request that follows a post's link to its terms may say. */
    private static final Set<String> PLAIN = Set.of("post", "context", "per_page");

    private final TermStore terms;
    private final TermAccessService access;
    private final MetaService meta;
    private final OptionStore options;
    private final Model model;

    /** A service over these stores. */
    public TermReadService(
            TermStore terms, TermAccessService access, MetaService meta, OptionStore options, Model model) {
        this.terms = terms;
        this.access = access;
        this.meta = meta;
        this.options = options;
        this.model = model;
    }

    /** What permission rules know of a term. */
    public TermFacts facts(TermRow row, Taxonomy taxonomy, Asker asker) {
        return new TermFacts(row.id(), taxonomy.caps(), row.id() == defaultTerm(taxonomy, asker));
    }

    /** The term that things without any get, 0 for none. */
    public long defaultTerm(Taxonomy taxonomy, Asker asker) {
        if ("category".equals(taxonomy.name())) {
            return asker.site().defaultCategory();
        }
        return taxonomy.defaultTerm() == null
                ? 0
                : options.find("default_term_" + taxonomy.name())
                        .map(Coercion::toLong)
                        .orElse(0L);
    }

    /** A page of the collection with its headers. */
    public RestResponse list(RestRequest request, Taxonomy taxonomy, ItemSchema schema) {
        return list(request, taxonomy, schema, TermCustoms.NONE);
    }

    /** The same by the customs of a taxonomy. */
    public RestResponse list(RestRequest request, Taxonomy taxonomy, ItemSchema schema, TermCustoms customs) {
        TermQuerySql query = TermListing.of(request, taxonomy);
        List<TermRow> rows = terms.list(query);
        long total = query.pageTellsTotal(rows.size()) ? query.offset() + rows.size() : terms.count(query);
        List<TermRow> shown = "HEAD".equals(request.method()) ? List.of() : rows;
        List<Object> items = new ArrayList<>();
        views(shown, request, taxonomy, schema, customs).forEach(response -> items.add(ResponseData.of(response)));
        String base = request.asker().site().restUrl(taxonomy.rest().route());
        return CollectionPage.of(items, total, TermListing.perPage(request))
                .respond(request, base, TermListing.page(request, taxonomy));
    }

    /** One term as an answer. */
    public RestResponse one(TermRow row, RestRequest request, Taxonomy taxonomy, ItemSchema schema) {
        return views(List.of(row), request, taxonomy, schema).get(0);
    }

    /** Terms of one taxonomy as answers, in order. */
    public List<RestResponse> views(
            Collection<TermRow> rows, RestRequest request, Taxonomy taxonomy, ItemSchema schema) {
        return views(rows, request, taxonomy, schema, TermCustoms.NONE);
    }

    /** The same by the customs of a taxonomy. */
    public List<RestResponse> views(
            Collection<TermRow> rows, RestRequest request, Taxonomy taxonomy, ItemSchema schema, TermCustoms customs) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Fields fields = Fields.of(request, schema);
        TermAddress addresses = TermAddress.of(taxonomy, request.asker().site());
        List<Long> ids = rows.stream().map(TermRow::id).distinct().toList();
        Map<Long, TermRow> above = above(rows, taxonomy, addresses);
        Map<Long, Map<String, Object>> shown =
                fields.names("meta") ? meta.view("term", taxonomy.name(), ids) : Map.of();
        long usual = defaultTerm(taxonomy, request.asker());
        List<RestResponse> out = new ArrayList<>();
        for (TermRow row : rows) {
            TermItem item = new TermItem(
                    row,
                    taxonomy,
                    new TermFacts(row.id(), taxonomy.caps(), row.id() == usual),
                    addresses.link(row, above),
                    above.containsKey(row.parent()),
                    shown.get(row.id()));
            out.add(customs.complete(TermView.of(item, request, schema, model), row, request));
        }
        return out;
    }

    /** The terms above these, as far as links need them; no statement when there are none. */
    private Map<Long, TermRow> above(Collection<TermRow> rows, Taxonomy taxonomy, TermAddress addresses) {
        List<Long> parents = rows.stream()
                .map(TermRow::parent)
                .filter(parent -> parent > 0)
                .distinct()
                .toList();
        return addresses.needsParents()
                ? terms.ancestry(taxonomy.name(), parents)
                : terms.rows(taxonomy.name(), parents);
    }

    /** The terms of posts in one taxonomy, out of those in all, which are read once for all that is embedded. */
    private Map<Long, List<TermRow>> attached(RestRequest request, List<Long> posts, Taxonomy taxonomy) {
        Attached all = request.shared("terms of " + posts, Attached.class, () -> new Attached(terms.ofObjects(posts)));
        Map<Long, List<TermRow>> out = new HashMap<>();
        all.byPost.forEach((post, list) -> {
            List<TermRow> own = list.stream()
                    .filter(term -> term.taxonomy().equals(taxonomy.name()))
                    .toList();
            if (!own.isEmpty()) {
                out.put(post, own);
            }
        });
        return out;
    }

    private record Attached(Map<Long, List<TermRow>> byPost) {}

    /** Answers many lists at once: those of the terms of single posts together, any other one by one. */
    public List<RestResponse> listMany(List<RestRequest> requests, Taxonomy taxonomy, ItemSchema schema) {
        return listMany(requests, taxonomy, schema, TermCustoms.NONE);
    }

    /** The same by the customs of a taxonomy. */
    public List<RestResponse> listMany(
            List<RestRequest> requests, Taxonomy taxonomy, ItemSchema schema, TermCustoms customs) {
        List<RestRequest> plain =
                requests.stream().filter(TermReadService::isPlain).toList();
        List<Long> posts = plain.stream()
                .map(request -> TermListing.post(request).orElseThrow())
                .distinct()
                .toList();
        Map<Long, List<TermRow>> attached = posts.isEmpty() ? Map.of() : attached(plain.get(0), posts, taxonomy);
        access.see(plain, posts);
        Map<Long, RestResponse> views = new HashMap<>();
        if (!plain.isEmpty()) {
            views.putAll(viewsById(attached, plain.get(0), taxonomy, schema, customs));
        }
        return requests.stream()
                .map(request -> Dispatcher.guarded(() -> {
                    access.checkList(request, taxonomy);
                    customs.check(request);
                    return isPlain(request)
                            ? ofPost(request, attached, views, taxonomy)
                            : list(request, taxonomy, schema, customs);
                }))
                .toList();
    }

    private static boolean isPlain(RestRequest request) {
        return TermListing.post(request).isPresent()
                && PLAIN.containsAll(request.source(ParamSource.GET).keySet());
    }

    private Map<Long, RestResponse> viewsById(
            Map<Long, List<TermRow>> attached,
            RestRequest request,
            Taxonomy taxonomy,
            ItemSchema schema,
            TermCustoms customs) {
        Map<Long, TermRow> rows = new LinkedHashMap<>();
        attached.values().forEach(list -> list.forEach(row -> rows.put(row.id(), row)));
        List<RestResponse> answers = views(rows.values(), request, taxonomy, schema, customs);
        Map<Long, RestResponse> out = new HashMap<>();
        int i = 0;
        for (Long id : rows.keySet()) {
            out.put(id, answers.get(i));
            i++;
        }
        return out;
    }

    private static RestResponse ofPost(
            RestRequest request, Map<Long, List<TermRow>> attached, Map<Long, RestResponse> views, Taxonomy taxonomy) {
        List<TermRow> rows = attached.getOrDefault(TermListing.post(request).orElseThrow(), List.of());
        long perPage = TermListing.perPage(request);
        List<Object> items = new ArrayList<>();
        rows.stream().limit(perPage).forEach(row -> items.add(ResponseData.of(views.get(row.id()))));
        return CollectionPage.of(items, rows.size(), perPage)
                .respond(request, request.asker().site().restUrl(taxonomy.rest().route()));
    }

    /** Answers many single reads at once. */
    public List<RestResponse> readMany(List<RestRequest> requests, Taxonomy taxonomy, ItemSchema schema) {
        return readMany(requests, taxonomy, schema, TermCustoms.NONE);
    }

    /** The same by the customs of a taxonomy. */
    public List<RestResponse> readMany(
            List<RestRequest> requests, Taxonomy taxonomy, ItemSchema schema, TermCustoms customs) {
        List<Long> ids = requests.stream()
                .map(request -> Coercion.toLong(request.param("id")))
                .distinct()
                .toList();
        Map<Long, TermRow> rows = terms.rows(taxonomy.name(), ids);
        Map<Long, RestResponse> views = new HashMap<>();
        rows.values().forEach(row -> access.know(requests, row));
        views.putAll(viewsById(Map.of(0L, List.copyOf(rows.values())), requests.get(0), taxonomy, schema, customs));
        return requests.stream()
                .map(request -> Dispatcher.guarded(() -> {
                    access.checkRead(request, taxonomy, facts -> facts(facts, taxonomy, request.asker()));
                    customs.check(request);
                    return views.get(Coercion.toLong(request.param("id")));
                }))
                .toList();
    }
}
