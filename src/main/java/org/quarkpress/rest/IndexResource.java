package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quarkpress.error.WpError;
import org.quarkpress.option.Options;
import org.quarkpress.schema.Schema;
import org.quarkpress.site.Site;

/** The index of the API and of each namespace: {@code GET /wp-json/} and {@code GET /wp-json/wp/v2}. */
@ApplicationScoped
public class IndexResource implements RouteSource {
    private static final List<String> NAMESPACES = List.of("oembed/1.0", "wp/v2", "quarkpress/v1");
    private static final Schema CONTEXT = Schema.any().defaultsTo("view");

    private final RouteTable table;
    private final SitePictures pictures;

    /** An index of this table, with what these know of the site's logo and icon. */
    public IndexResource(RouteTable table, SitePictures pictures) {
        this.table = table;
        this.pictures = pictures;
    }

    @Override
    public List<Route> routes() {
        Map<String, Arg> args = Map.of("context", Arg.free(CONTEXT));
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Route.of("", "/", Endpoint.get(args, Guard.EVERYONE, this::index))),
                        NAMESPACES.stream().map(this::namespaceRoute))
                .toList();
    }

    private Route namespaceRoute(String namespace) {
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put("namespace", Arg.free(Schema.any().defaultsTo(namespace)));
        args.put("context", Arg.free(CONTEXT));
        return Route.of(namespace, "/" + namespace, Endpoint.get(args, Guard.EVERYONE, this::namespace));
    }

    private RestResponse index(RestRequest request) {
        Options options = request.asker().options();
        Site site = request.asker().site();
        Map<String, Object> out = about(request.asker());
        Set<String> namespaces = new LinkedHashSet<>(NAMESPACES);
        table.routes().values().stream()
                .map(Route::namespace)
                .filter(n -> !n.isEmpty())
                .forEach(namespaces::add);
        out.put("namespaces", List.copyOf(namespaces));
        out.put("authentication", authentication(site));
        out.put("routes", routes(request, null));
        out.put("site_logo", options.number("site_logo"));
        out.put("site_icon", options.number("site_icon"));
        Optional<SitePictures.Picture> icon = picture(options.number("site_icon"), request.asker());
        out.put("site_icon_url", icon.map(SitePictures.Picture::url).orElse(""));
        RestResponse response = RestResponse.ok(out);
        boolean links = wants(request, "_links", "_embedded") || request.isset("_embed");
        if (links) {
            response.links().add("help", "https://developer.wordpress.org/rest-api/");
            theme(response, request.asker());
        }
        if (links || wants(request, "site_logo")) {
            link(response, "site_logo", picture(options.number("site_logo"), request.asker()), site);
        }
        if (links || wants(request, "site_icon", "site_icon_url")) {
            link(response, "site_icon", icon, site);
        }
        return response;
    }

    /** What the options say about the site. */
    private static Map<String, Object> about(Asker asker) {
        Options options = asker.options();
        Site site = asker.site();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", options.find("blogname").isPresent() ? site.name() : false); // as get_option() says it
        out.put("description", options.find("blogdescription").isPresent() ? site.description() : false);
        out.put("url", site.siteUrl());
        out.put("home", site.homeUrl());
        out.put("gmt_offset", site.timezone().getRules().getOffset(asker.now()).getTotalSeconds() / 3600.0);
        out.put("timezone_string", options.text("timezone_string"));
        out.put("page_for_posts", options.number("page_for_posts"));
        out.put("page_on_front", options.number("page_on_front"));
        out.put("show_on_front", options.text("show_on_front"));
        return out;
    }

    private static boolean wants(RestRequest request, String... names) {
        List<String> fields = Fields.names(request.param("_fields"));
        return fields.isEmpty()
                || fields.stream().anyMatch(field -> List.of(names).contains(field.split("\\.", 2)[0]));
    }

    private Optional<SitePictures.Picture> picture(long id, Asker asker) {
        return id == 0 ? Optional.empty() : Optional.of(pictures.find(id, asker));
    }

    private static void link(RestResponse response, String type, Optional<SitePictures.Picture> picture, Site site) {
        picture.ifPresent(known -> {
            Map<String, Object> attributes = new LinkedHashMap<>();
            attributes.put("embeddable", true);
            attributes.put("type", type);
            response.links().add("https://api.w.org/featuredmedia", site.restUrl(known.route()), attributes);
        });
    }

    /** Those who write are told the theme, where there is a route for it. */
    private void theme(RestResponse response, Asker asker) {
        String route = "/wp/v2/themes/" + asker.site().stylesheet();
        if (asker.actor().can("edit_posts") && table.findPath(route).isPresent()) {
            response.links().add("https://api.w.org/active-theme", asker.site().restUrl(route));
        }
    }

    private static Object authentication(Site site) {
        String page = site.siteUrl() + "/wp-admin/authorize-application.php";
        return Map.of("application-passwords", Map.of("endpoints", Map.of("authorization", page)));
    }

    private RestResponse namespace(RestRequest request) {
        String namespace = request.text("namespace");
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("namespace", namespace);
        Map<String, Object> routes = routes(request, namespace);
        if (routes.isEmpty()) {
            throw WpError.of("rest_invalid_namespace", "There is no such namespace.", 404);
        }
        out.put("routes", routes);
        RestResponse response = RestResponse.ok(out);
        response.links().add("up", request.asker().site().restUrl("/"));
        return response;
    }

    private Map<String, Object> routes(RestRequest request, String namespace) {
        boolean help = "help".equals(request.param("context"));
        Map<String, Object> out = new LinkedHashMap<>();
        table.routes().forEach((pattern, route) -> {
            if (namespace == null || route.namespace().equals(namespace)) {
                out.put(pattern, RouteView.of(route, request.asker().site(), help));
            }
        });
        return out;
    }
}
