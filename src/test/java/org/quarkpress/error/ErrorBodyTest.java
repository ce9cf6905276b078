package org.quarkpress.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorBodyTest {
    @Test
    void anErrorOfTheCatalogueShowsItsCodeAndStatus() {
        Map<String, Object> body = ErrorBody.of(WpError.of(ErrorCode.NO_ROUTE));
        assertThat(body).containsEntry("code", "rest_no_route").containsEntry("data", Map.of("status", 404L));
        assertThat(body).doesNotContainKeys("additional_data", "additional_errors");
    }

    @Test
    void anErrorWithoutDataIsAnsweredWith500() {
        WpError error = WpError.withData("empty_term_name", "A name is needed.", null);
        assertThat(error.status()).isEqualTo(500);
        assertThat(ErrorBody.of(error)).containsEntry("data", null);
    }

    @Test
    void furtherDataAndErrorsRideAlong() {
        WpError error = WpError.of("a", "A", 400).addData(Map.of("param", "x")).add(WpError.of("b", "B", 400));
        assertThat(ErrorBody.of(error)).containsKeys("additional_data", "additional_errors");
    }
}
