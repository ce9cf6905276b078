package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/** Serves one request from the wire to the wire, as {@code WP_REST_Server::serve_request}. */
@ApplicationScoped
public class RestService {
    private final Dispatcher dispatcher;
    private final RouteTable table;
    private final Embedder embedder;
    private final AskerService askers;
    private final RestSettings settings;
    private final RequestObserver observer;

    /** A server over these routes. */
    public RestService(
            Dispatcher dispatcher,
            RouteTable table,
            Embedder embedder,
            AskerService askers,
            RestSettings settings,
            RequestObserver observer) {
        this.dispatcher = dispatcher;
        this.table = table;
        this.embedder = embedder;
        this.askers = askers;
        this.settings = settings;
        this.observer = observer;
    }

    /** The answer; empty when the address is none of the API's. */
    public Optional<HttpAnswer> serve(HttpExchange exchange) {
        return RestAddress.parse(exchange.target()).map(address -> serve(exchange, address));
    }

    private HttpAnswer serve(HttpExchange exchange, RestAddress address) {
        long start = System.nanoTime();
        AskerService.Arrival arrival = askers.arrive(exchange, address);
        RestRequest request = new RestRequest(
                        method(exchange, address), address.route(), exchange.headers(), arrival.asker())
                .with(ParamSource.GET, address.query());
        String callback = callback(address);
        boolean badCallback = callback != null && !Jsonp.isCallback(callback);
        Dispatcher.Outcome outcome;
        if (badCallback) {
            outcome = new Dispatcher.Outcome(badCallback(), null);
        } else if (arrival.refused() != null) {
            outcome = new Dispatcher.Outcome(RestResponse.error(arrival.refused()), null);
        } else {
            outcome = answer(exchange, request);
        }
        HttpAnswer answer = encode(exchange, request, outcome, callback, badCallback);
        request.body().discard();
        String pattern = outcome.route() == null
                ? RequestObserver.NO_ROUTE
                : outcome.route().pattern();
        observer.answered(request.method(), pattern, answer.status(), System.nanoTime() - start);
        return answer;
    }

    private static RestResponse badCallback() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", ErrorCode.INVALID_CALLBACK.code());
        body.put("message", ErrorCode.INVALID_CALLBACK.message());
        return RestResponse.of(ErrorCode.INVALID_CALLBACK.status(), body);
    }

    private static String callback(RestAddress address) {
        return address.query().get("_jsonp") instanceof String s && !s.isEmpty() ? s : null;
    }

    /** The method after {@code _method} in the query, else {@code X-HTTP-Method-Override}. */
    private static String method(HttpExchange exchange, RestAddress address) {
        Object param = address.query().get("_method");
        if (param instanceof String s) {
            return s.toUpperCase(Locale.ROOT);
        }
        String header = exchange.headers().get("x-http-method-override");
        return (header == null ? exchange.method() : header).toUpperCase(Locale.ROOT);
    }

    private Dispatcher.Outcome answer(HttpExchange exchange, RestRequest request) {
        Optional<RouteTable.Match> match = table.find(request.method(), request.route());
        RestResponse read = Dispatcher.guarded(() -> {
            match.ifPresent(found -> readBody(exchange, request, found.endpoint()));
            return null;
        });
        if (read != null) {
            match.ifPresent(found -> Dispatcher.prepare(request, found));
            return new Dispatcher.Outcome(
                    read, match.map(RouteTable.Match::route).orElse(null));
        }
        return dispatcher.dispatch(request);
    }

    private static void readBody(HttpExchange exchange, RestRequest request, Endpoint endpoint) {
        try {
            if (endpoint.streams()) {
                request.withBody(() -> new BoundedStream(exchange.body(), endpoint.bodyLimit()));
            } else {
                BodyReader.read(request, exchange.body(), endpoint.bodyLimit(), endpoint.taking());
            }
        } catch (IOException cut) {
            throw WpError.of(ErrorCode.BODY_UNREADABLE);
        }
    }

    private HttpAnswer encode(
            HttpExchange exchange,
            RestRequest request,
            Dispatcher.Outcome outcome,
            String callback,
            boolean badCallback) {
        RestResponse response = outcome.finish(request);
        Map<String, Object> query = request.source(ParamSource.GET);
        String root = request.asker().site().restUrl("/");
        Map<String, String> headers = ServerHeaders.standard(root, callback != null);
        boolean stranger = request.asker().actor().isStranger();
        boolean reads = "GET".equals(exchange.method()) || "HEAD".equals(exchange.method());
        ServerHeaders.cors(headers, request.header("origin"), settings.corsOrigins(), stranger && reads);
        boolean overridden = exchange.headers().containsKey("x-http-method-override");
        if (!stranger || overridden && response.status() / 100 == 4) {
            ServerHeaders.noCache(headers);
        }
        if (response.stream() != null) {
            headers.putAll(response.headers());
            return new HttpAnswer(response.status(), headers, null, response.stream());
        }
        Object data = ResponseData.of(response);
        if (query.containsKey("_embed") && query.get("_embed") != null) {
            List<String> relations = Embedder.relations(query.get("_embed"));
            Object plain = data;
            RestResponse embedded =
                    Dispatcher.guarded(() -> RestResponse.ok(embedder.embed(plain, relations, request)));
            response = embedded.isError() ? embedded : response;
            data = embedded.data();
        }
        int status = response.status();
        if (query.get("_envelope") != null) {
            data = Envelope.of(response, data);
            status = 200;
        } else {
            headers.putAll(response.headers());
        }
        return new HttpAnswer(status, headers, body(request, data, status, badCallback ? null : callback), null);
    }

    private static byte[] body(RestRequest request, Object data, int status, String callback) {
        if ("HEAD".equals(request.method()) || status == 204) {
            return null;
        }
        boolean pretty = request.source(ParamSource.GET).containsKey("_pretty");
        byte[] json = pretty ? PhpJson.writePretty(data) : PhpJson.write(data);
        return callback == null ? json : Jsonp.wrap(callback, json);
    }
}
