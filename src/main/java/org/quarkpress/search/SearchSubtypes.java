package org.quarkpress.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.PhpArray;
import org.quarkpress.sanitize.Slug;
import org.quarkpress.schema.Coercion;

/** What can be searched in: the kinds of things, and of each kind those that REST shows to all. */
public final class SearchSubtypes {
    /** Every subtype of a kind. */
    public static final String ANY = "any";
    /** Posts of all types. */
    public static final String POST = "post";
    /** Terms of all taxonomies. */
    public static final String TERM = "term";
    /** The formats that posts have. */
    public static final String POST_FORMAT = "post-format";
    /** The kinds, in the order they are shown. */
    public static final List<String> KINDS = List.of(POST, TERM, POST_FORMAT);

    private final Map<String, List<String>> byKind = new LinkedHashMap<>();

    /** What this model has. */
    public SearchSubtypes(Model model) {
        byKind.put(
                POST,
                model.postTypes().inRest().stream()
                        .filter(type -> type.isPublic() && !"attachment".equals(type.name()))
                        .map(PostType::name)
                        .toList());
        byKind.put(
                TERM,
                model.taxonomies().inRest().stream()
                        .filter(taxonomy -> taxonomy.visibility().isPublic())
                        .map(Taxonomy::name)
                        .toList());
        byKind.put(POST_FORMAT, List.of());
    }

    /** The subtypes of a kind. */
    public List<String> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** All of all kinds. */
    public List<String> all() {
        return byKind.values().stream().flatMap(List::stream).distinct().toList();
    }

    /**
     * What a request means by its {@code subtype}s ({@code sanitize_subtypes}): those of the kind it asks for, under
     * the places they were named at; {@code any} alone when it is among them.
     *
     * @param named slugs that were checked already
     * @throws WpError when there is no such kind
     */
    public Object wanted(List<String> named, String kind) {
        if (named.contains(ANY)) {
            return List.of(ANY);
        }
        if (!KINDS.contains(kind)) {
            throw WpError.of("rest_search_invalid_type", "There is no such kind of things to search.", 400);
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        for (int i = 0; i < named.size(); i++) {
            if (of(kind).contains(named.get(i))) {
                kept.put(String.valueOf(i), named.get(i));
            }
        }
        return kept.isEmpty() ? List.of() : PhpArray.listOrMap(kept);
    }

    /** Slugs parted by commas or white space, or given as a list, each once ({@code wp_parse_slug_list}). */
    public static List<String> slugs(Object value) {
        Set<String> out = new LinkedHashSet<>();
        for (Object item : value instanceof String text ? Coercion.splitList(text) : PhpArray.values(value)) {
            out.add(Slug.of(Coercion.toText(item)));
        }
        return new ArrayList<>(out);
    }
}
