package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;

/**
 * Finds the route of a request, checks, asks the guard and calls the handler, as {@code WP_REST_Server::dispatch}.
 *
 * <p>Every failure comes back as an answer; nothing is thrown.
 */
@ApplicationScoped
public class Dispatcher {
    private static final Logger LOG = Logger.getLogger(Dispatcher.class);
    /** Whom nobody could serve is not told what else is allowed: guards would ask the database, too. */
    private static final int UNAVAILABLE = 503;

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private final RouteTable table;

    /** A dispatcher over this table. */
    public Dispatcher(RouteTable table) {
        this.table = table;
    }

    /**
     * An answer with the route that gave it.
     *
     * @param response the answer
     * @param route null when no route matched
     */
    public record Outcome(RestResponse response, Route route) {
        /** The answer with its {@code Allow} header and only the fields asked for ({@code rest_post_dispatch}). */
        public RestResponse finish(RestRequest request) {
            if (route != null && response.status() != UNAVAILABLE) {
                AllowedMethods.addTo(response, route, request);
            }
            Fields.filter(response, request);
            return response;
        }
    }

    /** Answers a request. */
    public Outcome dispatch(RestRequest request) {
        if ("OPTIONS".equals(request.method())) {
            return options(request);
        }
        Optional<RouteTable.Match> match = table.find(request.method(), request.route());
        if (match.isEmpty()) {
            return new Outcome(RestResponse.error(WpError.of(ErrorCode.NO_ROUTE)), null);
        }
        prepare(request, match.get());
        RestResponse response = guarded(() -> {
            RequestRules.check(request, match.get().endpoint().args());
            return answer(request, match.get().endpoint());
        });
        return new Outcome(response, match.get().route());
    }

    /** Puts path parts and defaults into the request. */
    public static void prepare(RestRequest request, RouteTable.Match match) {
        request.with(ParamSource.URL, match.parts());
        RequestRules.defaults(request, match.endpoint().args());
    }

    /**
     * Checks and cleans the parameters of a request that was made here, as those of one that came in.
     *
     * @throws WpError what is missing or wrong
     */
    public static void check(RestRequest request, Map<String, Arg> args) {
        RequestRules.check(request, args);
    }

    /** Guard and handler of a request that is already checked. */
    public RestResponse respond(RestRequest request, Endpoint endpoint) {
        return guarded(() -> answer(request, endpoint));
    }

    private static RestResponse answer(RestRequest request, Endpoint endpoint) {
        endpoint.guard().check(request);
        try {
            return endpoint.handler().handle(request);
        } finally {
            if (!"GET".equals(request.method()) && !"HEAD".equals(request.method())) {
                request.forget();
            }
        }
    }

    /**
     * Runs a step; what it throws becomes the answer: WpErrors as they are, a database that is away as 503 with one
     * line in the log, all else as one logged 500.
     */
    public static RestResponse guarded(java.util.function.Supplier<RestResponse> step) {
        try {
            return step.get();
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    /** The answer for a failure, whose cause is told to the log alone. */
    static RestResponse failed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WpError error) {
                return RestResponse.error(error);
            }
        }
        WpdbFailure kind = WpdbException.kind(failure);
        Optional<RestResponse> later = DatabaseAnswer.of(kind);
        if (later.isPresent()) {
            String told =
                    WHITE.matcher(String.valueOf(failure.getMessage()).strip()).replaceAll(" ");
            LOG.errorf("A request failed for the database (%s): %.200s", kind, told);
            return later.get();
        }
        LOG.error("A request failed", failure);
        return RestResponse.error(WpError.of(ErrorCode.INTERNAL));
    }

    private Outcome options(RestRequest request) {
        Optional<RouteTable.Match> match = table.findPath(request.route());
        if (match.isEmpty()) {
            return new Outcome(RestResponse.ok(java.util.List.of()), null);
        }
        request.with(ParamSource.URL, match.get().parts());
        Object data = RouteView.of(match.get().route(), request.asker().site(), true);
        return new Outcome(RestResponse.ok(data), match.get().route());
    }
}
