package org.quarkpress.term;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quarkpress.model.Taxonomy;

/** How a term gets a slug that no other has ({@code wp_unique_term_slug}). */
final class TermSlugs {
    private static final int FAMILIES = 64;

    private TermSlugs() {}

    /**
     * What is known of other terms.
     *
     * @param takenHere whether a term of the same taxonomy has a slug
     * @param taken whether another term of any taxonomy has a slug
     * @param known whether a term of any taxonomy has this as slug or name
     * @param above the terms above by id
     */
    record Others(
            Predicate<String> takenHere, Predicate<String> taken, Predicate<String> known, Map<Long, TermRow> above) {}

    /** The slug; if its taxonomy has it already, with the slugs of parents behind it, and with a number if need be. */
    static String unique(String slug, Taxonomy taxonomy, long parent, Others others) {
        if (slug.isEmpty() || !others.takenHere().test(slug)) {
            return slug;
        }
        String longer = taxonomy.hierarchical() ? withParents(slug, parent, others) : slug;
        if (!others.taken().test(longer)) {
            return longer;
        }
        for (long n = 2; ; n++) {
            String next = longer + "-" + n;
            if (!others.taken().test(next)) {
                return next;
            }
        }
    }

    private static String withParents(String slug, long parent, Others others) {
        StringBuilder longer = new StringBuilder(slug);
        Set<Long> seen = new HashSet<>();
        TermRow above = others.above().get(parent);
        while (above != null && seen.add(above.id())) {
            longer.append('-').append(above.slug());
            if (!others.known().test(longer.toString())) {
                break;
            }
            above = others.above().get(above.parent());
        }
        return longer.toString();
    }

    /** A name under which all slugs that can get in each other's way fall together, for locking: one of 64. */
    static String family(String slug) {
        int dash = slug.indexOf('-', 1);
        String first = dash < 0 ? slug : slug.substring(0, dash);
        return "term-slug-" + Math.floorMod(first.hashCode(), FAMILIES);
    }

    /** The names of the families of several slugs, in the order in which they must be locked. */
    static List<String> families(List<String> slugs) {
        return slugs.stream().map(TermSlugs::family).distinct().sorted().toList();
    }
}
