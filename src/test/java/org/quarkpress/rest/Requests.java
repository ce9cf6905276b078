package org.quarkpress.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.option.Options;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.site.Site;

/** Requests, sites and schemas for the tests of this package. */
final class Requests {
    static final Site PRETTY = site("https://example.test", "/%postname%/");
    static final Asker STRANGER = asker(PRETTY);

    private Requests() {}

    static Asker asker(Site site) {
        return new Asker(Actor.STRANGER, site, new Options(Map.of()), Instant.EPOCH, null, "127.0.0.1", "/");
    }

    static Site site(String home, String permalinks) {
        Map<String, String> options = Map.of("home", home, "siteurl", home, "permalink_structure", permalinks);
        return Site.from(options::get);
    }

    static RestRequest get(String query) {
        return to("GET", "/items", query);
    }

    static RestRequest to(String method, String route, String query) {
        return new RestRequest(method, route, Map.of(), STRANGER).with(ParamSource.GET, PhpQuery.parse(query));
    }

    /** A request with a JSON body. */
    static RestRequest json(String method, String body) {
        return new RestRequest(method, "/items", Map.of(), STRANGER).with(ParamSource.JSON, map(body));
    }

    /** JSON text as a value of the value model. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(String json) {
        return PhpJson.parse(json).value() instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }

    /** A value of the value model as our answers write it, to compare with WordPress's. */
    static Object written(Object value) {
        return Answers.parsed(new String(PhpJson.write(value), java.nio.charset.StandardCharsets.UTF_8));
    }

    /** An endpoint that answers with what its name is. */
    static Endpoint answering(String method, String name) {
        return Endpoint.of(List.of(method), Map.of(), Guard.EVERYONE, request -> RestResponse.ok(name));
    }

    static Route route(String pattern, Endpoint... endpoints) {
        return Route.of("wp/v2", pattern, endpoints);
    }
}
