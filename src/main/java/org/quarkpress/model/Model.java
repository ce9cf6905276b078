package org.quarkpress.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything registered on a site: WordPress's own types, statuses and taxonomies, and those of the site's model file.
 *
 * @param postTypes the post types
 * @param statuses the post statuses
 * @param taxonomies the taxonomies
 * @param meta the meta keys, in the order of the file
 */
public record Model(PostTypes postTypes, PostStatuses statuses, Taxonomies taxonomies, List<RegisteredMeta> meta) {
    public Model {
        meta = List.copyOf(meta);
    }

    /**
     * The model of a site.
     *
     * @param builtIn the parsed JSON of WordPress's own registrations
     * @param site the parsed JSON of the site's model file, null for none
     * @param name what messages call the site's file
     * @throws ModelFileException with one clear line when the file cannot be used
     */
    public static Model of(Object builtIn, Object site, String name) {
        Collector all = new Collector(ModelFile.of(builtIn, "the built-in model"));
        all.add(ModelFile.of(site, name), false);
        return all.model();
    }

    /** Registers file after file; within one, taxonomies come before the types that name them. */
    private static final class Collector {
        private final Map<String, PostType> types = new LinkedHashMap<>();
        private final Map<String, Taxonomy> taxonomies = new LinkedHashMap<>();
        private final Map<String, PostStatus> statuses = new LinkedHashMap<>();
        private final List<RegisteredMeta> meta = new ArrayList<>();
        private final LabelRules postLabels;
        private final LabelRules termLabels;

        Collector(ModelFile builtIn) {
            postLabels = rules(builtIn, "post", Set.of(), Set.of("parent_item_colon"));
            termLabels = rules(
                    builtIn,
                    "term",
                    Set.of(
                            "popular_items",
                            "separate_items_with_commas",
                            "add_or_remove_items",
                            "choose_from_most_used"),
                    Set.of("parent_item", "parent_item_colon", "parent_field_description", "filter_by_item"));
            add(builtIn, true);
        }

        void add(ModelFile file, boolean builtIn) {
            TaxonomyReader terms = new TaxonomyReader(termLabels, builtIn);
            file.taxonomies().forEach((name, args) -> {
                Taxonomy taxonomy = terms.read(name, Arguments.of(args, file.name() + ": taxonomies." + name));
                taxonomies.put(taxonomy.name(), taxonomy);
            });
            PostTypeReader posts = new PostTypeReader(postLabels, builtIn);
            file.postTypes().forEach((name, args) -> {
                Arguments given = Arguments.of(args, file.name() + ": post_types." + name);
                PostType type = posts.read(name, given);
                types.put(type.name(), type);
                given.texts("taxonomies")
                        .forEach(known -> taxonomies.computeIfPresent(known, (k, joined) -> joined.join(type.name())));
            });
            file.statuses()
                    .forEach((name, args) -> statuses.put(
                            name, PostStatus.read(name, Arguments.of(args, file.name() + ": post_statuses." + name))));
            meta.addAll(file.registeredMeta());
        }

        Model model() {
            return new Model(
                    new PostTypes(types.values()),
                    new PostStatuses(statuses.values()),
                    new Taxonomies(taxonomies.values()),
                    meta);
        }

        private static LabelRules rules(ModelFile file, String kind, Set<String> flatOnly, Set<String> treeOnly) {
            Map<String, String> patterns = new Arguments(file.labels(), file.name() + ": labels").textMap(kind);
            return new LabelRules(patterns, flatOnly, treeOnly);
        }
    }
}
