package org.quarkpress.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.content.Texturize;
import org.quarkpress.kses.Kses;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.site.Site;

/** A theme as REST shows it ({@code WP_REST_Themes_Controller::prepare_item_for_response}). */
final class ThemeView {
    private static final String FOLDER = "/wp-content/themes/";

    private final ThemeFolder theme;
    private final Site site;
    private final boolean active;
    private final Map<String, Object> out = new LinkedHashMap<>();

    private ThemeView(ThemeFolder theme, Site site) {
        this.theme = theme;
        this.site = site;
        this.active = theme.stylesheet().equals(site.stylesheet());
    }

    /** The answer for one theme, without links. */
    static RestResponse of(ThemeFolder theme, RestRequest request, ItemSchema schema) {
        ThemeView view = new ThemeView(theme, request.asker().site());
        view.header();
        view.texts();
        view.features();
        Fields fields = Fields.of(request, schema);
        view.out.keySet().removeIf(name -> !fields.names(name));
        return RestResponse.ok(schema.cut(view.out, request.context()));
    }

    private void header() {
        ThemeHeader header = theme.header();
        out.put("stylesheet", theme.stylesheet());
        out.put("template", theme.template());
        out.put("requires_php", header.field("Requires PHP"));
        out.put("requires_wp", header.field("Requires at least"));
        out.put("textdomain", header.field("Text Domain"));
        out.put("version", header.field("Version"));
        out.put(
                "screenshot",
                theme.screenshot().isEmpty() ? "" : address(theme.stylesheet()) + "/" + theme.screenshot());
    }

    private void texts() {
        ThemeHeader header = theme.header();
        String author = header.field("Author");
        String page = header.field("Author URI");
        String name = author.isEmpty() ? "Anonymous" : Kses.data(author);
        out.put("author", pair(author, page.isEmpty() || author.isEmpty() ? name : link(page, name)));
        out.put("author_uri", pair(page, page));
        String description = header.field("Description");
        out.put("description", pair(description, Texturize.texturize(Kses.data(description))));
        out.put("name", pair(theme.title(), Kses.data(theme.title())));
        out.put("tags", pair(header.tags(), String.join(", ", header.tags())));
        out.put("theme_uri", pair(header.field("Theme URI"), header.field("Theme URI")));
        out.put("status", active ? "active" : "inactive");
    }

    private static String link(String page, String name) {
        return "<a href=\"" + Escape.attr(page) + "\">" + name + "</a>";
    }

    private void features() {
        if (active) {
            Map<String, Object> supports = TemplateTypes.supports();
            if (!theme.block()) {
                supports.replaceAll((name, value) -> "formats".equals(name) ? List.of("standard") : (Object) false);
            }
            out.put("theme_supports", supports);
        }
        out.put("is_block_theme", theme.block());
        out.put("stylesheet_uri", address(theme.stylesheet()));
        out.put("template_uri", address(theme.template()));
        if (active) {
            out.put("default_template_types", TemplateTypes.types());
            out.put("default_template_part_areas", TemplateTypes.areas());
        }
    }

    private String address(String folder) {
        return site.siteUrl() + FOLDER + folder;
    }

    private static Map<String, Object> pair(Object raw, String rendered) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("raw", raw);
        out.put("rendered", rendered);
        return out;
    }
}
