package org.quarkpress.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All registered taxonomies, in the order of registration ({@code get_taxonomies}). */
public final class Taxonomies {
    private final Map<String, Taxonomy> byName;

    Taxonomies(Collection<Taxonomy> taxonomies) {
        Map<String, Taxonomy> all = new LinkedHashMap<>();
        taxonomies.forEach(taxonomy -> all.put(taxonomy.name(), taxonomy));
        byName = Collections.unmodifiableMap(all);
    }

    /** The taxonomy of this name ({@code get_taxonomy}). */
    public Optional<Taxonomy> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The taxonomy of this name, which must exist: one of WordPress's own. */
    public Taxonomy get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no taxonomy " + name));
    }

    /** The taxonomy whose REST collection is at this base. */
    public Optional<Taxonomy> findByRestBase(String base) {
        return inRest().stream()
                .filter(taxonomy -> taxonomy.restBase().equals(base))
                .findFirst();
    }

    /** All. */
    public Collection<Taxonomy> all() {
        return byName.values();
    }

    /** Those that REST shows. */
    public List<Taxonomy> inRest() {
        return all().stream().filter(taxonomy -> taxonomy.rest().shown()).toList();
    }

    /** Those of a post type, in the order of registration ({@code get_object_taxonomies}). */
    public List<Taxonomy> of(String postType) {
        return all().stream().filter(taxonomy -> taxonomy.belongsTo(postType)).toList();
    }
}
