package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures and files that content names: in tags, in styles, in shortcodes, and in the attributes of blocks. They are found and
 * exchanged where they stand, after reading blocks and tags as WordPress does; visible text, other attributes and the
 * way things are written stay to the letter.
 */
public final class ContentReferences {
    private ContentReferences() {}

    /**
     * The files that a content names, each once, in their order.
     *
     * @param most how many of them are told at most
     */
    public static List<MediaReference> find(String content, int most) {
        Map<String, MediaAddress> found = new LinkedHashMap<>();
        for (MediaElement element : ContentWalk.over(content).elements()) {
            for (Place place : element.places()) {
                if (place.like() == null) {
                    found.merge(place.address().original(), place.address(), ContentReferences::larger);
                }
            }
        }
        List<MediaReference> out = new ArrayList<>();
        found.forEach((original, named) -> {
            if (out.size() < most) {
                out.add(new MediaReference(original, named.text().equals(original) ? null : named.text()));
            }
        });
        return out;
    }

    private static MediaAddress larger(MediaAddress one, MediaAddress other) {
        return width(other) > width(one) ? other : one;
    }

    private static int width(MediaAddress address) {
        return address.size().map(MediaAddress.Size::width).orElse(Integer.MAX_VALUE);
    }

    /**
     * The content with other addresses, and with the ids of the attachments that are there now.
     *
     * @param known what has become of files, by their addresses as they were found
     */
    public static String rewrite(String content, Map<String, StoredPicture> known) {
        return rewrite(content, known, Map.of());
    }

    /**
     * The content with other addresses and ids. It is done once: what is an id now may have been one before.
     *
     * @param known what has become of files, by their addresses as they were found
     * @param moved what has become of things that are named by id and by no known address, by the ids they had
     */
    public static String rewrite(String content, Map<String, StoredPicture> known, Map<Long, Long> moved) {
        boolean nothing = known.isEmpty() && moved.isEmpty();
        return nothing ? content : new Rewriting(ContentWalk.over(content), known, moved).edits.of(content);
    }

    /** The ids that a content names: of attachments, and of what its blocks stand for. */
    public static Set<Long> ids(String content) {
        ContentWalk walk = ContentWalk.over(content);
        Set<Long> out = new LinkedHashSet<>();
        walk.elements().forEach(element -> element.ids().forEach(id -> out.add(id.id())));
        walk.blocks().forEach(block -> {
            block.ids().forEach(id -> out.add(id.id()));
            block.others().forEach(id -> out.add(id.id()));
            block.references().forEach(id -> out.add(id.id()));
        });
        walk.ids().forEach(id -> out.add(id.id()));
        return out;
    }

    private static final class Rewriting {
        private final Map<String, StoredPicture> known;
        private final Map<Long, Long> moved;
        private final Map<Long, Long> ids = new HashMap<>();
        private final TextEdits edits = new TextEdits();

        private Rewriting(ContentWalk walk, Map<String, StoredPicture> known, Map<Long, Long> moved) {
            this.known = known;
            this.moved = moved;
            walk.elements().forEach(this::element);
            walk.blocks().forEach(this::block);
            walk.elements().forEach(element -> element.ids().forEach(this::move));
            walk.blocks().forEach(block -> block.ids().forEach(this::move));
            walk.blocks().forEach(block -> block.references().forEach(this::move));
            walk.blocks().forEach(block -> block.others().forEach(this::other));
            walk.ids().forEach(this::other);
        }

        private void element(MediaElement element) {
            for (Place place : element.places()) {
                stored(place).ifPresent(picture -> {
                    String text = place.spelling().write(picture.insteadOf(place.address()));
                    edits.add(place.start(), place.end(), text);
                });
            }
            prime(element).ifPresent(picture -> element.ids().forEach(id -> change(id, picture.id())));
        }

        private void block(MediaBlock block) {
            block.file().flatMap(this::prime).ifPresent(picture -> block.ids().forEach(id -> change(id, picture.id())));
            block.unnamed().ifPresent(tag -> prime(tag).ifPresent(picture -> {
                edits.add(block.naming(picture.id()));
                MediaElement.ClassPlace place = tag.classes();
                edits.add(place.at(), place.at(), place.text("wp-image-" + picture.id()));
            }));
        }

        /** An id whose address told nothing: that would have counted first. */
        private void move(Place.Id id) {
            if (moved.containsKey(id.id())) {
                edits.add(id.start(), id.end(), Long.toString(moved.get(id.id())));
            }
        }

        /** An id without an address: what the same id has become elsewhere in the content, or what is known of it. */
        private void other(Place.Id id) {
            if (ids.containsKey(id.id())) {
                change(id, ids.get(id.id()));
            } else {
                move(id);
            }
        }

        private void change(Place.Id id, long now) {
            ids.put(id.id(), now);
            edits.add(id.start(), id.end(), Long.toString(now));
        }

        private Optional<StoredPicture> prime(MediaElement element) {
            return Optional.ofNullable(element.prime()).flatMap(this::stored);
        }

        private Optional<StoredPicture> stored(Place place) {
            return known(place.address())
                    .or(() -> Optional.ofNullable(place.like()).flatMap(this::known));
        }

        private Optional<StoredPicture> known(MediaAddress address) {
            StoredPicture exact = known.get(address.text());
            return Optional.ofNullable(exact == null ? known.get(address.original()) : exact);
        }
    }
}
