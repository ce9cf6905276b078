package org.quarkpress.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All registered post types, in the order of registration ({@code get_post_types}). */
public final class PostTypes {
    private final Map<String, PostType> byName;

    PostTypes(Collection<PostType> types) {
        Map<String, PostType> all = new LinkedHashMap<>();
        types.forEach(type -> all.put(type.name(), type));
        byName = Collections.unmodifiableMap(all);
    }

    /** The type of this name ({@code get_post_type_object}). */
    public Optional<PostType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The type of this name, which must exist: one of WordPress's own. */
    public PostType get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no post type " + name));
    }

    /** The type whose REST collection is at this base. */
    public Optional<PostType> findByRestBase(String base) {
        return inRest().stream().filter(type -> type.restBase().equals(base)).findFirst();
    }

    /** All. */
    public Collection<PostType> all() {
        return byName.values();
    }

    /** Those that REST shows. */
    public List<PostType> inRest() {
        return all().stream().filter(type -> type.rest().shown()).toList();
    }

    /** Those that are public. */
    public List<PostType> inPublic() {
        return all().stream().filter(PostType::isPublic).toList();
    }
}
