package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarkpress.php.PhpJson;

/** The arguments that a running WordPress makes of one schema, by method ({@code schema/endpoint-args.json}). */
class EndpointArgsTest {
    @ParameterizedTest
    @EnumSource(EndpointArgs.Method.class)
    @SuppressWarnings("unchecked")
    void argumentsKeepWhatWordPressKeeps(EndpointArgs.Method method) throws IOException {
        Map<String, Object> facts = facts();
        Schema schema = new Schema((Map<String, Object>) facts.get("schema"));
        Map<String, Object> made = new LinkedHashMap<>();
        EndpointArgs.of(schema, method).forEach((name, arg) -> made.put(name, arg.keywords()));
        Map<String, Object> wanted =
                (Map<String, Object>) facts.get(method.name().toLowerCase(java.util.Locale.ROOT));
        assertThat(made).isEqualTo(wanted);
        assertThat(made.keySet()).containsExactlyElementsOf(wanted.keySet());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts() throws IOException {
        try (InputStream in = EndpointArgsTest.class.getResourceAsStream("/schema/endpoint-args.json")) {
            return (Map<String, Object>) PhpJson.parse(in.readAllBytes()).value();
        }
    }
}
