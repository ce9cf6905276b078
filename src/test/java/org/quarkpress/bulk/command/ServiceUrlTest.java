package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceUrlTest {
    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, http://localhost:8080/wp-json/quarkpress/v1/x?a=b+c",
        "http://localhost:8080/, http://localhost:8080/wp-json/quarkpress/v1/x?a=b+c",
        "https://example.test/blog/, https://example.test/blog/wp-json/quarkpress/v1/x?a=b+c",
        "https://example.test/wp-json/, https://example.test/wp-json/quarkpress/v1/x?a=b+c",
        "http://[::1]:81, http://[::1]:81/wp-json/quarkpress/v1/x?a=b+c"
    })
    void theRootOfTheApiIsFound(String text, String route) {
        assertThat(ServiceUrl.of(text).route("x", Map.of("a", "b c"))).hasToString(route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:8080",
                "ftp://a.test",
                "http:///x",
                "http://u:p@a.test",
                "http://a.test?x",
                "http://a b"
            })
    void whatIsNoServiceIsRefused(String text) {
        assertThatThrownBy(() -> ServiceUrl.of(text))
                .isInstanceOfSatisfying(
                        CommandFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
    }
}
