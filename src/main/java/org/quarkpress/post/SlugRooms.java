package org.quarkpress.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;

/** Which slugs are taken where: posts of one room, a type or the posts below one parent, cannot have the same. */
final class SlugRooms {
    private final Map<String, List<PostPlace>> places = new HashMap<>();

    /** Knows these places. */
    void add(Collection<PostPlace> more) {
        more.forEach(this::add);
    }

    /** Knows this place; a second time it changes nothing. */
    void add(PostPlace place) {
        List<PostPlace> same = places.computeIfAbsent(place.name(), name -> new ArrayList<>());
        if (!same.contains(place)) {
            same.add(place);
        }
    }

    /** Whether another post of the row's room has this slug. */
    boolean taken(String slug, PostRow row, PostType type) {
        return places.getOrDefault(slug, List.of()).stream()
                .anyMatch(other -> other.id() != row.id() && sameRoom(other, row, type));
    }

    private static boolean sameRoom(PostPlace other, PostRow row, PostType type) {
        if ("attachment".equals(type.name())) {
            return true;
        }
        boolean same = other.type().equals(row.type());
        return type.hierarchical()
                ? (same || "attachment".equals(other.type())) && other.parent() == row.parent()
                : same;
    }
}
