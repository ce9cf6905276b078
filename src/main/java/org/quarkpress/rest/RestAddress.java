package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpQuery;
import org.quarkpress.site.Site;

/**
 * Which route an address means: {@code /wp-json/…}, {@code /index.php/wp-json/…} or {@code ?rest_route=…}.
 *
 * @param route the path below the root of the API, as it came, without a slash at its end
 * @param query the query's parameters in PHP's reading
 */
public record RestAddress(String route, Map<String, Object> query) {
    private static final String ROOT = "/wp-json";
    private static final String INDEX = "/index.php";

    /** The address of a request line's target; empty when it is none of the API's. */
    public static Optional<RestAddress> parse(String target) {
        int mark = target.indexOf('?');
        String path = mark < 0 ? target : target.substring(0, mark);
        Map<String, Object> query = mark < 0 ? new LinkedHashMap<>() : PhpQuery.parse(target.substring(mark + 1));
        boolean named = query.get("rest_route") instanceof String s && !s.isEmpty();
        Optional<String> below = below(path);
        if (named) {
            boolean ours = below.isPresent() || path.equals("/") || path.equals(INDEX) || path.isEmpty();
            return ours
                    ? Optional.of(new RestAddress(trim((String) query.get("rest_route")), query))
                    : Optional.empty();
        }
        return below.map(route -> new RestAddress(trim(route), query));
    }

    /** The route that one of our own links means, for {@code _embed} and batch; empty for foreign addresses. */
    public static Optional<RestAddress> ofLink(String href, Site site) {
        String root = site.restUrl("/");
        int mark = root.indexOf("?rest_route=");
        if (mark >= 0) {
            return href.startsWith(root.substring(0, mark)) ? parse("/?" + after(href, "?")) : Optional.empty();
        }
        return href.startsWith(root) ? parse(ROOT + "/" + href.substring(root.length())) : Optional.empty();
    }

    private static String after(String text, String mark) {
        int at = text.indexOf(mark);
        return at < 0 ? "" : text.substring(at + 1);
    }

    private static Optional<String> below(String path) {
        String rest = path.startsWith(INDEX + "/") ? path.substring(INDEX.length()) : path;
        if (!rest.startsWith(ROOT)) {
            return Optional.empty();
        }
        String route = rest.substring(ROOT.length());
        return route.isEmpty() || route.startsWith("/") ? Optional.of(route) : Optional.empty();
    }

    /** {@code untrailingslashit}: neither slash nor backslash at the end. */
    private static String trim(String route) {
        int end = route.length();
        while (end > 0 && (route.charAt(end - 1) == '/' || route.charAt(end - 1) == '\\')) {
            end--;
        }
        return end == 0 ? "/" : route.substring(0, end);
    }
}
