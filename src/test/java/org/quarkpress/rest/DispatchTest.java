package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.schema.Schema;

/** The way of a request from its route to its answer, alone, in a batch, and embedded in another. */
class DispatchTest {
    private static final Guard NOBODY = request -> {
        throw WpError.of("rest_forbidden", "No.", 401);
    };
    private static final Arg ID = Arg.of(Schema.integer().minimum(1));

    private final List<String> calls = new ArrayList<>();
    private final Route list = Requests.route(
            "/items",
            endpoint("GET", "list", Guard.EVERYONE),
            endpoint("POST", "make", Guard.EVERYONE).batched());
    private final Route item = Requests.route(
            "/items/(?P<id>[\\d]+)",
            endpoint("GET", "read", Guard.EVERYONE),
            endpoint("PUT", "change", NOBODY).batched(),
            Endpoint.delete(Map.of(), Guard.EVERYONE, request -> {
                        throw new IllegalStateException("secret");
                    })
                    .batched());
    private final RouteTable table = DeclaredRoutes.table(list, item);
    private final Dispatcher dispatcher = new Dispatcher(table);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET | /items | 200 | - | GET, POST",
                "GET | /items/7 | 200 | - | GET, DELETE",
                "HEAD | /items/7 | 200 | - | GET, DELETE",
                "GET | /items/0 | 400 | rest_invalid_param | GET, DELETE",
                "PUT | /items/7 | 401 | rest_forbidden | GET, DELETE",
                "PUT | /items/0 | 400 | rest_invalid_param | GET, DELETE",
                "DELETE | /items/7 | 500 | INTERNAL | GET, DELETE",
                "PATCH | /items/7 | 404 | rest_no_route | -",
                "GET | /nothing | 404 | rest_no_route | -",
            })
    void everyFailureComesBackAsAnAnswer(String method, String route, int status, String code, String allow) {
        RestRequest request = Requests.to(method, route, "");
        RestResponse response = dispatcher.dispatch(request).finish(request);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers().get("Allow")).isEqualTo(allow);
        assertThat(response.isError()).isEqualTo(code != null);
        if (code != null && !"INTERNAL".equals(code)) {
            assertThat(((Map<?, ?>) response.data()).get("code")).isEqualTo(code);
        }
        assertThat(String.valueOf(response.data())).doesNotContain("secret").doesNotContain("Exception");
    }

    @Test
    void aRefusedRequestReachesNoHandler() {
        dispatcher.dispatch(Requests.to("PUT", "/items/7", ""));
        dispatcher.dispatch(Requests.to("GET", "/items/0", ""));
        assertThat(calls).isEmpty();
        dispatcher.dispatch(Requests.to("GET", "/items/7", ""));
        assertThat(calls).containsExactly("read 7");
    }

    @Test
    void theBodyBeatsThePathForTheId() {
        dispatcher.dispatch(Requests.to("GET", "/items/7", "id=8"));
        assertThat(calls).containsExactly("read 8");
    }

    @Test
    void optionsDescribeTheRouteWithoutAskingItsHandlers() {
        RestRequest request = Requests.to("OPTIONS", "/items/7", "_fields=namespace,methods");
        RestResponse response = dispatcher.dispatch(request).finish(request);
        assertThat(Answers.json(response.data()))
                .isEqualTo("{\"namespace\":\"wp/v2\",\"methods\":[\"GET\",\"PUT\",\"DELETE\"]}");
        assertThat(response.headers()).containsEntry("Allow", "GET, DELETE");
        RestResponse unknown =
                dispatcher.dispatch(Requests.to("OPTIONS", "/nothing", "")).response();
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.data()).isEqualTo(List.of());
        assertThat(calls).isEmpty();
    }

    @Test
    void whatAWriterFoundOutIsForgottenAfterwards() {
        RestRequest write = Requests.to("POST", "/items", "");
        write.memo("post", String.class, () -> "old");
        dispatcher.dispatch(write);
        assertThat(write.memo("post", String.class, () -> "new")).isEqualTo("new");
        RestRequest read = Requests.to("GET", "/items", "");
        read.memo("post", String.class, () -> "old");
        dispatcher.dispatch(read);
        assertThat(read.memo("post", String.class, () -> "new")).isEqualTo("old");
    }

    @Test
    void aRouteShowsItsArgumentsButNotWhatIsInternalToThem() {
        Schema schema =
                Schema.integer().description("D.").context("view").readonly().defaultsTo(3L);
        Route route = Requests.route(
                        "/things",
                        Endpoint.create(Map.of("a", Arg.of(schema).needed()), Guard.EVERYONE, r -> null)
                                .batched())
                .schema(site -> Schema.object(Map.of()).with("title", "thing"));
        Map<?, ?> shown = RouteView.of(route, Requests.PRETTY, true);
        Map<?, ?> endpoint = (Map<?, ?>) ((List<?>) shown.get("endpoints")).get(0);
        assertThat(((Map<?, ?>) endpoint.get("args")).get("a"))
                .isEqualTo(Map.of("type", "integer", "description", "D.", "default", 3L, "required", true));
        assertThat(endpoint.get("allow_batch")).isEqualTo(Map.of("v1", true));
        assertThat(((Map<?, ?>) shown.get("schema")).get("title")).isEqualTo("thing");
        assertThat(Answers.json(shown.get("_links")))
                .isEqualTo("{\"self\":[{\"href\":\"https://example.test/wp-json/things\"}]}");
        assertThat(RouteView.of(route, Requests.PRETTY, false)).doesNotContainKey("schema");
        assertThat(RouteView.of(item, Requests.PRETTY, true)).doesNotContainKeys("_links", "schema");
    }

    @Test
    void inABatchEachRequestIsAnsweredInItsPlace() {
        Object answer = batch("normal", "POST /items", "PUT /items/7", "GET /items", "POST /none", "POST http:///x");
        assertThat(Answers.json(statuses(answer))).isEqualTo("[200,401,400,404,400]");
        assertThat(calls).containsExactly("make null");
        assertThat(Answers.json(codes(answer)))
                .isEqualTo(
                        "[null,\"rest_forbidden\",\"rest_batch_not_allowed\",\"rest_no_route\",\"parse_path_failed\"]");
    }

    @Test
    void inABatchThatMustBeValidNothingRunsWhenOneIsNot() {
        Map<?, ?> refused = (Map<?, ?>) batch("require-all-validate", "POST /items", "PUT /items/0");
        assertThat(refused.get("failed")).isEqualTo("validation");
        List<?> responses = (List<?>) refused.get("responses");
        assertThat(responses.get(0)).isNull();
        assertThat(((Map<?, ?>) responses.get(1)).get("status")).isEqualTo(400L);
        assertThat(calls).isEmpty();
    }

    @Test
    void rightsAreNoQuestionOfValidationInABatch() {
        Object answer = batch("require-all-validate", "POST /items", "PUT /items/7");
        assertThat(Answers.json(statuses(answer))).isEqualTo("[200,401]");
        assertThat(calls).containsExactly("make null");
    }

    @Test
    void theQueryOfABatchedRequestCountsAfterItsBody() {
        RestRequest outer = Requests.to("POST", "/batch/v1", "");
        Map<String, Object> raw =
                Requests.map("{\"path\":\"/items?a=query&b=2&_fields=id\",\"body\":{\"a\":\"body\"}}");
        RestRequest inner = BatchItem.parse(raw, outer, table).request();
        assertThat(inner.method()).isEqualTo("POST");
        assertThat(inner.param("a")).isEqualTo("body");
        assertThat(inner.param("b")).isEqualTo("2");
        assertThat(inner.asker()).isSameAs(outer.asker());
        assertThat(inner.headers()).as("headers of an item say nothing").isEmpty();
    }

    @Test
    void aBatchHasAtMostTwentyFiveRequests() {
        String[] many = new String[26];
        java.util.Arrays.fill(many, "POST /items");
        assertThat(((Map<?, ?>) batch("normal", many)).get("code")).isEqualTo("rest_invalid_param");
        assertThat(calls).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "items/7 | - | {'one':[{'said':'read 7'}]}",
                "items/7 | one | {'one':[{'said':'read 7'}]}",
                "items/7 | two | -",
                "items/0 | - | CODE rest_invalid_param",
                "none | - | CODE rest_no_route",
            })
    void whatALinkLeadsToIsPutBesideIt(String to, String relations, String embedded) {
        String href = Requests.PRETTY.restUrl("/" + to);
        RestRequest parent = Requests.get("");
        Map<String, Object> data =
                Map.of("id", 1L, "_links", new Links().embeddable("one", href).compact());
        Object out = new Embedder(table, dispatcher)
                .embed(List.of(data), relations == null ? List.of() : List.of(relations), parent);
        Object found = ((Map<?, ?>) ((List<?>) out).get(0)).get("_embedded");
        if (embedded != null && embedded.startsWith("CODE ")) {
            assertThat(Answers.json(found)).contains("\"code\":\"" + embedded.substring(5) + "\"");
        } else {
            assertThat(Answers.json(found)).isEqualTo(embedded == null ? "null" : embedded.replace('\'', '"'));
        }
        assertThat(data).as("the data itself stays as it was").doesNotContainKey("_embedded");
    }

    @Test
    void aLinkThatIsNotEmbeddableOrForeignIsNotFollowed() {
        Links links =
                new Links().add("one", Requests.PRETTY.restUrl("/items/7")).embeddable("far", "https://far.test/");
        Object out =
                new Embedder(table, dispatcher).embed(Map.of("_links", links.compact()), List.of(), Requests.get(""));
        assertThat((Map<?, ?>) out).hasSize(1);
        assertThat(calls).isEmpty();
    }

    @Test
    void theSameLinkIsFollowedOnce() {
        Map<String, Object> data = Map.of(
                "_links",
                new Links()
                        .embeddable("one", Requests.PRETTY.restUrl("/items/7"))
                        .compact());
        Object out = new Embedder(table, dispatcher).embed(List.of(data, data), List.of(), Requests.get(""));
        assertThat(Answers.json(out).split("read 7", -1)).as("put beside both").hasSize(3);
        assertThat(calls).containsExactly("read 7");
    }

    @Test
    void requestsOfOneEndpointAreAnsweredTogetherWhereItCan() {
        List<Integer> rounds = new ArrayList<>();
        Endpoint many = endpoint("GET", "never", Guard.EVERYONE).many(requests -> {
            rounds.add(requests.size());
            return requests.stream()
                    .map(request -> RestResponse.ok(Map.of("context", request.context(), "id", request.param("id"))))
                    .toList();
        });
        RouteTable other = DeclaredRoutes.table(Requests.route("/items/(?P<id>[\\d]+)", many));
        Links links = new Links();
        for (int id = 1; id <= 5; id++) {
            links.embeddable("all", Requests.PRETTY.restUrl("/items/" + id));
        }
        Object out = new Embedder(other, new Dispatcher(other))
                .embed(Map.of("_links", links.compact()), List.of(), Requests.get(""));
        assertThat(rounds).containsExactly(5);
        assertThat(calls).isEmpty();
        List<?> all = (List<?>) ((Map<?, ?>) ((Map<?, ?>) out).get("_embedded")).get("all");
        assertThat(all).hasSize(5);
        assertThat(all.get(4)).isEqualTo(Map.of("context", "embed", "id", 5L));
    }

    private Endpoint endpoint(String method, String name, Guard guard) {
        return Endpoint.of(List.of(method), Map.of("id", ID), guard, request -> {
            calls.add(name + " " + request.text("id"));
            return RestResponse.ok(Map.of("said", name + " " + request.text("id")));
        });
    }

    /** A batch of requests, each as its method and its path. */
    private Object batch(String validation, String... requests) {
        RestRequest outer = Requests.to("POST", "/batch/v1", "");
        List<Object> items = new ArrayList<>();
        for (String request : requests) {
            String[] parts = request.split(" ", 2);
            items.add(Map.of("method", parts[0], "path", parts[1]));
        }
        outer.set("requests", items);
        outer.set("validation", validation);
        Endpoint batch =
                new BatchResource(table, dispatcher).routes().get(0).endpoints().get(0);
        RequestRules.defaults(outer, batch.args());
        if (requests.length > 25) {
            return Dispatcher.guarded(() -> {
                        RequestRules.check(outer, batch.args());
                        return batch.handler().handle(outer);
                    })
                    .data();
        }
        return batch.handler().handle(outer).data();
    }

    private static List<Object> statuses(Object batch) {
        return each(batch, response -> response.get("status"));
    }

    private static List<Object> codes(Object batch) {
        return each(batch, response -> ((Map<?, ?>) response.get("body")).get("code"));
    }

    private static List<Object> each(Object batch, java.util.function.Function<Map<?, ?>, Object> of) {
        List<Object> out = new ArrayList<>();
        ((List<?>) ((Map<?, ?>) batch).get("responses")).forEach(response -> out.add(of.apply((Map<?, ?>) response)));
        return out;
    }
}
