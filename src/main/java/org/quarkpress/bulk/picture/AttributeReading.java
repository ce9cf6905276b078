package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.picture.JsonValues.Value;
import org.quarkpress.bulk.picture.SpelledText.Spelling;

/** Reads the addresses of files in the attributes of one block, and the ids beside them. */
final class AttributeReading {
    /** Keys that hold nothing but addresses of files, in blocks that show files. */
    private static final Set<String> SOURCES = Set.of("url", "src", "mediaUrl", "poster");

    /** Those of them whose file the ids of the block are those of. */
    private static final Set<String> OWN = Set.of("url", "src", "mediaUrl");

    /** How many values lie between an address and its id at most. */
    private static final int NEAR = 50;

    private final String content;
    private final List<Value> values;
    private final boolean media;
    private final List<MediaElement> elements = new ArrayList<>();
    private MediaElement own;

    /**
     * A reading of attributes.
     *
     * @param values what they hold
     * @param media whether the block shows a file, whose id its own ids are
     */
    AttributeReading(String content, List<Value> values, boolean media) {
        this.content = content;
        this.values = values;
        this.media = media;
        for (int at = 0; at < values.size(); at++) {
            read(at);
        }
    }

    private void read(int at) {
        Value value = values.get(at);
        boolean outer = media && value.object() == 0;
        place(value, outer && SOURCES.contains(value.key())).ifPresent(place -> {
            MediaElement element = new MediaElement("", List.of(place), place, outer ? List.of() : beside(at), null);
            elements.add(element);
            if (own == null && outer && OWN.contains(value.key())) {
                own = element;
            }
        });
    }

    /** The addresses, each with the ids beside it. */
    List<MediaElement> elements() {
        return elements;
    }

    /** The address of the file that the block shows; null when its attributes do not tell. */
    MediaElement own() {
        return own;
    }

    /** The ids under a key of the outermost object. */
    List<Place.Id> ids(String key) {
        return values.stream()
                .filter(value -> value.object() == 0 && key.equals(value.key()))
                .flatMap(value -> id(value).stream())
                .toList();
    }

    private Optional<Place> place(Value value, boolean sure) {
        if (!value.text()) {
            return Optional.empty();
        }
        SpelledText spelled = SpelledText.json(content, value.start(), value.end());
        String text = spelled.text().strip();
        Optional<MediaAddress> address = sure ? MediaAddress.ofSource(text) : MediaAddress.ofFile(text);
        return address.map(found -> {
            int at = spelled.text().indexOf(text);
            int hash = text.indexOf('#');
            int end = at + (hash < 0 ? text.length() : hash);
            return new Place(spelled.places()[at], spelled.places()[end], found, Spelling.JSON);
        });
    }

    /** The ids of the same object whose key goes with that of an address: {@code mediaId} with {@code mediaUrl}. */
    private List<Place.Id> beside(int at) {
        Value address = values.get(at);
        String wanted = idKey(address.key());
        List<Place.Id> out = new ArrayList<>();
        for (Value value : values.subList(Math.max(0, at - NEAR), Math.min(values.size(), at + NEAR))) {
            if (value.object() == address.object()
                    && value.key() != null
                    && value.key().equalsIgnoreCase(wanted)) {
                id(value).ifPresent(out::add);
            }
        }
        return out;
    }

    private static String idKey(String key) {
        for (String end : List.of("url", "src")) {
            int before = key == null ? -1 : key.length() - end.length();
            if (before >= 0 && key.regionMatches(true, before, end, 0, end.length())) {
                return key.substring(0, before) + "id";
            }
        }
        return "";
    }

    private Optional<Place.Id> id(Value value) {
        Place.Id id = Place.Id.at(content, value.start());
        return Optional.ofNullable(id).filter(found -> found.end() == value.end());
    }
}
