package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.bulk.picture.SpelledText.Spelling;
import org.quarkpress.content.ShortcodeScanner.Attribute;
import org.quarkpress.content.ShortcodeScanner.Shortcode;

/** Reads the addresses of files in one shortcode, and the ids of attachments. */
final class ShortcodeReading {
    /** Attributes of galleries and playlists that are lists of ids; the post whose files they show is an id as well. */
    private static final Set<String> LISTS = Set.of("ids", "include", "exclude", "id");

    private static final Set<String> SHOWS = Set.of("gallery", "playlist");
    private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
    private static final List<String> BEFORE_IDS = List.of("attachment_", "caption-attachment-");

    private final String html;
    private final int base;
    private final Shortcode shortcode;
    private final List<Place> places = new ArrayList<>();
    private final List<Place.Id> ids = new ArrayList<>();

    /**
     * A reading of a shortcode.
     *
     * @param html the piece it stands in
     * @param base offset of that piece in the content
     */
    ShortcodeReading(String html, int base, Shortcode shortcode) {
        this.html = html;
        this.base = base;
        this.shortcode = shortcode;
        if (!"embed".equals(shortcode.name())) {
            shortcode.attributes().forEach(this::read);
        }
    }

    /** The addresses of files in it. */
    List<Place> places() {
        return places;
    }

    /** Where ids of attachments stand in it. */
    List<Place.Id> ids() {
        return ids;
    }

    private void read(Attribute attribute) {
        if (SHOWS.contains(shortcode.name()) && LISTS.contains(attribute.name())) {
            list(attribute);
        } else if (CAPTIONS.contains(shortcode.name())) {
            caption(attribute);
        } else {
            address(attribute.start(), attribute.end());
        }
    }

    /** The numbers of a list; of one that holds anything else none. */
    private void list(Attribute attribute) {
        List<Place.Id> found = new ArrayList<>();
        int at = attribute.start();
        while (at < attribute.end()) {
            Place.Id id = Place.Id.at(html, at);
            boolean between = html.charAt(at) == ',' || html.charAt(at) == ' ';
            if (id == null && !between) {
                return;
            }
            if (id != null) {
                found.add(id);
            }
            at = id == null ? at + 1 : id.end();
        }
        found.forEach(this::add);
    }

    private void caption(Attribute attribute) {
        if (attribute.name().equals("id") || attribute.name().equals("caption_id")) {
            for (String before : BEFORE_IDS) {
                if (html.startsWith(before, attribute.start())) {
                    Optional.ofNullable(Place.Id.at(html, attribute.start() + before.length()))
                            .filter(id -> id.end() == attribute.end())
                            .ifPresent(this::add);
                }
            }
        }
    }

    private void add(Place.Id id) {
        ids.add(new Place.Id(base + id.start(), base + id.end(), id.id()));
    }

    /** An address that is a file's by its name: players also show what is no file. */
    private void address(int start, int end) {
        SpelledText value = SpelledText.html(html, start, end);
        String text = value.text().strip();
        int at = value.text().indexOf(text);
        MediaAddress.ofFile(text).ifPresent(address -> {
            int hash = text.indexOf('#');
            int last = at + (hash < 0 ? text.length() : hash);
            places.add(new Place(base + value.places()[at], base + value.places()[last], address, Spelling.SHORTCODE));
        });
    }
}
