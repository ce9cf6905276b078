package org.quarkpress.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the link to a thing that was found says: that it may be embedded, and what the asker may do with it. */
final class SelfLink {
    private SelfLink() {}

    static Map<String, Object> attributes(List<Object> methods) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("embeddable", true);
        out.put("targetHints", Map.of("allow", methods));
        return out;
    }
}
