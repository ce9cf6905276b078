package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code _links} of an item.
 *
 * <p>Relations that begin with {@code https://api.w.org/} are written short ({@code wp:term}) with a {@code curies}
 * entry, as {@code get_compact_response_links} does.
 */
public final class Links {
    private static final String CURIE = "https://api.w.org/";

    private final Map<String, List<Map<String, Object>>> byRel = new LinkedHashMap<>();

    /** Adds a link. */
    public Links add(String rel, String href) {
        return add(rel, href, Map.of());
    }

    /** Adds a link that {@code _embed} follows. */
    public Links embeddable(String rel, String href) {
        return add(rel, href, Map.of("embeddable", true));
    }

    /** Adds a link with attributes. */
    public Links add(String rel, String href, Map<String, Object> attributes) {
        Map<String, Object> link = new LinkedHashMap<>(attributes);
        link.put("href", href);
        byRel.computeIfAbsent(rel, r -> new ArrayList<>()).add(link);
        return this;
    }

    /** Adds all links of another list. */
    public void addAll(Links other) {
        other.byRel.forEach((rel, links) ->
                byRel.computeIfAbsent(rel, r -> new ArrayList<>()).addAll(links));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byRel.isEmpty();
    }

    /** The {@code _links} member: relation to list of links, compacted. */
    public Map<String, Object> compact() {
        Map<String, Object> out = new LinkedHashMap<>();
        boolean curies = false;
        for (var entry : byRel.entrySet()) {
            String rel = entry.getKey();
            if (rel.startsWith(CURIE)) {
                rel = "wp:" + rel.substring(CURIE.length());
                curies = true;
            }
            out.put(rel, entry.getValue());
        }
        if (curies) {
            Map<String, Object> curie = new LinkedHashMap<>();
            curie.put("name", "wp");
            curie.put("href", CURIE + "{rel}");
            curie.put("templated", true);
            out.put("curies", List.of(curie));
        }
        return out;
    }
}
