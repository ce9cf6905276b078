package org.quarkpress.bulk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.block.BlockToken;

/** One block of content with what shows files in it: its attributes, and the tags that are in no inner block. */
final class MediaBlock {
    /** The tags that show the file of a block, whose id is among its attributes. */
    private static final Map<String, Set<String>> TAGS = Map.of(
            "core/image", Set.of("img"),
            "core/cover", Set.of("img", "video", "div"),
            "core/media-text", Set.of("img", "video"),
            "core/video", Set.of("video", "source"),
            "core/audio", Set.of("audio", "source"),
            "core/file", Set.of("object", "a"));

    /** Blocks that show another post, whose id is among their attributes. */
    private static final Set<String> REFERRING = Set.of("core/block", "core/navigation");

    private final BlockToken token;
    private final int json;
    private final List<MediaElement> tags = new ArrayList<>();
    private final List<MediaElement> attributes = new ArrayList<>();
    private final List<Place.Id> ids = new ArrayList<>();
    private final List<Place.Id> others = new ArrayList<>();
    private final List<Place.Id> references = new ArrayList<>();
    private MediaElement own;

    /** The block that begins with this delimiter. */
    MediaBlock(BlockToken token, String content) {
        this.token = token;
        this.json = token.attributes() == null ? -1 : content.indexOf('{', token.start());
        if (json >= 0 && !token.name().startsWith("core/embed") && !token.name().startsWith("core-embed/")) {
            readAttributes(content);
        }
    }

    private void readAttributes(String content) {
        List<JsonValues.Value> values =
                JsonValues.read(content, json, json + token.attributes().length());
        AttributeReading reading = new AttributeReading(content, values, isMedia());
        attributes.addAll(reading.elements());
        if (isMedia()) {
            ids.addAll(reading.ids("id"));
            ids.addAll(reading.ids("mediaId"));
            own = reading.own();
        }
        if (token.name().equals("core/gallery")) {
            others.addAll(reading.ids("ids"));
        }
        if (REFERRING.contains(token.name())) {
            references.addAll(reading.ids("ref"));
        }
    }

    private boolean isMedia() {
        return TAGS.containsKey(token.name());
    }

    /** A tag in this block. */
    void add(MediaElement tag) {
        tags.add(tag);
    }

    /** The pairs of its attributes. */
    List<MediaElement> attributes() {
        return attributes;
    }

    /** Where the id of its file stands in its attributes. */
    List<Place.Id> ids() {
        return ids;
    }

    /** Where ids of posts stand that it shows. */
    List<Place.Id> references() {
        return references;
    }

    /** Where ids of other files stand. */
    List<Place.Id> others() {
        return others;
    }

    /** What shows the file that its ids are those of. */
    Optional<MediaElement> file() {
        if (own != null) {
            return Optional.of(own);
        }
        Set<String> names = TAGS.getOrDefault(token.name(), Set.of());
        return tags.stream()
                .filter(tag -> tag.prime() != null && names.contains(tag.name()))
                .findFirst();
    }

    /** The tag of an image block that nobody has given an id, if both the block and the tag can take one. */
    Optional<MediaElement> unnamed() {
        boolean image = token.name().equals("core/image") && token.kind() == BlockToken.Kind.OPENER && ids.isEmpty();
        return image ? file().filter(tag -> tag.classes() != null && tag.ids().isEmpty()) : Optional.empty();
    }

    /** The change that gives its attributes an id. */
    TextEdits.Edit naming(long id) {
        if (json < 0) {
            return new TextEdits.Edit(token.end() - 3, token.end() - 3, "{\"id\":" + id + "} ");
        }
        boolean empty = token.attributes().substring(1).isBlank()
                || token.attributes().strip().equals("{}");
        return new TextEdits.Edit(json + 1, json + 1, "\"id\":" + id + (empty ? "" : ","));
    }
}
