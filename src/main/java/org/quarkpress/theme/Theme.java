package org.quarkpress.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The active theme, as far as it matters without PHP.
 *
 * @param stylesheet its folder's name
 * @param json its {@code theme.json}, empty when it has none or the folder is not known
 */
public record Theme(String stylesheet, Map<String, Object> json) {
    /** A template that posts may name.
     *
     * @param name file name without folder and ending
     * @param title for people
     * @param postTypes the types it is for
     */
    public record Template(String name, String title, List<String> postTypes) {}

    /** The templates that posts of a type may be shown with ({@code get_page_templates}). */
    public List<Template> templates(String postType) {
        List<Template> out = new ArrayList<>();
        if (json.get("customTemplates") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map && map.get("name") instanceof String name) {
                    Template template =
                            new Template(name, String.valueOf(map.get("title")), types(map.get("postTypes")));
                    if (template.postTypes().contains(postType)) {
                        out.add(template);
                    }
                }
            }
        }
        return out;
    }

    private static List<String> types(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of("page");
    }
}
