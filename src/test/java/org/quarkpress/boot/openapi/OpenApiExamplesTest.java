package org.quarkpress.boot.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** The examples in the document are requests that the service takes. */
@QuarkusTest
class OpenApiExamplesTest extends SiteTest {
    private static final String ROOT = "/wp-json";
    private static final String EXAMPLES = "/post/requestBody/content/application~1json/examples";

    @Test
    void everyBodyThatIsSentHasAnExample() throws IOException {
        Set<String> without = new TreeSet<>();
        document().get("paths").properties().forEach(path -> {
            JsonNode content = path.getValue().at("/post/requestBody/content");
            content.properties().forEach(type -> {
                boolean json = type.getKey().equals("application/json");
                boolean parts = type.getKey().equals("multipart/form-data")
                        && path.getKey().startsWith("/wp/");
                if ((json || parts) && type.getValue().path("examples").isEmpty()) {
                    without.add(path.getKey() + " " + type.getKey());
                }
            });
        });
        assertThat(without).isEmpty();
    }

    @Test
    void everyExampleOfSomethingNewIsTakenAndSoIsThatOfItsChange() throws IOException {
        JsonNode paths = document().get("paths");
        Set<String> made = new TreeSet<>();
        paths.properties().forEach(path -> {
            boolean makes = path.getValue().at("/post/responses").has("201");
            if (makes && !path.getKey().contains("{") && !path.getKey().equals("/wp/v2/plugins")) {
                JsonNode change = paths.path(path.getKey() + "/{id}").at(EXAMPLES + "/usual/value");
                path.getValue().at(EXAMPLES).forEach(example -> make(path.getKey(), example.get("value"), change));
                made.add(path.getKey());
            }
        });
        assertThat(made)
                .contains("/wp/v2/posts", "/wp/v2/categories", "/wp/v2/tags", "/wp/v2/users", "/wp/v2/comments")
                .contains("/wp/v2/menus", "/wp/v2/menu-items", "/wp/v2/navigation", "/wp/v2/templates");
    }

    private static void make(String path, JsonNode value, JsonNode change) {
        if (path.endsWith("/comments")) {
            ((ObjectNode) value).put("post", post());
        }
        Response answer = send("admin", path, value);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isIn(200, 201);
        String one = path + "/" + answer.path("id");
        if (!change.isMissingNode()) {
            Response changed = send("admin", one, change);
            assertThat(changed.statusCode()).as(one + changed.asString()).isEqualTo(200);
        }
        as("admin").delete(ROOT + one + "?force=true&reassign=1");
    }

    @Test
    void theExamplesOfSettingsAndOfOneselfAndOfBatchesAreTaken() throws IOException {
        JsonNode paths = document().get("paths");
        Map<String, Object> before =
                as("admin").get(ROOT + "/wp/v2/settings").jsonPath().getMap("");
        JsonNode settings = paths.path("/wp/v2/settings").at(EXAMPLES + "/usual/value");
        Response changed = send("admin", "/wp/v2/settings", settings);
        before.keySet()
                .retainAll(new ObjectMapper().convertValue(settings, Map.class).keySet());
        send("admin", "/wp/v2/settings", new ObjectMapper().valueToTree(before));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("title"))
                .isEqualTo(settings.get("title").asText());
        JsonNode me = paths.path("/wp/v2/users/me").at(EXAMPLES + "/usual/value");
        assertThat(send("author2", "/wp/v2/users/me", me).statusCode()).isEqualTo(200);
        JsonNode batch = paths.path("/batch/v1").at(EXAMPLES + "/usual/value");
        Response answers = send("admin", "/batch/v1", batch);
        assertThat(answers.statusCode()).isEqualTo(207);
        assertThat(answers.jsonPath().getList("responses.status", Integer.class))
                .isEqualTo(List.of(201, 201));
        List<Integer> made = answers.jsonPath().getList("responses.body.id", Integer.class);
        as("admin").delete(ROOT + "/wp/v2/tags/" + made.get(0) + "?force=true");
        as("admin").delete(ROOT + "/wp/v2/categories/" + made.get(1) + "?force=true");
    }

    @Test
    void anUploadIsTheBytesOfAFileAloneOrInParts() throws IOException {
        JsonNode document = document();
        JsonNode upload = document.at("/paths/~1wp~1v2~1media/post");
        JsonNode content = upload.at("/requestBody/content");
        assertThat(content.fieldNames()).toIterable().containsOnly("multipart/form-data", "application/octet-stream");
        assertThat(content.at("/application~1octet-stream/schema/format").asText())
                .isEqualTo("binary");
        JsonNode parts = document.at(
                content.at("/multipart~1form-data/schema/$ref").asText().substring(1));
        assertThat(parts.at("/properties/file/format").asText()).isEqualTo("binary");
        assertThat(parts.at("/required/0").asText()).isEqualTo("file");
        assertThat(parts.at("/properties").has("alt_text")).isTrue();
        assertThat(upload.get("parameters").findValuesAsText("$ref"))
                .contains("#/components/parameters/fileName", "#/components/parameters/fileDigest");
    }

    @Test
    void aSearchIsAListAndItsAnswerIsShown() throws IOException {
        JsonNode answer = document().at("/paths/~1wp~1v2~1search/get/responses/200");
        JsonNode json = answer.at("/content/application~1json");
        assertThat(answer.get("headers").has("X-WP-Total")).isTrue();
        assertThat(json.at("/schema/type").asText()).isEqualTo("array");
        JsonNode shown = json.at("/examples/usual/value/0");
        Map<String, Object> real = as("admin")
                .get(ROOT + "/wp/v2/search?search=field&per_page=1&_fields=id,title,url,type,subtype")
                .jsonPath()
                .getMap("[0]");
        assertThat(shown.fieldNames()).toIterable().containsExactlyElementsOf(real.keySet());
    }

    private static int post() {
        return as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("title", "To be spoken of", "status", "publish"))
                .post(ROOT + "/wp/v2/posts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response send(String login, String path, JsonNode body) {
        return as(login).contentType(ContentType.JSON).body(body.toString()).post(ROOT + path);
    }

    private static JsonNode document() throws IOException {
        return new ObjectMapper()
                .readTree(asStranger().get("/q/openapi?format=json").asString());
    }
}
