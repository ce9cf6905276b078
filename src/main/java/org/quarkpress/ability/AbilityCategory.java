package org.quarkpress.ability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A category of abilities.
 *
 * @param slug its name in addresses
 * @param label its name for people
 * @param description what its abilities are about
 */
record AbilityCategory(String slug, String label, String description) {
    /** WordPress's own. */
    static final List<AbilityCategory> ALL = List.of(
            new AbilityCategory("site", "Site", "What there is to know and to do about the site."),
            new AbilityCategory("user", "User", "What there is to know and to do about users."));

    /** The one of this slug. */
    static Optional<AbilityCategory> find(String slug) {
        return ALL.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** As REST shows it. */
    Map<String, Object> shown() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("slug", slug);
        out.put("label", label);
        out.put("description", description);
        out.put("meta", List.of());
        return out;
    }
}
