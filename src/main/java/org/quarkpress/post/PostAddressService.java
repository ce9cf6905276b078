package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.capability.StatusKind;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.LinkFacts;
import org.quarkpress.site.Permalinks;
import org.quarkpress.site.WpDate;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** Where posts are found on the site; what their addresses are made of is looked up together for all of them. */
@ApplicationScoped
public class PostAddressService {
    private final PostStore posts;
    private final PostFactsService facts;
    private final TermStore terms;
    private final Model model;

    /** A service over these stores. */
    public PostAddressService(PostStore posts, PostFactsService facts, TermStore terms, Model model) {
        this.posts = posts;
        this.facts = facts;
        this.terms = terms;
        this.model = model;
    }

    /** The permanent address of one post ({@code get_permalink}). */
    public String address(PostRow row, PostType type, Asker asker) {
        return of(List.of(row), type, asker).get(row.id()).link();
    }

    /** The addresses of posts of one type by id; at most four statements for any number of them. */
    public Map<Long, PostAddress> of(Collection<PostRow> rows, PostType type, Asker asker) {
        return of(rows, facts.of(rows, asker.options()), type, asker);
    }

    /** The addresses of posts whose facts are known already. */
    public Map<Long, PostAddress> of(Collection<PostRow> rows, Map<Long, PostFacts> known, PostType type, Asker asker) {
        Permalinks permalinks = Permalinks.of(asker.site());
        Map<Long, PostAddress> out = new HashMap<>();
        facts(rows, known, type, asker)
                .forEach((id, link) -> out.put(id, new PostAddress(permalinks.post(link), permalinks.template(link))));
        return out;
    }

    private Map<Long, LinkFacts> facts(
            Collection<PostRow> rows, Map<Long, PostFacts> known, PostType type, Asker asker) {
        String structure = asker.site().permalinkStructure();
        Map<Long, LinkFacts> above = "attachment".equals(type.name()) ? parents(rows, asker) : Map.of();
        Map<Long, PostPlace> places = type.hierarchical()
                ? posts.ancestry(rows.stream()
                        .map(PostRow::parent)
                        .filter(id -> id != 0)
                        .distinct()
                        .toList())
                : Map.of();
        Map<Long, String> authors = structure.contains("%author%")
                ? posts.nicenames(rows.stream().map(PostRow::author).distinct().toList())
                : Map.of();
        Map<Long, String> categories =
                structure.contains("%category%") && "post".equals(type.name()) ? categories(rows, asker) : Map.of();
        Map<Long, LinkFacts> out = new HashMap<>();
        for (PostRow row : rows) {
            out.put(
                    row.id(),
                    new LinkFacts(
                            row.id(),
                            PostTypeAddress.of(type),
                            row.status(),
                            pretty(known.get(row.id()), asker),
                            row.name(),
                            WpDate.parse(row.date()).orElse(LocalDateTime.of(1970, 1, 1, 0, 0)),
                            path(row.parent(), places),
                            authors.getOrDefault(row.author(), ""),
                            categories.getOrDefault(row.id(), ""),
                            row.parent(),
                            above.get(row.parent())));
        }
        return out;
    }

    /** The facts of what attachments hang on. */
    private Map<Long, LinkFacts> parents(Collection<PostRow> rows, Asker asker) {
        List<Long> ids = rows.stream()
                .map(PostRow::parent)
                .filter(id -> id != 0)
                .distinct()
                .toList();
        Map<String, List<PostRow>> byType = new HashMap<>();
        posts.rows(ids).values().stream()
                .filter(row -> !"attachment".equals(row.type()))
                .forEach(row -> byType.computeIfAbsent(row.type(), t -> new java.util.ArrayList<>())
                        .add(row));
        Map<Long, LinkFacts> out = new HashMap<>();
        byType.forEach((name, list) -> model.postTypes()
                .find(name)
                .ifPresent(type -> out.putAll(facts(list, facts.of(list, asker.options()), type, asker))));
        return out;
    }

    private static boolean pretty(PostFacts post, Asker asker) {
        return post.statusKind() == StatusKind.PUBLIC
                || post.statusKind() == StatusKind.PRIVATE && PostPermissions.mayRead(asker.actor(), post);
    }

    private static String path(long parent, Map<Long, PostPlace> places) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        for (PostPlace place = places.get(parent); place != null && depth < 50; place = places.get(place.parent())) {
            path.insert(0, path.isEmpty() ? place.name() : place.name() + "/");
            depth++;
        }
        return path.toString();
    }

    private Map<Long, String> categories(Collection<PostRow> rows, Asker asker) {
        Map<Long, Long> chosen = new HashMap<>();
        terms.ofObjects(rows.stream().map(PostRow::id).toList()).forEach((post, list) -> list.stream()
                .filter(term -> "category".equals(term.taxonomy()))
                .min(Comparator.comparing(TermRow::id))
                .ifPresent(term -> chosen.put(post, term.id())));
        long standard = asker.site().defaultCategory();
        rows.forEach(row -> chosen.putIfAbsent(row.id(), standard));
        Map<Long, String> paths = terms.paths("category", List.copyOf(chosen.values()));
        Map<Long, String> out = new HashMap<>();
        chosen.forEach((post, term) -> out.put(post, paths.getOrDefault(term, "")));
        return out;
    }
}
