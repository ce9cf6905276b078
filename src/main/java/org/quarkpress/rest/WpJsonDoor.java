package org.quarkpress.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpJson;
import org.quarkpress.wpdb.WpdbException;

/** The door of the API: hands every request below the root to our own kernel; the framework answers none of them. */
@Path("/{path:.*}")
public class WpJsonDoor {
    /** Key in the routing context: path and query as they came, where the framework was shown others. */
    public static final String TARGET = "quarkpress.target";
    /** Key in the routing context: the method as it came. */
    public static final String METHOD = "quarkpress.method";
    /** Key in the routing context: a content type that the framework could not have read. */
    public static final String CONTENT_TYPE = "quarkpress.content-type";

    private static final int TOO_LARGE = 413;

    private final RestService service;

    /** A door to this service. */
    public WpJsonDoor(RestService service) {
        this.service = service;
    }

    /** Reads. */
    @GET
    public Response get(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    /** Reads headers only. */
    @HEAD
    public Response head(@Context RoutingContext http) {
        return serve(http, InputStream.nullInputStream());
    }

    /** Asks what a route can do. */
    @OPTIONS
    public Response options(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    /** Makes or changes, or whatever an override says. */
    @POST
    public Response post(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    /** Changes. */
    @PUT
    public Response put(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    /** Changes in part. */
    @PATCH
    public Response patch(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    /** Removes. */
    @DELETE
    public Response delete(@Context RoutingContext http, InputStream body) {
        return serve(http, body);
    }

    private Response serve(RoutingContext context, InputStream body) {
        HttpServerRequest http = context.request();
        Map<String, String> headers = new LinkedHashMap<>();
        http.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        String type = context.get(CONTENT_TYPE);
        if (type != null) {
            headers.put("content-type", type);
        }
        String method = context.get(METHOD);
        String target = context.get(TARGET);
        String address =
                http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
        HttpExchange exchange = new HttpExchange(
                method == null ? http.method().name() : method,
                target == null ? http.uri() : target,
                headers,
                address,
                "https".equals(http.scheme()),
                body);
        Optional<HttpAnswer> answer;
        try {
            answer = service.serve(exchange);
        } catch (WpdbException away) {
            return respond(bare(Dispatcher.failed(away)));
        }
        if (answer.isEmpty()) {
            return Response.status(404)
                    .type("text/plain")
                    .entity("Not found. The API is at /wp-json/.\n")
                    .build();
        }
        return respond(answer.get());
    }

    /** An answer without what only the database could have told. */
    private static HttpAnswer bare(RestResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.put("Content-Type", "application/json; charset=UTF-8");
        return new HttpAnswer(response.status(), headers, PhpJson.write(response.data()), null);
    }

    private static Response respond(HttpAnswer answer) {
        Response.ResponseBuilder out = Response.status(answer.status());
        answer.headers().forEach(out::header);
        if (answer.status() == TOO_LARGE) {
            out.header("Connection", "close"); // the rest of the body is not read
        }
        if (answer.stream() != null) {
            out.entity((StreamingOutput) stream -> answer.stream().writeTo(stream));
        } else if (answer.body() != null) {
            out.entity(answer.body());
        }
        return out.build();
    }
}
