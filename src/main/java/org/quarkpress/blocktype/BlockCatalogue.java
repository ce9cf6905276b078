package org.quarkpress.blocktype;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.php.JsonResource;

/**
 * All registered block types ({@code WP_Block_Type_Registry}): WordPress's own, as data in {@code block-types.json}, with
 * the variations that the site's own types and taxonomies bring.
 */
final class BlockCatalogue {
    private final Map<String, Map<String, Object>> types = new LinkedHashMap<>();

    BlockCatalogue(Model model) {
        for (Map<String, Object> type : JsonResource.objects(BlockCatalogue.class, "block-types.json")) {
            types.put(String.valueOf(type.get("name")), type);
        }
        extend("core/navigation-link", links(model));
        extend("core/post-terms", terms(model));
    }

    /** All, in the order of registration. */
    List<Map<String, Object>> all() {
        return List.copyOf(types.values());
    }

    /** Those of a namespace. */
    List<Map<String, Object>> of(String namespace) {
        return types.values().stream()
                .filter(type -> String.valueOf(type.get("name")).startsWith(namespace + "/"))
                .toList();
    }

    /** The one of this name. */
    Optional<Map<String, Object>> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    private void extend(String name, List<Object> more) {
        Map<String, Object> type = types.get(name);
        List<Object> variations = new ArrayList<>((List<?>) type.get("variations"));
        variations.addAll(more);
        type.put("variations", variations);
    }

    private static List<Object> links(Model model) {
        List<Object> out = new ArrayList<>();
        model.postTypes().all().stream()
                .filter(type -> !type.builtIn()
                        && type.visibility().showInNavMenus()
                        && type.rest().shown())
                .forEach(type -> out.add(link(type.name(), name(type), "post-type")));
        model.taxonomies().all().stream()
                .filter(taxonomy -> !taxonomy.builtIn()
                        && taxonomy.visibility().showInNavMenus()
                        && taxonomy.rest().shown())
                .forEach(taxonomy -> out.add(link(taxonomy.name(), name(taxonomy), "taxonomy")));
        return out;
    }

    private static String name(PostType type) {
        return type.labels().name();
    }

    private static String name(Taxonomy taxonomy) {
        return taxonomy.labels().name();
    }

    private static Map<String, Object> link(String name, String label, String kind) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("type", name);
        attributes.put("kind", kind);
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", name);
        out.put("title", label + " link");
        out.put("description", " ");
        out.put("attributes", attributes);
        return out;
    }

    private static List<Object> terms(Model model) {
        List<Object> out = new ArrayList<>();
        for (Taxonomy taxonomy : model.taxonomies().all()) {
            if (!taxonomy.builtIn() && taxonomy.viewable() && taxonomy.rest().shown()) {
                Map<String, Object> variation = new LinkedHashMap<>();
                variation.put("name", taxonomy.name());
                variation.put("title", name(taxonomy));
                variation.put("description", "The terms of \"" + name(taxonomy) + "\" that a post has.");
                variation.put("attributes", Map.of("term", taxonomy.name()));
                variation.put("isActive", List.of("term"));
                variation.put("scope", List.of("inserter", "transform"));
                out.add(variation);
            }
        }
        return out;
    }
}
