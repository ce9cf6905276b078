package org.quarkpress.bulk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which comment answers which; answers that go round in a ring would never be shown. */
final class ImportThread {
    private ImportThread() {}

    /** The keys of those whose answer closes a ring, one of each ring; linear in the number of comments. */
    static Set<String> ringEnds(List<ImportComment> comments) {
        Map<String, String> above = new HashMap<>();
        comments.forEach(one -> above.put(one.sourceId(), one.parent()));
        Set<String> seen = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (ImportComment one : comments) {
            Set<String> path = new HashSet<>();
            String at = one.sourceId();
            while (above.containsKey(at) && seen.add(at)) {
                path.add(at);
                String next = above.get(at);
                if (path.contains(next)) {
                    ends.add(at);
                    break;
                }
                at = next;
            }
        }
        return ends;
    }
}
