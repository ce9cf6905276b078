package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** {@code POST /batch/v1}: several writes in one request, each under its own route, guard and handler. */
@ApplicationScoped
public class BatchResource implements RouteSource {
    private static final int MOST = 25;

    private final RouteTable table;
    private final Dispatcher dispatcher;

    /** A batch over the routes of this table. */
    public BatchResource(RouteTable table, Dispatcher dispatcher) {
        this.table = table;
        this.dispatcher = dispatcher;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("", "/batch/v1", Endpoint.create(args(), Guard.EVERYONE, this::run)));
    }

    private static Map<String, Arg> args() {
        Map<String, Schema> item = new LinkedHashMap<>();
        item.put(
                "method",
                Schema.string().oneOfValues("POST", "PUT", "PATCH", "DELETE").defaultsTo("POST"));
        item.put("path", Schema.string().required());
        item.put("body", Schema.object(Map.of()).additionalProperties(true));
        item.put(
                "headers",
                Schema.object(Map.of())
                        .additionalProperties(Schema.types("string", "array").items(Schema.string())));
        Map<String, Arg> args = new LinkedHashMap<>();
        args.put(
                "validation",
                Arg.of(Schema.string()
                        .oneOfValues("require-all-validate", "normal")
                        .defaultsTo("normal")));
        args.put(
                "requests",
                Arg.of(Schema.array(Schema.object(item)).maxItems(MOST)).needed());
        return args;
    }

    private RestResponse run(RestRequest outer) {
        List<BatchItem> items = new ArrayList<>();
        for (Object request : outer.list("requests")) {
            items.add(BatchItem.parse((Map<?, ?>) request, outer, table));
        }
        boolean failed = items.stream().anyMatch(item -> item.refused() != null);
        Map<String, Object> out = new LinkedHashMap<>();
        List<Object> responses = new ArrayList<>();
        if (failed && "require-all-validate".equals(outer.text("validation"))) {
            out.put("failed", "validation");
            items.forEach(item -> responses.add(
                    item.refused() == null
                            ? null
                            : Envelope.of(item.refused(), item.refused().data())));
        } else {
            items.forEach(item -> responses.add(answer(item)));
        }
        out.put("responses", responses);
        return RestResponse.of(207, out);
    }

    private Object answer(BatchItem item) {
        RestResponse response = item.refused() != null
                ? item.refused()
                : dispatcher.respond(item.request(), item.match().endpoint());
        Route route = item.match() == null ? null : item.match().route();
        RestResponse finished = new Dispatcher.Outcome(response, route).finish(item.request());
        return Envelope.of(finished, ResponseData.of(finished));
    }
}
