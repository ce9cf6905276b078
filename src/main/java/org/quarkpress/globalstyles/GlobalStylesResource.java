package org.quarkpress.globalstyles;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaCapability;
import org.quarkpress.capability.Permission;
import org.quarkpress.capability.PostFacts;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.php.JsonResource;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostFactsService;
import org.quarkpress.post.PostPermissions;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.post.RevisionCount;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.schema.Coercion;
import org.quarkpress.theme.ThemeFolderStore;
import org.quarkpress.theme.ThemeResource;
import org.quarkpress.theme.ThemeStore;
import org.quarkpress.wpdb.WriteRunner;

/** The routes of global styles: the site's own, and the variations that the theme brings. */
@ApplicationScoped
public class GlobalStylesResource implements RouteSource {
    private static final String ONE = "/wp/v2/global-styles/(?P<id>[\\/\\d+]+)";
    private static final String VARIATIONS =
            "/wp/v2/global-styles/themes/(?P<stylesheet>[\\/\\s%\\w\\.\\(\\)\\[\\]\\@_\\-]+)/variations";

    private static final String THEME =
            "/wp/v2/global-styles/themes/(?P<stylesheet>[^\\/:<>\\*\\?\"\\|]+(?:\\/[^\\/:<>\\*\\?\"\\|]+)?)";

    private record Found(PostRow row, PostFacts facts) {}

    private final PostStore posts;
    private final PostFactsService facts;
    private final GlobalStylesService writer;
    private final ThemeFolderStore themes;
    private final ThemeStore themeJson;
    private final WriteRunner runner;
    private final Model model;
    private final RouteDeclarations declared = RouteDeclarations.beside(GlobalStylesResource.class);
    private final ItemSchema schema = new ItemSchema(declared.schema(ONE));

    /** Routes over these services. */
    public GlobalStylesResource(
            PostStore posts,
            PostFactsService facts,
            GlobalStylesService writer,
            ThemeFolderStore themes,
            ThemeStore themeJson,
            WriteRunner runner,
            Model model) {
        this.posts = posts;
        this.facts = facts;
        this.writer = writer;
        this.themes = themes;
        this.themeJson = themeJson;
        this.runner = runner;
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(
                        "wp/v2",
                        VARIATIONS,
                        Endpoint.get(declared.args(VARIATIONS, "GET"), this::mayReadTheme, this::variations)),
                Route.of("wp/v2", THEME, Endpoint.get(declared.args(THEME, "GET"), this::mayReadTheme, this::theme))
                        .schema(site -> schema.schema()),
                Route.of(
                                "wp/v2",
                                ONE,
                                Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read),
                                Endpoint.edit(declared.args(ONE, "EDIT"), this::mayEdit, this::update))
                        .schema(site -> schema.schema()));
    }

    private PostType type() {
        return model.postTypes().get(GlobalStylesService.TYPE);
    }

    private Found find(RestRequest request) {
        long id = Coercion.toLong(request.param("id"));
        return request.memo("global styles " + id, Found.class, () -> posts.row(id)
                .filter(row -> row.type().equals(GlobalStylesService.TYPE))
                .map(row -> new Found(row, facts.of(row, request.asker().options())))
                .orElseThrow(() ->
                        WpError.of("rest_global_styles_not_found", "There are no global styles of this id.", 404)));
    }

    private void mayRead(RestRequest request) {
        Found found = find(request);
        Actor actor = request.asker().actor();
        if ("edit".equals(request.context()) && !PostPermissions.mayEdit(actor, found.facts)) {
            throw Permission.refusal(actor, "rest_forbidden_context", "You may not edit these global styles.");
        }
        if (!MapMetaCap.can(actor, MetaCapability.READ_POST, found.facts)) {
            throw Permission.refusal(actor, "rest_cannot_view", "You may not see these global styles.");
        }
    }

    private void mayEdit(RestRequest request) {
        Found found = find(request);
        Actor actor = request.asker().actor();
        if (!PostPermissions.mayEdit(actor, found.facts)) {
            throw Permission.refusal(actor, "rest_cannot_edit", "You may not edit these global styles.");
        }
    }

    private RestResponse read(RestRequest request) {
        Found found = find(request);
        long id = found.row.id();
        long revisions = posts.revisions(List.of(id))
                .getOrDefault(id, RevisionCount.NONE)
                .count();
        return GlobalStylesView.of(found.row, request, schema, revisions, found.facts, type());
    }

    private RestResponse update(RestRequest request) {
        PostRow before = find(request).row;
        runner.write(() -> {
            writer.update(request, before);
            return true;
        });
        request.forget();
        request.set("context", "edit");
        return read(request);
    }

    private void mayReadTheme(RestRequest request) {
        Actor actor = request.asker().actor();
        if (!ThemeResource.writes(actor, model)) {
            throw Permission.refusal(actor, "rest_cannot_read_global_styles", "You may not see the global styles.");
        }
    }

    /** What the active theme's {@code theme.json} makes of the settings and styles that every theme has. */
    private RestResponse theme(RestRequest request) {
        String stylesheet = active(request);
        Fields fields = Fields.of(request, schema);
        Map<String, Object> out = ThemeStyles.of(themeJson.load(stylesheet).json());
        out.keySet().removeIf(name -> !fields.names(name));
        RestResponse response = RestResponse.ok(out);
        if (fields.includes("_links") || fields.includes("_embedded")) {
            String self = request.asker().site().restUrl("/wp/v2/global-styles/themes/" + stylesheet);
            Map<String, Object> hints = Map.of("targetHints", Map.of("allow", List.of("GET")));
            response.links().add("self", self, hints);
        }
        return response;
    }

    /** The active theme, the only one that these routes know. */
    private static String active(RestRequest request) {
        String stylesheet = request.asker().site().stylesheet();
        if (!stylesheet.equals(request.text("stylesheet"))) {
            throw WpError.of("rest_theme_not_found", "There is no such theme.", 404);
        }
        return stylesheet;
    }

    /** What the files in {@code styles/} say; those for single blocks are none of the whole site. */
    private RestResponse variations(RestRequest request) {
        String stylesheet = active(request);
        List<Object> out = new ArrayList<>();
        themes.texts(stylesheet, "styles", ".json").forEach((name, text) -> {
            Map<String, Object> json = JsonResource.object(PhpJson.parse(text).value());
            if (!json.isEmpty() && !json.containsKey("blockTypes")) {
                Map<String, Object> variation = new LinkedHashMap<>(json);
                variation.remove("$schema");
                variation.putIfAbsent("title", name.substring(name.lastIndexOf('/') + 1));
                out.add(variation);
            }
        });
        return RestResponse.ok(out);
    }
}
