package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.model.Taxonomy;

/** The terms that were found or made in one transaction, by how records name them. */
public final class TermMemo {
    private final Map<Object, Long> known = new HashMap<>();
    private final List<Long> made = new ArrayList<>();

    Optional<Long> find(Taxonomy taxonomy, TermName name) {
        return Optional.ofNullable(known.get(key(taxonomy, name)));
    }

    /** Whether all of these were found or made. */
    public boolean knows(Map<Taxonomy, List<TermName>> terms) {
        return terms.entrySet().stream().allMatch(entry -> entry.getValue().stream()
                .allMatch(name -> find(entry.getKey(), name).isPresent()));
    }

    void know(Taxonomy taxonomy, TermName name, long id) {
        known.put(key(taxonomy, name), id);
    }

    void made(long id) {
        made.add(id);
    }

    /** The ids of the terms that were made, in their order. */
    public List<Long> made() {
        return List.copyOf(made);
    }

    /** Forgets what was made since there were so many, because it was taken back. */
    public void backTo(int count) {
        if (made.size() > count) {
            made.subList(count, made.size()).clear();
            known.clear();
        }
    }

    /** What tells one term from another; where in a record it is named does not. */
    private static Object key(Taxonomy taxonomy, TermName name) {
        return Arrays.asList(taxonomy.name(), key(name));
    }

    private static Object key(TermName name) {
        return Arrays.asList(name.id(), name.name(), name.slug(), name.parent() == null ? null : key(name.parent()));
    }
}
