package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.wpdb.LockStore;

/** Terms by name, as people mean them ({@code term_exists}); in the caller's transaction. */
@ApplicationScoped
public class TermLookupService {
    private final TermChangeStore rows;
    private final TermStore terms;
    private final LockStore locks;

    /** A service over these stores. */
    public TermLookupService(TermChangeStore rows, TermStore terms, LockStore locks) {
        this.rows = rows;
        this.terms = terms;
        this.locks = locks;
    }

    /**
     * The term of this name: the same but for the case of letters, rather the very same, rather on top.
     *
     * @param parent id of the term above it; null for wherever it stands
     */
    public Optional<TermRow> named(Taxonomy taxonomy, String name, Long parent) {
        String stored = TermText.name(name);
        List<TermRow> found =
                parent == null ? rows.named(taxonomy.name(), stored) : rows.named(taxonomy.name(), stored, parent);
        return found.stream()
                .filter(row -> row.name().equals(stored))
                .findFirst()
                .or(() -> found.stream()
                        .filter(row -> TermText.sameName(row.name(), stored))
                        .findFirst());
    }

    /** The term of this slug. */
    public Optional<TermRow> withSlug(Taxonomy taxonomy, String slug) {
        return Optional.ofNullable(terms.bySlug(taxonomy.name(), TermText.slug(slug)));
    }

    /** The term of this id. */
    public Optional<TermRow> withId(Taxonomy taxonomy, long id) {
        return Optional.ofNullable(terms.rows(taxonomy.name(), List.of(id)).get(id));
    }

    /** Keeps all others from making terms of these slugs or names; in one order for all, so that nobody waits in a ring. */
    public void lock(Collection<String> slugs) {
        TermSlugs.families(slugs.stream().map(TermText::slug).toList()).forEach(locks::lock);
    }
}
