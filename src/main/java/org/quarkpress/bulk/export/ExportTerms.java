package org.quarkpress.bulk.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.term.TermRow;

/** The terms of a post as a record names them: with all that it takes to make those that are not there. */
final class ExportTerms {
    private static final int DEEPEST = 18;

    private final MetaRegistry registry;
    private final ExportFacts facts;

    ExportTerms(MetaRegistry registry, ExportFacts facts) {
        this.registry = registry;
        this.facts = facts;
    }

    /** The terms by taxonomy; those taxonomies in which it has none are empty lists. */
    Map<String, Object> of(long post, List<Taxonomy> taxonomies) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (Taxonomy taxonomy : taxonomies) {
            List<Object> named = new ArrayList<>();
            facts.terms().getOrDefault(post, List.of()).stream()
                    .filter(term -> term.taxonomy().equals(taxonomy.name()))
                    .forEach(term -> named.add(named(term, taxonomy, 0)));
            out.put(taxonomy.name(), named);
        }
        return out;
    }

    private Map<String, Object> named(TermRow term, Taxonomy taxonomy, int depth) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("slug", term.slug());
        out.put("name", term.name());
        if (!term.description().isEmpty()) {
            out.put("description", term.description());
        }
        TermRow above = taxonomy.hierarchical() && depth < DEEPEST
                ? facts.above().getOrDefault(taxonomy.name(), Map.of()).get(term.parent())
                : null;
        if (above != null) {
            out.put("parent", named(above, taxonomy, depth + 1));
        }
        MetaRows meta = facts.termMeta().getOrDefault(term.id(), MetaRows.NONE);
        ExportMeta.put(out, "term", registry.fields("term", taxonomy.name()), meta);
        return out;
    }
}
