package org.quarkpress.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.JsonResource;

/** What every block theme is made of: the kinds of templates, the areas of their parts, and what such a theme supports. */
public final class TemplateTypes {
    private static final Map<String, Object> FACTS = JsonResource.object(TemplateTypes.class, "template-types.json");

    private TemplateTypes() {}

    /** {@code get_default_block_template_types}: title, description and slug of each. */
    public static List<Map<String, Object>> types() {
        return JsonResource.objects(FACTS.get("types"));
    }

    /** The kind of template with this slug. */
    public static Optional<Map<String, Object>> type(String slug) {
        return types().stream().filter(type -> slug.equals(type.get("slug"))).findFirst();
    }

    /** {@code get_allowed_block_template_part_areas}. */
    public static List<Map<String, Object>> areas() {
        return JsonResource.objects(FACTS.get("areas"));
    }

    /** {@code get_theme_support} of a block theme that declares nothing in PHP. */
    public static Map<String, Object> supports() {
        return JsonResource.object(FACTS.get("supports"));
    }
}
