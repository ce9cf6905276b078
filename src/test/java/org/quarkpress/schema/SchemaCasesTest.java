package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/** What a running WordPress 7.1 said of each schema and value in {@code schema/cases.ndjson}, and what it made of them. */
class SchemaCasesTest {
    @Test
    void eachValueIsAcceptedOrRefusedAsWordPressDoes() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> line : lines()) {
            Optional<WpError> error = SchemaValidator.validate(line.get("value"), schema(line), "p");
            Object code = error.map(WpError::code).orElse(null);
            Object data = error.map(WpError::data).orElse(null);
            boolean same = Objects.equals(code, line.get("error")) && SameValue.same(data, line.get("data"));
            if (!same) {
                wrong.add(PhpJson.writeText(line) + " but was " + code + " " + data);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachAcceptedValueBecomesWhatWordPressMakesOfIt() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, Object> line : lines()) {
            if (!line.containsKey("error")) {
                String made = made(line);
                String wanted = line.containsKey("refused")
                        ? "refused " + line.get("refused")
                        : PhpJson.writeText(plain(line.get("made")));
                if (!made.equals(wanted)) {
                    wrong.add(PhpJson.writeText(line) + " but was " + made);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whateverTheSchemaAndTheValueSanitisingEnds() {
        for (Map<String, Object> line : lines()) {
            assertThat(made(line)).isNotNull();
        }
    }

    private static String made(Map<String, Object> line) {
        try {
            return PhpJson.writeText(plain(SchemaSanitizer.sanitize(line.get("value"), schema(line), "p")));
        } catch (WpError refused) {
            return "refused " + refused.code();
        }
    }

    /** PHP's empty arrays are equal, and an array with keys 0, 1, 2 is a list. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            boolean list = true;
            int next = 0;
            Map<String, Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                list &= entry.getKey().equals(Integer.toString(next++));
                copy.put((String) entry.getKey(), plain(entry.getValue()));
            }
            return list ? new ArrayList<>(copy.values()) : copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(plain(item)));
            return copy;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private static Schema schema(Map<String, Object> line) {
        return new Schema((Map<String, Object>) line.get("schema"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines() {
        try (InputStream in = SchemaCasesTest.class.getResourceAsStream("/schema/cases.ndjson")) {
            List<Map<String, Object>> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                lines.add((Map<String, Object>) PhpJson.parse(line).value());
            }
            assertThat(lines).hasSizeGreaterThan(2000);
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
