package org.quarkpress.boot.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/**
 * The contract of the built-in model, kept in the project so that a change of the API is seen in review.
 *
 * <p>Written anew by {@code mvn test -Dtest=OpenApiContractTest -Dopenapi.write=true}.
 */
@QuarkusTest
class OpenApiContractTest extends SiteTest {
    private static final Path CONTRACT = Path.of("openapi", "openapi.json");

    @Test
    void theContractInTheProjectIsWhatTheServiceAnswers() throws IOException {
        String live = asStranger()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("http://example.test", "http://localhost:8080");
        ObjectMapper mapper = new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        ObjectNode document = (ObjectNode) mapper.readTree(live);
        ((ObjectNode) document.get("paths")).properties().removeIf(path -> path.getKey()
                .startsWith("/test/"));
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(CONTRACT.getParent());
            Files.writeString(CONTRACT, mapper.writeValueAsString(mapper.convertValue(document, Map.class)) + "\n");
        }
        JsonNode kept = mapper.readTree(Files.readString(CONTRACT));
        assertThat((JsonNode) document)
                .as("openapi/openapi.json is stale; write it by the command in the Javadoc of this test")
                .isEqualTo(kept);
    }
}
