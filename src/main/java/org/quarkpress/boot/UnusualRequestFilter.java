package org.quarkpress.boot;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarkpress.rest.RestAddress;
import org.quarkpress.rest.WpJsonDoor;

/**
 * Leads what the framework would answer by itself to the door all the same: methods nobody knows, addresses with broken
 * escapes, content types that are none.
 *
 * <p>What was really asked goes along in the routing context; the framework sees a plain {@code POST /wp-json}.
 */
@ApplicationScoped
public class UnusualRequestFilter {
    private static final int BAD_REQUEST = 400;
    private static final int FIRST = 1000;
    private static final int LONGEST_TYPE = 250;
    private static final long LINGER_MS = 3000;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");
    private static final String TOKEN = "[\\w!#$&^.+*'-]++";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            TOKEN + "/" + TOKEN + "(?:\\s*+;\\s*+" + TOKEN + "=(?:[\\w!#$&^.+*'()?/:=-]++|\"[^\"\\\\]*+\"))*+\\s*+");

    void register(@Observes Filters filters) {
        filters.register(UnusualRequestFilter::admit, FIRST);
    }

    private static void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String target = target(request.uri());
        boolean again = context.get(WpJsonDoor.TARGET) != null;
        if (again || RestAddress.parse(target).isEmpty()) {
            other(context, again || isUri(target) || "*".equals(target));
            return;
        }
        context.addEndHandler(ended -> linger(context));
        String type = request.getHeader("Content-Type");
        boolean plainType = type == null || isMediaType(type);
        boolean plain = METHODS.contains(request.method().name())
                && target.equals(request.uri())
                && isUri(target)
                && request.getHeader("Host") != null;
        if (plain && plainType) {
            context.next();
            return;
        }
        context.put(WpJsonDoor.TARGET, target);
        context.put(WpJsonDoor.METHOD, request.method().name());
        if (!plainType) {
            context.put(WpJsonDoor.CONTENT_TYPE, type);
            request.headers().remove("Content-Type");
        }
        if (request.getHeader("Host") == null) {
            request.headers().set("Host", "localhost");
        }
        context.reroute(HttpMethod.POST, "/wp-json");
    }

    /** What is none of the API's goes on as usual; a broken address ends here, since the framework no longer looks. */
    private static void other(RoutingContext context, boolean sound) {
        if (sound) {
            context.next();
        } else {
            context.response().setStatusCode(BAD_REQUEST).end();
        }
    }

    /** Path and query, also of the form for proxies ({@code GET http://host/path}). */
    private static String target(String uri) {
        int scheme = uri.indexOf("://");
        if (uri.startsWith("/") || scheme < 0) {
            return uri;
        }
        int path = uri.indexOf('/', scheme + 3);
        return path < 0 ? "/" : uri.substring(path);
    }

    static boolean isMediaType(String type) {
        return type.length() <= LONGEST_TYPE && MEDIA_TYPE.matcher(type).matches();
    }

    private static boolean isUri(String target) {
        try {
            return new URI(target).getFragment() == null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }

    /**
     * A body that was refused unread is thrown away for a while, so that the client sees the answer; then the connection
     * ends.
     */
    private static void linger(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            request.handler(ignored -> {});
            request.resume();
            context.vertx().setTimer(LINGER_MS, timer -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }
}
