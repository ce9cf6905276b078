package org.quarkpress.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.Links;
import org.quarkpress.site.Site;
import org.quarkpress.term.TermAddress;
import org.quarkpress.term.TermPermissions;
import org.quarkpress.term.TermQuerySql;
import org.quarkpress.term.TermReadService;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Finds terms and post formats ({@code WP_REST_Term_Search_Handler}, {@code WP_REST_Post_Format_Search_Handler}). */
@ApplicationScoped
public class TermSearchService {
    private final TermStore terms;
    private final TermReadService reader;
    private final Model model;

    /** A service over these stores. */
    public TermSearchService(TermStore terms, TermReadService reader, Model model) {
        this.terms = terms;
        this.reader = reader;
        this.model = model;
    }

    /** A page of terms by name. */
    public SearchResult terms(SearchQuery query, Asker asker) {
        TermQuerySql sql = new TermQuerySql(query.subtypes());
        if (!query.include().isEmpty()) {
            sql.ids(query.include());
        } else if (!query.exclude().isEmpty()) {
            sql.notIds(query.exclude());
        }
        if (!query.words().isEmpty()) {
            sql.search(query.words());
        }
        sql.page(query.perPage(), query.offset());
        List<TermRow> rows = terms.list(sql);
        boolean full = rows.size() == query.perPage() || rows.isEmpty() && query.offset() > 0;
        long total = full ? terms.count(sql) : query.offset() + rows.size();
        List<SearchHit> hits = new ArrayList<>();
        Map<Long, String> links = links(rows, asker);
        for (TermRow row : rows) {
            Links more = model.taxonomies()
                    .find(row.taxonomy())
                    .map(taxonomy -> links(row, taxonomy, asker))
                    .orElseGet(Links::new);
            hits.add(new SearchHit(row.id(), row.name(), links.get(row.termTaxonomyId()), row.taxonomy(), null, more));
        }
        return new SearchResult(hits, total);
    }

    /** The addresses of terms by the id of their place. */
    private Map<Long, String> links(List<TermRow> rows, Asker asker) {
        Map<Long, String> out = new HashMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(TermRow::taxonomy))
                .forEach((name, list) -> model.taxonomies().find(name).ifPresent(taxonomy -> {
                    TermAddress addresses = TermAddress.of(taxonomy, asker.site());
                    Map<Long, TermRow> above = addresses.needsParents()
                            ? terms.ancestry(
                                    name, list.stream().map(TermRow::parent).toList())
                            : Map.of();
                    list.forEach(row -> out.put(row.termTaxonomyId(), address(addresses, row, above)));
                }));
        return out;
    }

    private static String address(TermAddress addresses, TermRow row, Map<Long, TermRow> above) {
        if (!"post_format".equals(row.taxonomy())) {
            return addresses.link(row, above);
        }
        return addresses.link(withSlug(row, PostFormat.fromSlug(row.slug())), above);
    }

    private static TermRow withSlug(TermRow row, String slug) {
        return new TermRow(
                row.id(),
                row.termTaxonomyId(),
                row.taxonomy(),
                row.name(),
                slug,
                row.description(),
                row.parent(),
                row.count());
    }

    private Links links(TermRow row, Taxonomy taxonomy, Asker asker) {
        Site site = asker.site();
        Links links = new Links();
        if (taxonomy.rest().shown()) {
            TermFacts facts = reader.facts(row, taxonomy, asker);
            List<Object> allowed = new ArrayList<>(List.of("GET"));
            if (TermPermissions.mayEdit(asker.actor(), facts)) {
                allowed.addAll(List.of("POST", "PUT", "PATCH"));
            }
            if (TermPermissions.mayDelete(asker.actor(), facts)) {
                allowed.add("DELETE");
            }
            links.add("self", site.restUrl(taxonomy.rest().route() + "/" + row.id()), SelfLink.attributes(allowed));
        }
        return links.add("about", site.restUrl("/wp/v2/taxonomies/" + taxonomy.name()));
    }

    /** A page of the formats that some post has or had, in WordPress's order of them. */
    public SearchResult formats(SearchQuery query, Asker asker) {
        TermQuerySql sql = new TermQuerySql(List.of("post_format"))
                .slugs(PostFormat.ALL.stream().map(PostFormat::toSlug).toList())
                .page(PostFormat.ALL.size(), 0);
        Map<String, TermRow> known = new HashMap<>();
        terms.list(sql).forEach(row -> known.put(PostFormat.fromSlug(row.slug()), row));
        TermAddress addresses = TermAddress.of(model.taxonomies().get("post_format"), asker.site());
        String words = query.words().toLowerCase(Locale.ROOT);
        List<SearchHit> all = PostFormat.ALL.stream()
                .filter(format -> known.containsKey(format) && format.contains(words))
                .map(format -> new SearchHit(
                        format,
                        label(format),
                        address(addresses, known.get(format), Map.of()),
                        SearchSubtypes.POST_FORMAT,
                        null,
                        new Links()))
                .toList();
        List<SearchHit> page =
                all.stream().skip(query.offset()).limit(query.perPage()).toList();
        return new SearchResult(page, all.size());
    }

    private static String label(String format) {
        return format.substring(0, 1).toUpperCase(Locale.ROOT) + format.substring(1);
    }
}
