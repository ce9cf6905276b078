package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.block.HtmlTag;
import org.quarkpress.bulk.picture.SpelledText.Spelling;

/** Reads the addresses of files in one tag, and the ids of attachments beside them. */
final class TagReading {
    private static final Set<String> SOURCES = Set.of("img", "video", "audio", "source", "track", "embed", "input");
    private static final String IMAGE_CLASS = "wp-image-";
    private static final String LINK_REL = "wp-att-";

    private final String html;
    private final int base;
    private final HtmlTag tag;
    private final List<Place> places = new ArrayList<>();
    private final List<Place.Id> ids = new ArrayList<>();
    private Place prime;

    /**
     * A reading of a tag.
     *
     * @param html the piece it stands in
     * @param base offset of that piece in the content
     */
    TagReading(String html, int base, HtmlTag tag) {
        this.html = html;
        this.base = base;
        this.tag = tag;
    }

    /** The tag as an element, nothing when it names no file. */
    Optional<MediaElement> read() {
        readPrime();
        Set<String> seen = new HashSet<>();
        for (HtmlTag.Attribute attribute : tag.attributes()) {
            if (seen.add(attribute.name())) { // of two, browsers take the first
                read(attribute);
            }
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new MediaElement(tag.name(), places, prime, ids, classes()));
    }

    private void readPrime() {
        String name = tag.name();
        HtmlTag.Attribute main = tag.attribute("a".equals(name) ? "href" : "object".equals(name) ? "data" : "src");
        if (main != null && (SOURCES.contains(name) || "a".equals(name) || "object".equals(name))) {
            SpelledText value = value(main);
            String text = value.text().strip();
            int at = value.text().indexOf(text);
            boolean sure = SOURCES.contains(name) && !"input".equals(name) && !"embed".equals(name);
            prime = place(value, at, text, sure);
            add(prime);
        }
    }

    private void read(HtmlTag.Attribute attribute) {
        String name = attribute.name();
        if (name.equals("class") || name.equals("rel")) {
            readIds(attribute, name.equals("rel") ? LINK_REL : IMAGE_CLASS);
        } else if (name.equals("data-id")) {
            addId(
                    Place.Id.at(attribute.value(), 0),
                    attribute,
                    attribute.value().length());
        } else if (name.equals("srcset") && SOURCES.contains(tag.name())) {
            readSet(value(attribute), true);
        } else if (name.equals("poster") && "video".equals(tag.name())) {
            readOne(value(attribute), true);
        } else if (name.equals("style")) {
            readStyle(value(attribute));
        } else if (name.startsWith("data-") && name.endsWith("srcset")) {
            readSet(value(attribute), false);
        } else if (name.startsWith("data-")) {
            readOne(value(attribute), false);
        }
    }

    private SpelledText value(HtmlTag.Attribute attribute) {
        int start = attribute.valueStart();
        return SpelledText.html(html, start, start + attribute.value().length());
    }

    private void readOne(SpelledText value, boolean sure) {
        String text = value.text().strip();
        add(place(value, value.text().indexOf(text), text, sure));
    }

    /** The addresses of a list of pictures: each with what it is for, commas between. */
    private void readSet(SpelledText value, boolean sure) {
        String text = value.text();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == ',')) {
                at++;
            }
            int start = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            int end = at;
            while (end > start && text.charAt(end - 1) == ',') {
                end--;
            }
            add(place(value, start, text.substring(start, end), sure));
            int comma = end < at ? at : text.indexOf(',', at);
            at = comma < 0 ? text.length() : comma;
        }
    }

    /** The addresses in {@code url()} of a style. */
    private void readStyle(SpelledText value) {
        String lower = value.text().toLowerCase(Locale.ROOT);
        if (lower.length() != value.text().length()) {
            return; // letters that have no lower form of the same length are in no address
        }
        int end = 0;
        for (int open = lower.indexOf("url("); open >= 0; open = lower.indexOf("url(", end)) {
            int start = open + 4;
            while (start < lower.length() && isSpace(lower.charAt(start))) {
                start++;
            }
            boolean quoted = start < lower.length() && "\"'".indexOf(lower.charAt(start)) >= 0;
            end = quoted ? lower.indexOf(lower.charAt(start), start + 1) : lower.indexOf(')', start);
            if (end < 0) {
                return;
            }
            start += quoted ? 1 : 0;
            String text = value.text().substring(start, end).stripTrailing();
            Place place = place(value, start, text, true);
            add(place);
            prime = prime == null ? place : prime;
        }
    }

    private Place place(SpelledText value, int at, String text, boolean sure) {
        Optional<MediaAddress> address = sure ? MediaAddress.ofSource(text) : MediaAddress.ofFile(text);
        if (address.isEmpty()) {
            return null;
        }
        int hash = text.indexOf('#');
        int end = at + (hash < 0 ? text.length() : hash);
        int from = base + value.places()[at];
        return new Place(from, base + value.places()[end], address.get(), Spelling.HTML, like(address.get()));
    }

    /** The tag's own picture, when this is the same but for the query. */
    private MediaAddress like(MediaAddress address) {
        boolean same = prime != null
                && !address.equals(prime.address())
                && address.withoutQuery().equals(prime.address().withoutQuery());
        return same ? prime.address() : null;
    }

    private void add(Place place) {
        if (place != null) {
            places.add(place);
        }
    }

    private void readIds(HtmlTag.Attribute attribute, String before) {
        String value = attribute.value();
        for (int at = value.indexOf(before); at >= 0; at = value.indexOf(before, at + 1)) {
            Place.Id id = Place.Id.at(value, at + before.length());
            boolean begins = at == 0 || isSpace(value.charAt(at - 1));
            int end = id == null ? value.length() : id.end();
            if (begins && (end == value.length() || isSpace(value.charAt(end)))) {
                addId(id, attribute, end);
            }
        }
    }

    private void addId(Place.Id id, HtmlTag.Attribute attribute, int end) {
        if (id != null && id.end() == end) {
            int start = base + attribute.valueStart();
            ids.add(new Place.Id(start + id.start(), start + id.end(), id.id()));
        }
    }

    private MediaElement.ClassPlace classes() {
        HtmlTag.Attribute classes = tag.attribute("class");
        if (classes == null) {
            return new MediaElement.ClassPlace(base + tag.nameEnd(), true);
        }
        int end = classes.valueStart() + classes.value().length();
        boolean quoted = end < classes.end();
        boolean open = quoted
                && !classes.value().contains(IMAGE_CLASS)
                && !classes.value().isBlank();
        return open ? new MediaElement.ClassPlace(base + end, false) : null;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
