package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.wpdb.LockStore;

/** Terms given by name, made when there are none yet ({@code wp_set_post_terms} of a flat taxonomy); in the caller's transaction. */
@ApplicationScoped
public class TermNameService {
    private final TermStore terms;
    private final TermAssignService assign;
    private final LockStore locks;

    /** A service over these stores. */
    public TermNameService(TermStore terms, TermAssignService assign, LockStore locks) {
        this.terms = terms;
        this.assign = assign;
        this.locks = locks;
    }

    /** Gives an object exactly the term of this name. */
    public void give(long object, String taxonomy, String name) {
        String slug = TermText.slug(name);
        TermRow term = terms.bySlug(taxonomy, slug);
        if (term == null) {
            locks.lock(TermSlugs.family(slug));
            term = terms.bySlug(taxonomy, slug);
        }
        long id = term == null ? terms.insert(taxonomy, name, slug, "", 0) : term.id();
        List<TermRow> current = terms.ofObjects(List.of(object)).getOrDefault(object, List.of());
        terms.recount(new ArrayList<>(assign.set(object, taxonomy, List.of(id), current)));
    }
}
