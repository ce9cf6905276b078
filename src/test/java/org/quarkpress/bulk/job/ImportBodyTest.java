package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;

class ImportBodyTest {
    private static ImportBody of(String type, String encoding, String text) throws IOException {
        return ImportBody.of(type, encoding, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file(ImportBody body) throws IOException {
        assertThat(body.name()).isNull();
        return new String(body.file().readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-ndjson",
                "application/json",
                "application/json; charset=utf-8",
                "application/xml",
                "text/xml",
                "Application/X-NDJSON"
            })
    void theseAreFiles(String type) throws IOException {
        assertThat(file(of(type, null, "[1]"))).isEqualTo("[1]");
        assertThat(file(of(type, "gzip", "[1]"))).isEqualTo("[1]");
    }

    @ParameterizedTest
    @CsvSource({"text/plain,", ",", "multipart/form-data,", "application/x-ndjson, br", "application/json, 'gzip, gzip'"
    })
    void allElseIsUnsupported(String type, String encoding) {
        assertThatThrownBy(() -> of(type, encoding, "{}"))
                .isInstanceOfSatisfying(
                        WpError.class, e -> assertThat(e.status()).isEqualTo(415));
    }

    @Test
    void aShortObjectNamesAFile() throws IOException {
        assertThat(of("application/json", null, " {\"file\": \"a b.xml\"}").name())
                .isEqualTo("a b.xml");
        assertThat(file(of("application/x-ndjson", null, "{\"file\": \"a\"}"))).isEqualTo("{\"file\": \"a\"}");
    }

    @Test
    void anyOtherObjectIsOneArticleInOneLine() throws IOException {
        assertThat(file(of("application/json", null, "{\n \"title\": \"A\"\n}")))
                .isEqualTo("{\"title\":\"A\"}");
        String lines = "{\"a\": 1}\n{\"b\": 2}\n";
        assertThat(file(of("application/json", null, lines))).isEqualTo(lines);
        String large = "{\"title\": \"" + "x".repeat(200_000) + "\"}";
        assertThat(file(of("application/json", null, large))).isEqualTo(large);
    }
}
