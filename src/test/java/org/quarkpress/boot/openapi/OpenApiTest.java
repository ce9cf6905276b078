package org.quarkpress.boot.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.rest.RouteTable;

@QuarkusTest
class OpenApiTest extends SiteTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    RouteTable table;

    @Test
    void aReaderOfOpenApiFindsNothingWrong() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(json(), null, options);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(result.getOpenAPI().getPaths()).containsKeys("/wp/v2/posts", "/wp/v2/posts/{id}", "/batch/v1");
    }

    @Test
    void everyRouteAndMethodIsThereAndNothingElse() throws IOException {
        JsonNode paths = document().get("paths");
        Set<String> expected = new HashSet<>();
        table.routes().forEach((pattern, route) -> route.endpoints().forEach(endpoint -> endpoint.methods()
                .forEach(method -> expected.add(
                        method.toLowerCase() + " " + PathTemplate.of(pattern).text()))));
        Set<String> found = new HashSet<>();
        paths.properties().forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
            assertThat(METHODS).contains(method);
            found.add(method + " " + path.getKey());
        }));
        assertThat(found).isEqualTo(expected);
    }

    /** An autosave is written over the one before and so never made; a job is only taken. */
    @ParameterizedTest
    @CsvSource({
        "post, /wp/v2/posts, 201",
        "post, /wp/v2/posts/{id}, 200",
        "post, /wp/v2/posts/{id}/autosaves, 200",
        "post, /wp/v2/media/{id}/edit, 201",
        "post, /quarkpress/v1/imports, 202",
        "post, /batch/v1, 207",
        "put, '/quarkpress/v1/sources/{source}/posts/{source_id}', 200 201",
        "put, /wp/v2/posts/{id}, 200"
    })
    void answersHaveTheStatusOfWhatHappens(String method, String path, String statuses) throws IOException {
        List<String> told = new ArrayList<>();
        document()
                .at("/paths")
                .path(path)
                .path(method)
                .path("responses")
                .fieldNames()
                .forEachRemaining(told::add);
        told.remove("default");
        assertThat(told).containsExactly(statuses.split(" "));
    }

    @Test
    void autosavesAreAList() throws IOException {
        assertThat(document()
                        .at("/paths/~1wp~1v2~1posts~1{id}~1autosaves")
                        .at("/get/responses/200/content/application~1json/schema/type")
                        .asText())
                .isEqualTo("array");
    }

    @Test
    void namesOfOperationsAreUniqueAndNoReferenceDangles() throws IOException {
        JsonNode document = document();
        List<String> ids = document.findValuesAsText("operationId");
        assertThat(ids).doesNotHaveDuplicates().contains("listPosts", "createPosts", "getPostsById");
        List<String> references = new ArrayList<>();
        walk(document, node -> {
            if (node.has("$ref")) {
                references.add(node.get("$ref").asText());
            }
        });
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void partsOfAPathAreDeclaredAndRequired() throws IOException {
        document().get("paths").properties().forEach(path -> {
            Set<String> wanted = new HashSet<>();
            java.util.regex.Pattern.compile("\\{(\\w+)}")
                    .matcher(path.getKey())
                    .results()
                    .forEach(part -> wanted.add(part.group(1)));
            path.getValue().forEach(operation -> {
                Set<String> declared = new HashSet<>();
                operation.path("parameters").forEach(parameter -> {
                    if ("path".equals(parameter.path("in").asText())) {
                        assertThat(parameter.get("required").asBoolean()).isTrue();
                        declared.add(parameter.get("name").asText());
                    }
                });
                assertThat(declared).as(path.getKey()).isEqualTo(wanted);
            });
        });
    }

    @Test
    void nothingOfWordPressesOwnDialectIsLeft() throws IOException {
        walk(document().at("/components/schemas"), node -> {
            if (node.path("type").isTextual() && !node.has("in")) {
                assertThat(node.has("context") && node.get("context").isArray()).isFalse();
                assertThat(node.has("readonly")).isFalse();
                assertThat(node.has("arg_options")).isFalse();
                assertThat(node.path("required").isBoolean()).isFalse();
            }
        });
    }

    @Test
    void thePostsOfTheModelAreDescribed() throws IOException {
        JsonNode document = document();
        JsonNode list = document.at("/paths/~1wp~1v2~1posts/get");
        assertThat(list.at("/responses/200/headers/X-WP-Total/$ref").asText()).isEqualTo("#/components/headers/Total");
        assertThat(list.at("/responses/200/content/application~1json/schema/type")
                        .asText())
                .isEqualTo("array");
        assertThat(list.at("/responses/default/$ref").asText()).isEqualTo("#/components/responses/Error");
        assertThat(document.at("/components/schemas/Post/properties/meta/properties/stack/type")
                        .asText())
                .isEqualTo("array");
        assertThat(document.at("/components/securitySchemes/applicationPassword/scheme")
                        .asText())
                .isEqualTo("basic");
        assertThat(document.findValuesAsText("url")).contains("http://example.test/wp-json", "/wp-json");
    }

    @Test
    void theExampleOfAPostWithMetaIsTakenByTheServiceAndItsListsComeBack() throws IOException {
        JsonNode example = document()
                .at("/paths/~1wp~1v2~1posts/post/requestBody/content/application~1json/examples/withMeta/value");
        assertThat(example.at("/meta/stack")).hasSizeGreaterThan(1);
        Map<String, Object> meta = as("admin")
                .contentType(ContentType.JSON)
                .body(example.toString())
                .post("/wp-json/wp/v2/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("meta");
        JsonNode stored = new ObjectMapper().valueToTree(meta);
        example.get("meta").properties().forEach(key -> {
            if (key.getValue().isArray()) {
                assertThat(stored.get(key.getKey())).as(key.getKey()).isEqualTo(key.getValue());
            }
        });
    }

    @Test
    void theExplorerLoadsTheDocumentAndKeepsTheAuthorization() {
        String page = asStranger()
                .get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("/q/openapi").contains("persistAuthorization: true");
        asStranger().get("/q/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
        asStranger().get("/q/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
    }

    private static void walk(JsonNode node, Consumer<JsonNode> visitor) {
        visitor.accept(node);
        node.forEach(child -> walk(child, visitor));
    }

    private static String json() {
        return asStranger()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper().readTree(json());
    }
}
