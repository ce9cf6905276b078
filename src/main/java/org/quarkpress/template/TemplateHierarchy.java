package org.quarkpress.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which templates stand in for one that is not there ({@code get_template_hierarchy}). */
final class TemplateHierarchy {
    private static final Set<String> ARCHIVES = Set.of("author", "category", "taxonomy", "tag", "date");
    private static final Set<String> SINGLES = Set.of("single", "page", "attachment");
    private static final List<String> PLAIN = List.of("author", "category", "archive", "tag", "page");

    private TemplateHierarchy() {}

    /**
     * Slugs, the nearest first.
     *
     * @param custom whether people choose the template, so that it has no place of its own
     * @param prefix the kind and thing it is for, such as {@code single-book}; may be empty
     * @param names the names of post types and taxonomies
     */
    static List<String> of(String slug, boolean custom, String prefix, Set<String> names) {
        if ("index".equals(slug)) {
            return List.of("index");
        }
        if (custom) {
            return List.of("page", "singular", "index");
        }
        if ("front-page".equals(slug)) {
            return List.of("front-page", "home", "index");
        }
        Set<String> out = new LinkedHashSet<>();
        out.add(slug);
        if (!prefix.isEmpty()) {
            out.add(prefix);
            out.add(kind(prefix));
        } else {
            derived(slug, names, out);
        }
        if (out.stream().anyMatch(ARCHIVES::contains)) {
            out.add("archive");
        }
        if (out.contains("attachment")) {
            out.add("single");
        }
        if (out.stream().anyMatch(SINGLES::contains)) {
            out.add("singular");
        }
        out.add("index");
        return List.copyOf(out);
    }

    private static String kind(String text) {
        int dash = text.indexOf('-');
        return dash < 0 ? text : text.substring(0, dash);
    }

    private static void derived(String slug, Set<String> names, Set<String> out) {
        String kind = kind(slug);
        if (kind.equals(slug)) {
            return;
        }
        if (PLAIN.contains(kind)) {
            out.add(kind);
        } else if ("taxonomy".equals(kind) || "single".equals(kind)) {
            String rest = slug.substring(kind.length() + 1);
            names.stream().filter(name -> rest.startsWith(name + "-")).forEach(name -> out.add(kind + "-" + name));
            out.add(kind);
        }
    }
}
