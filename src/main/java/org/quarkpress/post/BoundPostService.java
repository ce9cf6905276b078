package org.quarkpress.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.BoundPost;
import org.quarkpress.kses.Kses;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.WpDate;

/** Finds what posts may show through block bindings and footnotes; asks only for posts that have such blocks. */
@ApplicationScoped
public class BoundPostService {
    private static final String FOOTNOTES = "footnotes";
    private static final String POST_DATA = "core/post-data";

    private final MetaStore meta;
    private final MetaRegistry registry;
    private final PostAddressService addresses;
    private final Model model;

    /** A service over these stores. */
    public BoundPostService(MetaStore meta, MetaRegistry registry, PostAddressService addresses, Model model) {
        this.meta = meta;
        this.registry = registry;
        this.addresses = addresses;
        this.model = model;
    }

    /** What may be shown, by post; posts without such blocks are missing. */
    public Map<Long, BoundPost> of(Collection<PostRow> rows, Asker asker) {
        return of(rows, "", asker);
    }

    /**
     * The same for posts that show patterns.
     *
     * @param patterns the texts of the synced patterns that these posts show
     */
    public Map<Long, BoundPost> of(Collection<PostRow> rows, String patterns, Asker asker) {
        boolean bindsAll = isBound(patterns);
        List<PostRow> bound =
                rows.stream().filter(row -> bindsAll || isBound(row.content())).toList();
        Map<Long, BoundPost> out = new HashMap<>();
        if (bound.isEmpty()) {
            return out;
        }
        Map<Long, MetaRows> values =
                meta.read("post", bound.stream().map(PostRow::id).toList());
        Map<Long, String> links = links(bound, patterns, asker);
        for (PostRow row : bound) {
            Map<String, BoundPost.Value> shown = values(row, patterns, values.getOrDefault(row.id(), MetaRows.NONE));
            out.put(row.id(), new BoundPost(shown, fields(row, links.getOrDefault(row.id(), ""), asker)));
        }
        return out;
    }

    private static boolean isBound(String content) {
        return content.contains("\"bindings\"") || content.contains("wp:footnotes");
    }

    private Map<Long, String> links(List<PostRow> rows, String patterns, Asker asker) {
        boolean all = patterns.contains(POST_DATA);
        Map<String, List<PostRow>> byType = new LinkedHashMap<>();
        rows.stream().filter(row -> all || row.content().contains(POST_DATA)).forEach(row -> byType.computeIfAbsent(
                        row.type(), type -> new ArrayList<>())
                .add(row));
        Map<Long, String> links = new HashMap<>();
        byType.forEach((name, some) -> {
            PostType type = model.postTypes().get(name);
            if (type != null) {
                addresses.of(some, type, asker).forEach((id, place) -> links.put(id, place.link()));
            }
        });
        return links;
    }

    /** The registered keys that the content names; hidden ones and those with an underscore are never shown. */
    private Map<String, BoundPost.Value> values(PostRow row, String patterns, MetaRows rows) {
        Map<String, BoundPost.Value> shown = new LinkedHashMap<>();
        for (MetaField field : registry.fields("post", row.type())) {
            String key = field.key();
            String quoted = "\"" + key + "\"";
            boolean named = key.equals(FOOTNOTES) || row.content().contains(quoted) || patterns.contains(quoted);
            if (named && !key.startsWith("_")) {
                String text = rows.first(key).orElseGet(() -> missing(field));
                shown.put(key, new BoundPost.Value(text, Kses.post(text)));
            }
        }
        return shown;
    }

    private static String missing(MetaField field) {
        Object value = field.registered().defaultValue();
        return value instanceof String || value instanceof Number ? String.valueOf(value) : "";
    }

    private static Map<String, String> fields(PostRow row, String link, Asker asker) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", iso(row.date(), asker));
        boolean later = row.modified().compareTo(row.date()) > 0;
        fields.put("modified", later ? iso(row.modified(), asker) : "");
        fields.put("link", link);
        return fields;
    }

    /** A date with its distance from GMT, as PHP's {@code c}. */
    private static String iso(String stored, Asker asker) {
        return WpDate.parse(stored)
                .map(time -> WpDate.at(time, asker.site().timezone())
                        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")))
                .orElse("");
    }
}
