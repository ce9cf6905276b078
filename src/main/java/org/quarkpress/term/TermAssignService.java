package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which terms an object has ({@code wp_set_object_terms}); ids that no term of the taxonomy has vanish in silence. */
@ApplicationScoped
public class TermAssignService {
    private final TermStore terms;

    /** A service over the terms. */
    public TermAssignService(TermStore terms) {
        this.terms = terms;
    }

    /**
     * Gives an object exactly these terms of a taxonomy.
     *
     * @param current the terms it has now, in all taxonomies
     * @return term_taxonomy ids whose counts must be made anew
     */
    public Set<Long> set(long object, String taxonomy, Collection<Long> wanted, List<TermRow> current) {
        Set<Long> places = new LinkedHashSet<>();
        Map<Long, List<TermRow>> found = terms.byIds(wanted);
        for (Long id : wanted) {
            found.getOrDefault(id, List.of()).stream()
                    .filter(term -> term.taxonomy().equals(taxonomy))
                    .forEach(term -> places.add(term.termTaxonomyId()));
        }
        List<Long> had = current.stream()
                .filter(term -> term.taxonomy().equals(taxonomy))
                .map(TermRow::termTaxonomyId)
                .toList();
        List<Long> gone = new ArrayList<>(had);
        gone.removeAll(places);
        Set<Long> fresh = new LinkedHashSet<>(places);
        had.forEach(fresh::remove);
        terms.detach(object, gone);
        terms.attach(object, fresh);
        Set<Long> touched = new LinkedHashSet<>(gone);
        touched.addAll(fresh);
        return touched;
    }
}
