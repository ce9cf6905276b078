package org.quarkpress.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which slugs are taken where: posts of one room, a type or the posts below one parent, cannot have the same. */
final class SlugRooms {
    private static final String ATTACHMENT = "attachment";

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

    /**
     * Whether another post of the row's room has this slug.
     *
     * @param hierarchical whether posts of the row's type are told apart by what they stand below
     */
    boolean taken(String slug, PostRow row, boolean hierarchical) {
        return places.getOrDefault(slug, List.of()).stream()
                .anyMatch(other -> other.id() != row.id() && sameRoom(other, row, hierarchical));
    }

    private static boolean sameRoom(PostPlace other, PostRow row, boolean hierarchical) {
        if (ATTACHMENT.equals(row.type())) {
            return true;
        }
        boolean same = other.type().equals(row.type());
        return hierarchical ? (same || ATTACHMENT.equals(other.type())) && other.parent() == row.parent() : same;
    }
}
