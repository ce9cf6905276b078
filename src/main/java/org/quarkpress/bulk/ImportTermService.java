package org.quarkpress.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Asker;
import org.quarkpress.rest.ParamSource;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.term.TermLookupService;
import org.quarkpress.term.TermPermissions;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermService;

/** The terms that records name: found, or made. In the caller's transaction. */
@ApplicationScoped
public class ImportTermService {
    private static final String TERM = "term";

    private final TermLookupService lookup;
    private final TermService writer;
    private final MetaStore meta;
    private final MetaRegistry registry;

    /** A service over these stores. */
    public ImportTermService(TermLookupService lookup, TermService writer, MetaStore meta, MetaRegistry registry) {
        this.lookup = lookup;
        this.writer = writer;
        this.meta = meta;
        this.registry = registry;
    }

    /**
     * The ids of the terms that are named, in their order, each once.
     *
     * @param terms names by taxonomy
     * @param create whether those that are not there are made
     * @param memo what was found in this transaction before
     * @throws WpError an {@link ImportRefusal} for one that is not there and cannot be made
     */
    public Map<Taxonomy, List<Long>> resolve(
            Map<Taxonomy, List<TermName>> terms, boolean create, Asker asker, TermMemo memo) {
        Set<String> missing = new LinkedHashSet<>();
        terms.forEach((taxonomy, names) -> names.forEach(name -> missing(taxonomy, name, missing, memo)));
        if (create && !missing.isEmpty()) {
            lookup.lock(missing);
        }
        Map<Taxonomy, List<Long>> out = new LinkedHashMap<>();
        terms.forEach((taxonomy, names) -> {
            Set<Long> ids = new LinkedHashSet<>();
            names.forEach(name -> ids.add(obtain(taxonomy, name, create, asker, memo)));
            out.put(taxonomy, new ArrayList<>(ids));
        });
        return out;
    }

    /** Collects the slugs of what would have to be made; gives the id of what is there. */
    private Optional<Long> missing(Taxonomy taxonomy, TermName name, Set<String> slugs, TermMemo memo) {
        Optional<Long> known = memo.find(taxonomy, name);
        if (known.isPresent()) {
            return known;
        }
        Optional<Long> parent =
                name.parent() == null ? Optional.empty() : missing(taxonomy, name.parent(), slugs, memo);
        boolean orphan = name.parent() != null && parent.isEmpty();
        Optional<Long> found = find(taxonomy, name, orphan ? Long.valueOf(-1) : parent.orElse(null));
        if (found.isEmpty() && name.name() != null) {
            slugs.add(name.slug() == null ? name.name() : name.slug());
        }
        found.ifPresent(id -> memo.know(taxonomy, name, id));
        return found;
    }

    private Optional<Long> find(Taxonomy taxonomy, TermName name, Long parent) {
        if (name.id() != null) {
            return lookup.withId(taxonomy, name.id()).map(TermRow::id);
        }
        Optional<TermRow> found = name.slug() != null
                ? lookup.withSlug(taxonomy, name.slug())
                : lookup.named(taxonomy, name.name(), parent);
        return found.map(TermRow::id);
    }

    private long obtain(Taxonomy taxonomy, TermName name, boolean create, Asker asker, TermMemo memo) {
        Optional<Long> known = memo.find(taxonomy, name);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.parent() != null && !taxonomy.hierarchical()) {
            throw ImportRefusal.of(
                    "rest_taxonomy_not_hierarchical",
                    "Terms of this taxonomy have no parents.",
                    name.pointer() + "/parent");
        }
        Long parent = name.parent() == null ? null : (Long) obtain(taxonomy, name.parent(), create, asker, memo);
        long id = find(taxonomy, name, parent).orElseGet(() -> {
            if (!create || name.id() != null || name.name() == null) {
                throw ImportRefusal.of("quarkpress_item_term_unknown", "There is no such term.", name.pointer());
            }
            Long made = ImportRefusal.within(name.pointer(), () -> make(taxonomy, name, parent, asker));
            memo.made(made);
            return made;
        });
        memo.know(taxonomy, name, id);
        return id;
    }

    private Long make(Taxonomy taxonomy, TermName name, Long parent, Asker asker) {
        if (!TermPermissions.mayCreate(asker.actor(), taxonomy)) {
            throw WpError.of("rest_cannot_create", "You may not make terms of this taxonomy.", asker.refusal());
        }
        List<MetaField> fields = registry.fields(TERM, taxonomy.name());
        Map<MetaField, Object> wanted = ImportMeta.wanted(TERM, fields, name.meta(), name.storedMeta(), "");
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("name", name.name());
        params.put("description", name.description());
        if (name.slug() != null) {
            params.put("slug", name.slug());
        }
        if (parent != null) {
            params.put("parent", parent);
        }
        RestRequest inner = new RestRequest("POST", taxonomy.rest().route(), Map.of(), asker);
        long id = writer.make(inner.with(ParamSource.JSON, params), taxonomy);
        TermFacts facts = new TermFacts(id, taxonomy.caps(), false);
        MetaPermission permission =
                new MetaPermission(asker.actor(), MapMetaCap.required(MetaCapability.EDIT_TERM, facts));
        meta.apply(TERM, id, ImportMeta.changes(wanted, name.storedMeta(), MetaRows.NONE, permission));
        return id;
    }
}
