package org.quarkpress.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.Permission;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.CollectionPage;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Fields;
import org.quarkpress.rest.ItemSchema;
import org.quarkpress.rest.ResponseData;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteDeclarations;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.site.Site;

/** The routes of themes ({@code WP_REST_Themes_Controller}): those of the folder, the active one always among them. */
@ApplicationScoped
public class ThemeResource implements RouteSource {
    private static final String ALL = "/wp/v2/themes";
    private static final String ONE =
            "/wp/v2/themes/(?P<stylesheet>[^\\/:<>\\*\\?\"\\|]+(?:\\/[^\\/:<>\\*\\?\"\\|]+)?)";

    private final ThemeFolderStore folders;
    private final UserStyles styles;
    private final Model model;
    private final RouteDeclarations declared = RouteDeclarations.beside(ThemeResource.class);
    private final ItemSchema schema = new ItemSchema(declared.schema(ALL));

    /** Routes over the folder of themes. */
    public ThemeResource(ThemeFolderStore folders, UserStyles styles, Model model) {
        this.folders = folders;
        this.styles = styles;
        this.model = model;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("wp/v2", ALL, Endpoint.get(declared.args(ALL, "GET"), this::mayList, this::list))
                        .schema(site -> schema.schema()),
                Route.of("wp/v2", ONE, Endpoint.get(declared.args(ONE, "GET"), this::mayRead, this::read))
                        .schema(site -> schema.schema()));
    }

    private void mayList(RestRequest request) {
        boolean onlyActive = List.of("active").equals(request.list("status"));
        check(request, onlyActive);
    }

    private void mayRead(RestRequest request) {
        check(request, request.text("stylesheet").equals(request.asker().site().stylesheet()));
    }

    /** The active theme is for all who write, the others for those who switch themes. */
    private void check(RestRequest request, boolean active) {
        Actor actor = request.asker().actor();
        if (actor.can("switch_themes") || active && writes(actor, model)) {
            return;
        }
        throw active
                ? Permission.refusal(actor, "rest_cannot_view_active_theme", "You may not see the active theme.")
                : Permission.refusal(actor, "rest_cannot_view_themes", "You may not see the themes.");
    }

    /** Whether somebody may edit things of any type that REST shows. */
    public static boolean writes(Actor actor, Model model) {
        return actor.can("edit_posts")
                || model.postTypes().inRest().stream()
                        .map(PostType::caps)
                        .anyMatch(caps -> actor.can(caps.name("edit_posts")));
    }

    private RestResponse list(RestRequest request) {
        List<?> wanted = request.list("status");
        String current = request.asker().site().stylesheet();
        List<ThemeFolder> shown = new ArrayList<>(folders.all());
        if (shown.stream().noneMatch(theme -> theme.stylesheet().equals(current))) {
            shown.add(active(request.asker().site()));
        }
        shown.removeIf(theme ->
                !wanted.isEmpty() && !wanted.contains(theme.stylesheet().equals(current) ? "active" : "inactive"));
        List<Object> items = new ArrayList<>();
        shown.forEach(theme -> items.add(ResponseData.of(view(theme, request))));
        return new CollectionPage(items, items.size(), 1)
                .respond(request, request.asker().site().restUrl(ALL), 1);
    }

    private RestResponse read(RestRequest request) {
        String stylesheet = request.text("stylesheet");
        Site site = request.asker().site();
        Optional<ThemeFolder> theme =
                stylesheet.equals(site.stylesheet()) ? Optional.of(active(site)) : folders.find(stylesheet);
        return view(
                theme.orElseThrow(() -> WpError.of("rest_theme_not_found", "There is no such theme.", 404)), request);
    }

    /** The active theme; where its folder is not known, as much as the options tell. */
    private ThemeFolder active(Site site) {
        return folders.find(site.stylesheet())
                .orElseGet(() -> new ThemeFolder(site.stylesheet(), new ThemeHeader(""), "", false, false));
    }

    private RestResponse view(ThemeFolder theme, RestRequest request) {
        RestResponse response = ThemeView.of(theme, request, schema);
        Fields fields = Fields.of(request, schema);
        if (fields.includes("_links") || fields.includes("_embedded")) {
            Site site = request.asker().site();
            boolean active = theme.stylesheet().equals(site.stylesheet());
            boolean may = request.asker().actor().can("switch_themes")
                    || active && writes(request.asker().actor(), model);
            List<Object> allow = may ? List.of("GET") : List.of();
            response.links()
                    .add(
                            "self",
                            site.restUrl(ALL + "/" + theme.stylesheet()),
                            Map.of("targetHints", Map.of("allow", allow)))
                    .add("collection", site.restUrl(ALL));
            if (active && theme.declared()) {
                long id = styles.id(theme.stylesheet(), request.asker());
                response.links()
                        .add("https://api.w.org/user-global-styles", site.restUrl("/wp/v2/global-styles/" + id));
            }
        }
        return response;
    }
}
