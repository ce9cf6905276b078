package org.quarkpress.model;

import java.util.List;
import java.util.Map;
import org.quarkpress.capability.TaxonomyCaps;
import org.quarkpress.sanitize.Slug;

/** Makes a taxonomy of the arguments of {@code register_taxonomy}, with the defaults WordPress computes. */
final class TaxonomyReader {
    private static final int LONGEST_NAME = 32;

    private final LabelRules labels;
    private final boolean builtIn;

    TaxonomyReader(LabelRules labels, boolean builtIn) {
        this.labels = labels;
        this.builtIn = builtIn;
    }

    Taxonomy read(String name, Arguments args) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new ModelFileException(args.where() + ": the name must have 1 to 32 characters");
        }
        boolean hierarchical = args.flag("hierarchical", false);
        TaxonomyVisibility visibility = TaxonomyVisibility.of(args);
        return new Taxonomy(
                name,
                labels(name, args, hierarchical),
                args.text("description", ""),
                args.texts("object_type"),
                hierarchical,
                visibility,
                caps(args),
                Rewrite.of(Slug.of(name), args),
                queryVar(Slug.of(name), args, visibility),
                RestExposure.of(name, args),
                defaultTerm(args),
                args.flag("sort", false),
                builtIn);
    }

    private Labels labels(String name, Arguments args, boolean hierarchical) {
        List<String> nouns = args.texts("nouns");
        String one = hierarchical ? "Category" : "Tag";
        String many = hierarchical ? "Categories" : "Tags";
        return nouns.size() == 2
                ? labels.make(nouns.get(0), nouns.get(1), hierarchical, null, args.textMap("labels"), nouns.get(0))
                : labels.make(one, many, hierarchical, args.text("label", null), args.textMap("labels"), name);
    }

    private static TaxonomyCaps caps(Arguments args) {
        Map<String, String> given = args.textMap("capabilities");
        TaxonomyCaps usual = TaxonomyCaps.USUAL;
        return new TaxonomyCaps(
                given.getOrDefault("manage_terms", usual.manageTerms()),
                given.getOrDefault("edit_terms", usual.editTerms()),
                given.getOrDefault("delete_terms", usual.deleteTerms()),
                given.getOrDefault("assign_terms", usual.assignTerms()));
    }

    private static String queryVar(String name, Arguments args, TaxonomyVisibility visibility) {
        Object given = args.get("query_var");
        if (Boolean.FALSE.equals(given) || !visibility.publiclyQueryable()) {
            return null;
        }
        return given instanceof String own && !own.isEmpty() ? own : name;
    }

    private static Taxonomy.DefaultTerm defaultTerm(Arguments args) {
        Object given = args.get("default_term");
        if (given instanceof String name) {
            return name.isEmpty() ? null : new Taxonomy.DefaultTerm(name, "", "");
        }
        if (given == null) {
            return null;
        }
        Arguments term = Arguments.of(given, args.where() + ".default_term");
        return new Taxonomy.DefaultTerm(term.text("name", ""), term.text("slug", ""), term.text("description", ""));
    }
}
