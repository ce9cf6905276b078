package org.quarkpress.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

/**
 * {@code _embed}: puts what the links of items lead to beside them, as {@code WP_REST_Server::embed_links}.
 *
 * <p>Links of all items are gathered first; those of one endpoint are answered together where it can, so that the
 * number of statements does not grow with the number of items.
 */
@ApplicationScoped
public class Embedder {
    private final RouteTable table;
    private final Dispatcher dispatcher;

    /** An embedder that finds routes in this table. */
    public Embedder(RouteTable table, Dispatcher dispatcher) {
        this.table = table;
        this.dispatcher = dispatcher;
    }

    /** Relations to embed as {@code rest_parse_embed_param} reads them: empty means all. */
    public static List<String> relations(Object param) {
        if (param == null || "".equals(param) || "0".equals(param) || "true".equals(param) || "1".equals(param)) {
            return List.of();
        }
        return Fields.names(param);
    }

    /** The data with {@code _embedded} in each item; lists are seen as collections of items. */
    public Object embed(Object data, List<String> relations, RestRequest parent) {
        List<Map<String, Object>> items = new ArrayList<>();
        Object copy = copyItems(data, items);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Map<String, Object> item : items) {
            eachLink(item, relations, (rel, link) -> answers.put(href(link), null));
        }
        answers.remove("");
        answerAll(answers, parent);
        items.forEach(item -> attach(item, relations, answers));
        return copy;
    }

    private interface LinkVisitor {
        void visit(String rel, Map<?, ?> link);
    }

    private static void eachLink(Map<String, Object> item, List<String> relations, LinkVisitor visitor) {
        if (!(item.get("_links") instanceof Map<?, ?> links)) {
            return;
        }
        links.forEach((rel, list) -> {
            if ((relations.isEmpty() || relations.contains(rel)) && list instanceof List<?> many) {
                many.forEach(link -> visitor.visit((String) rel, (Map<?, ?>) link));
            }
        });
    }

    private static String href(Map<?, ?> link) {
        return Boolean.TRUE.equals(link.get("embeddable")) ? (String) link.get("href") : "";
    }

    private static void attach(Map<String, Object> item, List<String> relations, Map<String, Object> answers) {
        Map<String, Object> embedded = new LinkedHashMap<>();
        Map<String, Boolean> found = new LinkedHashMap<>();
        eachLink(item, relations, (rel, link) -> {
            Object answer = answers.get(href(link));
            list(embedded, rel).add(answer == null ? List.of() : answer);
            found.merge(rel, answer != null && !emptyData(answer), Boolean::logicalOr);
        });
        embedded.keySet().removeIf(rel -> !found.get(rel));
        if (!embedded.isEmpty()) {
            item.put("_embedded", embedded);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> embedded, String rel) {
        return (List<Object>) embedded.computeIfAbsent(rel, r -> new ArrayList<>());
    }

    private static boolean emptyData(Object data) {
        return data instanceof List<?> list && list.isEmpty() || data instanceof Map<?, ?> map && map.isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Object copyItems(Object data, List<Map<String, Object>> items) {
        if (data instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            list.forEach(one -> out.add(one instanceof Map<?, ?> ? copyItems(one, items) : one));
            return out;
        }
        if (data instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>((Map<String, Object>) map);
            items.add(out);
            return out;
        }
        return data;
    }

    private void answerAll(Map<String, Object> answers, RestRequest parent) {
        Map<Endpoint, Map<String, RestRequest>> together = new IdentityHashMap<>();
        for (Map.Entry<String, Object> entry : answers.entrySet()) {
            Optional<RestAddress> address =
                    RestAddress.ofLink(entry.getKey(), parent.asker().site());
            if (address.isEmpty()) {
                continue;
            }
            RestRequest request = parent.child(address.get().route());
            request.with(ParamSource.GET, address.get().query());
            Optional<RouteTable.Match> match = table.find("GET", request.route());
            if (match.isEmpty()) {
                entry.setValue(ResponseData.of(RestResponse.error(WpError.of(ErrorCode.NO_ROUTE))));
            } else {
                answerOne(entry, request, match.get(), together);
            }
        }
        together.forEach((endpoint, requests) -> answerMany(endpoint, requests, answers));
    }

    private void answerOne(
            Map.Entry<String, Object> entry,
            RestRequest request,
            RouteTable.Match match,
            Map<Endpoint, Map<String, RestRequest>> together) {
        Endpoint endpoint = match.endpoint();
        setEmbedDefaults(request, endpoint);
        Dispatcher.prepare(request, match);
        RestResponse checked = Dispatcher.guarded(() -> {
            RequestRules.check(request, endpoint.args());
            return RestResponse.ok(null);
        });
        if (checked.isError()) {
            entry.setValue(finished(checked, request));
        } else if (endpoint.many() != null) {
            together.computeIfAbsent(endpoint, e -> new LinkedHashMap<>()).put(entry.getKey(), request);
        } else {
            entry.setValue(finished(dispatcher.respond(request, endpoint), request));
        }
    }

    private static void answerMany(Endpoint endpoint, Map<String, RestRequest> requests, Map<String, Object> answers) {
        List<RestRequest> list = new ArrayList<>(requests.values());
        List<RestResponse> responses = endpoint.many().handle(list);
        int i = 0;
        for (String href : requests.keySet()) {
            answers.put(href, finished(responses.get(i), list.get(i)));
            i++;
        }
    }

    private static void setEmbedDefaults(RestRequest request, Endpoint endpoint) {
        if (!request.isset("context")) {
            request.set("context", "embed");
        }
        Arg perPage = endpoint.args().get("per_page");
        if (!request.isset("per_page")
                && perPage != null
                && perPage.schema().asMap().get("maximum") != null) {
            request.set("per_page", perPage.schema().asMap().get("maximum"));
        }
    }

    private static Object finished(RestResponse response, RestRequest request) {
        Fields.filter(response, request);
        return ResponseData.of(response);
    }
}
