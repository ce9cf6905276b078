package org.quarkpress.bulk.stored;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which items of a chunk can be stored now, as to the posts above them. */
final class StoredFamily {
    private final Map<String, String> parents;
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<String, String> placed = new LinkedHashMap<>();

    private StoredFamily(Map<String, String> parents) {
        this.parents = parents;
        parents.forEach((key, parent) ->
                below.computeIfAbsent(parent, one -> new ArrayList<>()).add(key));
    }

    /**
     * The items that can be stored, each with the key of the post above it, empty for none. Those of the same chunk may be
     * above each other in any order. Linear in their number.
     *
     * @param parents the key of what each item says is above it, empty for none; in the order of the file
     * @param known keys of posts that are there
     * @param last whether nothing more comes that one could wait for: what is nowhere is none then, and rings are cut
     */
    static Map<String, String> placed(Map<String, String> parents, Set<String> known, boolean last) {
        StoredFamily family = new StoredFamily(parents);
        parents.forEach((key, parent) -> {
            if (parent.isEmpty() || known.contains(parent)) {
                family.place(key, parent);
            } else if (last && !parents.containsKey(parent)) {
                family.place(key, "");
            }
        });
        if (last) {
            parents.keySet().forEach(family::cut);
        }
        return family.placed;
    }

    /** Cuts the ring that is above an item, or that it is part of. */
    private void cut(String first) {
        if (placed.containsKey(first)) {
            return; // it was below a ring that has been cut meanwhile
        }
        Set<String> path = new HashSet<>();
        String at = first;
        while (path.add(at)) {
            at = parents.get(at);
        }
        place(at, "");
    }

    /** Places an item, and what is below it. */
    private void place(String first, String parent) {
        if (placed.putIfAbsent(first, parent) != null) {
            return;
        }
        Deque<String> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            String above = open.remove();
            for (String key : below.getOrDefault(above, List.of())) {
                if (placed.putIfAbsent(key, parents.get(key)) == null) {
                    open.add(key);
                }
            }
        }
    }
}
