package org.quarkpress.menu;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostAddress;
import org.quarkpress.post.PostAddressService;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.PostTypeAddress;
import org.quarkpress.rest.Asker;
import org.quarkpress.term.TermAddress;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Finds what items show ({@code wp_setup_nav_menu_item}): a fixed number of statements for each kind of thing. */
@ApplicationScoped
public class MenuItemObjectService {
    private final PostStore posts;
    private final PostAddressService addresses;
    private final TermStore terms;
    private final Model model;

    /** A service over these stores. */
    public MenuItemObjectService(PostStore posts, PostAddressService addresses, TermStore terms, Model model) {
        this.posts = posts;
        this.addresses = addresses;
        this.terms = terms;
        this.model = model;
    }

    /** What each of these items shows. */
    Map<MenuItem, MenuItemObject> of(Collection<MenuItem> items, Asker asker) {
        Map<Long, MenuItemObject> shownPosts = posts(ids(items, MenuItem.POST), asker);
        Map<String, MenuItemObject> shownTerms = terms(items, asker);
        Map<MenuItem, MenuItemObject> out = new HashMap<>();
        for (MenuItem item : items) {
            out.put(
                    item,
                    switch (item.type()) {
                        case MenuItem.POST -> ofPost(item, shownPosts);
                        case MenuItem.TERM ->
                            shownTerms.getOrDefault(
                                    item.object() + " " + item.objectId(),
                                    MenuItemObject.missing(termLabel(item.object())));
                        case MenuItem.ARCHIVE -> archive(item.object(), asker);
                        default -> MenuItemObject.custom(item.url());
                    });
        }
        return out;
    }

    private static List<Long> ids(Collection<MenuItem> items, String type) {
        return items.stream()
                .filter(item -> item.type().equals(type) && item.objectId() > 0)
                .map(MenuItem::objectId)
                .distinct()
                .toList();
    }

    /** A term by a wrong taxonomy is not shown, but still linked. */
    private MenuItemObject ofTerm(MenuItem item, Map<String, MenuItemObject> shown) {
        MenuItemObject term = shown.get(item.object() + " " + item.objectId());
        if (term != null) {
            return term;
        }
        MenuItemObject other = shown.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + item.objectId()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MenuItemObject.missing(""));
        return new MenuItemObject("", termLabel(item.object()), "", true, other.route(), other.kind(), 0);
    }

    private String termLabel(String taxonomy) {
        return model.taxonomies()
                .find(taxonomy)
                .map(known -> known.labels().singularName())
                .orElse(taxonomy);
    }

    private MenuItemObject ofPost(MenuItem item, Map<Long, MenuItemObject> shown) {
        Optional<PostType> type = model.postTypes().find(item.object());
        String label = type.map(known -> known.labels().singularName()).orElse(item.object());
        MenuItemObject post = shown.get(item.objectId());
        if (post == null) {
            return MenuItemObject.missing(label);
        }
        return new MenuItemObject(
                post.title(),
                label,
                post.url(),
                post.invalid() || type.isEmpty(),
                post.route(),
                post.kind(),
                post.parent());
    }

    private Map<Long, MenuItemObject> posts(List<Long> ids, Asker asker) {
        Map<Long, MenuItemObject> out = new HashMap<>();
        Map<String, List<PostRow>> byType =
                posts.rows(ids).values().stream().collect(Collectors.groupingBy(PostRow::type));
        byType.forEach((name, rows) -> model.postTypes().find(name).ifPresent(type -> {
            Map<Long, PostAddress> places = addresses.of(rows, type, asker);
            String base = type.rest().shown() ? type.rest().route() + "/" : "";
            rows.forEach(row -> out.put(
                    row.id(),
                    new MenuItemObject(
                            row.title(),
                            "",
                            places.get(row.id()).link(),
                            "trash".equals(row.status()),
                            base.isEmpty() ? "" : base + row.id(),
                            name,
                            row.parent())));
        }));
        return out;
    }

    private Map<String, MenuItemObject> terms(Collection<MenuItem> items, Asker asker) {
        Map<String, MenuItemObject> out = new HashMap<>();
        terms.byIds(ids(items, MenuItem.TERM)).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(TermRow::taxonomy))
                .forEach((name, rows) ->
                        model.taxonomies().find(name).ifPresent(taxonomy -> rows(taxonomy, rows, asker, out)));
        return out;
    }

    private void rows(Taxonomy taxonomy, List<TermRow> rows, Asker asker, Map<String, MenuItemObject> out) {
        TermAddress places = TermAddress.of(taxonomy, asker.site());
        List<Long> parents = rows.stream()
                .map(TermRow::parent)
                .filter(parent -> parent > 0)
                .distinct()
                .toList();
        Map<Long, TermRow> above =
                places.needsParents() ? terms.ancestry(taxonomy.name(), parents) : Map.<Long, TermRow>of();
        String base = taxonomy.rest().shown() ? taxonomy.rest().route() + "/" : "";
        rows.forEach(row -> out.put(
                taxonomy.name() + " " + row.id(),
                new MenuItemObject(
                        row.name(),
                        taxonomy.labels().singularName(),
                        places.link(row, above),
                        false,
                        base.isEmpty() ? "" : base + row.id(),
                        taxonomy.name(),
                        row.parent())));
    }

    private MenuItemObject archive(String name, Asker asker) {
        String label = "Post Type Archive";
        return model.postTypes()
                .find(name)
                .map(type -> new MenuItemObject(
                        type.labels()
                                .texts()
                                .getOrDefault("archives", type.labels().name()),
                        label,
                        PostTypeAddress.archive(type, asker.site()).orElse(null),
                        false,
                        "",
                        name,
                        0))
                .orElse(MenuItemObject.missing(label));
    }
}
