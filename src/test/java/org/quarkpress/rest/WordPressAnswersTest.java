package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.sanitize.Answers;
import org.quarkpress.schema.Schema;

/** What a running WordPress answers for the same input; the files hold its answers. */
class WordPressAnswersTest {
    @Test
    void anAnswerIsCutToItsFieldsAsWordPressCutsIt() {
        assertThat(Answers.unlike("rest/fields.json", input -> {
                    Map<?, ?> given = (Map<?, ?>) input;
                    RestResponse response = RestResponse.ok(given.get("data"));
                    Fields.filter(
                            response,
                            Requests.get("")
                                    .with(
                                            ParamSource.GET,
                                            new LinkedHashMap<>(Map.of("_fields", given.get("fields")))));
                    return Requests.written(response.data());
                }))
                .isEmpty();
    }

    @Test
    void aFieldIsIncludedWhenWordPressIncludesIt() {
        assertThat(Answers.unlike("rest/field-included.json", input -> {
                    Map<?, ?> given = (Map<?, ?>) input;
                    return fieldsOf((List<?>) given.get("wanted")).includes((String) given.get("field"));
                }))
                .isEmpty();
    }

    @Test
    void anItemIsCutToItsContextAsWordPressCutsIt() {
        ItemSchema schema = new ItemSchema(new Schema(Requests.map(Answers.text("rest/context-schema.json"))));
        assertThat(Answers.unlike("rest/contexts.json", input -> {
                    Map<?, ?> given = (Map<?, ?>) input;
                    Map<String, Object> item = new LinkedHashMap<>();
                    if (given.get("item") instanceof Map<?, ?> map) {
                        map.forEach((name, value) -> item.put((String) name, value));
                    }
                    return Requests.written(schema.cut(item, (String) given.get("context")));
                }))
                .isEmpty();
    }

    @Test
    void aBodyIsJsonWhenItsTypeIsForWordPress() {
        assertThat(Answers.unlike("rest/json-types.json", type -> BodyReader.isJson((String) type)))
                .isEmpty();
    }

    @Test
    void aCallbackIsTakenWhenWordPressTakesIt() {
        assertThat(Answers.unlike("rest/callbacks.json", name -> Jsonp.isCallback((String) name)))
                .isEmpty();
    }

    @Test
    void theRelationsToEmbedAreThoseThatWordPressReads() {
        assertThat(Answers.unlike("rest/embed-relations.json", param -> {
                    List<String> relations = Embedder.relations(param);
                    return relations.isEmpty() ? true : relations;
                }))
                .isEmpty();
    }

    @Test
    void slashesOfBothKindsAtTheEndOfARouteAreNoPartOfIt() {
        assertThat(Answers.unlike("rest/slashes.json", route -> RestAddress.parse("/?rest_route=" + route)
                        .orElseThrow()
                        .route()))
                .isEmpty();
    }

    @Test
    void thePathOfABatchedRequestIsReadAsParseUrlDoes() {
        RouteTable table = DeclaredRoutes.table();
        RestRequest outer = Requests.to("POST", "/batch/v1", "");
        assertThat(Answers.unlike("rest/batch-targets.json", path -> {
                    BatchItem item = BatchItem.parse(Map.of("path", path), outer, table);
                    Map<String, Object> body =
                            Requests.map(Answers.json(item.refused().data()));
                    if (!ErrorCode.NO_ROUTE.code().equals(body.get("code"))) {
                        return false;
                    }
                    Map<String, Object> target = new LinkedHashMap<>();
                    target.put("path", item.request().route());
                    target.put("query", Requests.written(item.request().source(ParamSource.GET)));
                    return target;
                }))
                .isEmpty();
    }

    private static Fields fieldsOf(List<?> wanted) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        wanted.forEach(name -> properties.put(String.valueOf(name).split("\\.")[0], Schema.any()));
        return Fields.of(
                Requests.get("")
                        .with(
                                ParamSource.GET,
                                new LinkedHashMap<>(Map.of("_fields", wanted.isEmpty() ? List.of("x") : wanted))),
                new ItemSchema(Schema.object(properties)));
    }
}
