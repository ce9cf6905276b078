package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostFormat;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;

/** The terms of many changed posts at once: those they ask for, and the usual ones where they have none; not counted. */
@ApplicationScoped
public class PostTermService {
    private final PostBatchStore batch;
    private final PostFormatService formats;
    private final TermStore terms;
    private final Model model;

    /** A service over these stores. */
    public PostTermService(PostBatchStore batch, PostFormatService formats, TermStore terms, Model model) {
        this.batch = batch;
        this.formats = formats;
        this.terms = terms;
        this.model = model;
    }

    /** Gives posts their terms. */
    void change(List<PostChange> changes) {
        Map<Long, List<TermRow>> current =
                terms.ofObjects(changes.stream().map(PostChange::id).toList());
        Map<Long, Map<String, List<Long>>> wanted = new LinkedHashMap<>();
        Map<String, Long> known = new HashMap<>();
        changes.forEach(
                change -> wanted.put(change.id(), wanted(change, current.getOrDefault(change.id(), List.of()), known)));
        Set<Long> ids = new LinkedHashSet<>();
        wanted.values().forEach(map -> map.values().forEach(ids::addAll));
        Map<Long, List<TermRow>> found = terms.byIds(ids);
        List<List<Object>> gone = new ArrayList<>();
        List<List<Object>> fresh = new ArrayList<>();
        for (PostChange change : changes) {
            List<TermRow> had = current.getOrDefault(change.id(), List.of());
            wanted.get(change.id()).forEach((taxonomy, some) -> {
                Set<Long> places = places(some, taxonomy, found);
                List<Long> there = had.stream()
                        .filter(term -> term.taxonomy().equals(taxonomy))
                        .map(TermRow::termTaxonomyId)
                        .toList();
                there.stream().filter(id -> !places.contains(id)).forEach(id -> gone.add(List.of(change.id(), id)));
                places.stream().filter(id -> !there.contains(id)).forEach(id -> fresh.add(List.of(change.id(), id)));
            });
        }
        batch.detach(gone);
        batch.attach(fresh);
    }

    /** What a post shall have of each taxonomy that is to be looked at. */
    private Map<String, List<Long>> wanted(PostChange change, List<TermRow> had, Map<String, Long> known) {
        Map<String, List<Long>> out = new LinkedHashMap<>();
        for (Taxonomy taxonomy : model.taxonomies().of(change.type().name())) {
            List<Long> ids = PostDetailsService.wanted(change.request(), taxonomy);
            if (ids == null && had.stream().noneMatch(term -> term.taxonomy().equals(taxonomy.name()))) {
                ids = PostDetailsService.standard(change.request().asker().options(), change.type(), taxonomy);
            }
            if (ids != null) {
                out.put(taxonomy.name(), ids);
            }
        }
        if (change.says("format")) {
            String format = change.request().text("format");
            boolean standard = PostFormat.STANDARD.equals(format);
            out.put(
                    PostFormatService.TAXONOMY,
                    standard ? List.of() : List.of(known.computeIfAbsent(PostFormat.toSlug(format), formats::term)));
        }
        return out;
    }

    private static Set<Long> places(List<Long> ids, String taxonomy, Map<Long, List<TermRow>> found) {
        Set<Long> out = new LinkedHashSet<>();
        ids.forEach(id -> found.getOrDefault(id, List.of()).stream()
                .filter(term -> term.taxonomy().equals(taxonomy))
                .forEach(term -> out.add(term.termTaxonomyId())));
        return out;
    }
}
