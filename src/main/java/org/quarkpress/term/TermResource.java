package org.quarkpress.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of terms: two for each taxonomy that REST shows and that has no routes of its own. */
@ApplicationScoped
public class TermResource implements RouteSource {
    /** Taxonomies with controllers of their own. */
    private static final List<String> ELSEWHERE = List.of("nav_menu");

    private final Model model;
    private final MetaRegistry meta;
    private final TermReadService reader;
    private final TermAccessService access;
    private final TermService writer;
    private final WriteRunner runner;

    /** Routes over these services. */
    public TermResource(
            Model model,
            MetaRegistry meta,
            TermReadService reader,
            TermAccessService access,
            TermService writer,
            WriteRunner runner) {
        this.model = model;
        this.meta = meta;
        this.reader = reader;
        this.access = access;
        this.writer = writer;
        this.runner = runner;
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Taxonomy taxonomy : model.taxonomies().inRest()) {
            if (ELSEWHERE.contains(taxonomy.name())) {
                continue;
            }
            TermRoutes ofTaxonomy = new TermRoutes(
                    taxonomy,
                    TermSchema.of(taxonomy, meta.schema("term", taxonomy.name())),
                    reader,
                    access,
                    writer,
                    runner);
            routes.addAll(ofTaxonomy.all());
        }
        return routes;
    }
}
