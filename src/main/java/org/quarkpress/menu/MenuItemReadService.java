package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.meta.MetaView;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostRow;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Gathers what views of items need: a fixed number of statements for any number of items. */
@ApplicationScoped
public class MenuItemReadService {
    private final MenuItemObjectService objects;
    private final PostFactsService facts;
    private final MetaStore meta;
    private final MetaRegistry registry;
    private final TermStore terms;

    /** A service over these stores. */
    public MenuItemReadService(
            MenuItemObjectService objects,
            PostFactsService facts,
            MetaStore meta,
            MetaRegistry registry,
            TermStore terms) {
        this.objects = objects;
        this.facts = facts;
        this.meta = meta;
        this.registry = registry;
        this.terms = terms;
    }

    /** One item as an answer. */
    RestResponse one(PostRow row, RestRequest request, ItemSchema schema) {
        Map<Long, PostFacts> known = facts.of(List.of(row), request.asker().options());
        return views(List.of(row), known, request, schema).get(0);
    }

    /** Items as answers, in order. */
    List<RestResponse> views(List<PostRow> rows, Map<Long, PostFacts> known, RestRequest request, ItemSchema schema) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(PostRow::id).toList();
        Map<Long, MetaRows> values = meta.read("post", ids);
        Map<Long, MenuItem> items = new LinkedHashMap<>();
        ids.forEach(id -> items.put(id, MenuItem.of(values.getOrDefault(id, MetaRows.NONE))));
        Map<MenuItem, MenuItemObject> shown = objects.of(items.values(), request.asker());
        Map<Long, List<TermRow>> menus = terms.ofObjects(ids);
        return rows.stream()
                .map(row -> new MenuItemView(
                                row,
                                known.get(row.id()),
                                items.get(row.id()),
                                shown.get(items.get(row.id())),
                                menu(menus.getOrDefault(row.id(), List.of())),
                                MetaView.of(
                                        registry.fields("post", row.type()),
                                        values.getOrDefault(row.id(), MetaRows.NONE)))
                        .answer(request, schema))
                .toList();
    }

    private static long menu(List<TermRow> terms) {
        return terms.stream()
                .filter(term -> "nav_menu".equals(term.taxonomy()))
                .mapToLong(TermRow::id)
                .min()
                .orElse(0);
    }
}
