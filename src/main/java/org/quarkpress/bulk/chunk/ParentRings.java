package org.quarkpress.bulk.chunk;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Things that would stand below themselves. */
final class ParentRings {
    private ParentRings() {}

    /**
     * Those on rings; what only stands below a ring is not one of them. Linear in their number.
     *
     * @param parents what each would stand below
     */
    static Set<String> of(Map<String, String> parents) {
        Set<String> rings = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (String first : parents.keySet()) {
            Set<String> path = new HashSet<>();
            String at = first;
            while (parents.containsKey(at) && seen.add(at)) {
                path.add(at);
                at = parents.get(at);
            }
            while (path.contains(at) && rings.add(at)) {
                at = parents.get(at);
            }
        }
        return rings;
    }
}
