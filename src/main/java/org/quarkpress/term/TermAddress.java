package org.quarkpress.term;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quarkpress.model.Rewrite;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.site.Permalinks;
import org.quarkpress.site.Site;
import org.quarkpress.site.TaxonomyRewrite;
import org.quarkpress.site.TermLinkFacts;

/** Where the terms of a taxonomy are found on the site ({@code get_term_link}). */
public final class TermAddress {
    private final Permalinks permalinks;
    private final TaxonomyRewrite rewrite;

    private TermAddress(Permalinks permalinks, TaxonomyRewrite rewrite) {
        this.permalinks = permalinks;
        this.rewrite = rewrite;
    }

    /** The addresses of a taxonomy on this site. */
    public static TermAddress of(Taxonomy taxonomy, Site site) {
        return new TermAddress(Permalinks.of(site), rewrite(taxonomy, site));
    }

    /** What the registration of a taxonomy and the site's options say about its addresses. */
    public static TaxonomyRewrite rewrite(Taxonomy taxonomy, Site site) {
        return switch (taxonomy.name()) {
            case "category" -> TaxonomyRewrite.category(site);
            case "post_tag" -> TaxonomyRewrite.postTag(site);
            default -> {
                Rewrite given = taxonomy.rewrite();
                yield new TaxonomyRewrite(
                        taxonomy.name(),
                        given.on() ? given.slug() : null,
                        given.withFront(),
                        given.hierarchical(),
                        taxonomy.queryVar());
            }
        };
    }

    /** Whether addresses have the slugs of parents in them. */
    public boolean needsParents() {
        return rewrite.hierarchical();
    }

    /** The address of a term; {@code above} has at least its ancestors, by id. */
    public String link(TermRow term, Map<Long, TermRow> above) {
        String path = needsParents() ? parentPath(term, above) : "";
        return permalinks.term(new TermLinkFacts(term.id(), rewrite, term.slug(), path));
    }

    private static String parentPath(TermRow term, Map<Long, TermRow> above) {
        Deque<String> slugs = new ArrayDeque<>();
        Set<Long> seen = new HashSet<>();
        TermRow parent = above.get(term.parent());
        while (parent != null && seen.add(parent.id())) {
            slugs.addFirst(parent.slug());
            parent = above.get(parent.parent());
        }
        return String.join("/", slugs);
    }
}
