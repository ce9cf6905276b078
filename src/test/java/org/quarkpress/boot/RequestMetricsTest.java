package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RequestMetricsTest extends SiteTest {
    @Test
    void requestsAreTimedByPatternAndStatus() {
        asStranger().get("/wp-json/wp/v2/posts/999999991").then().statusCode(404);
        asStranger().get("/wp-json/wp/v2/posts/999999992").then().statusCode(404);
        assertThat(metrics())
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"404\","
                        + "uri=\"/wp/v2/posts/(?P<id>[\\\\d]+)\"}")
                .doesNotContain("999999991");
    }

    @Test
    void whatClientsMakeUpDoesNotBecomeATag() {
        for (int i = 0; i < 20; i++) {
            asStranger().get("/wp-json/made/up/" + i).then().statusCode(404);
            asStranger().request("BREW" + i, "/wp-json/wp/v2/posts").then().statusCode(404);
        }
        assertThat(metrics())
                .contains("method=\"GET\",status=\"404\",uri=\"NOT_FOUND\"")
                .contains("method=\"OTHER\",status=\"404\",uri=\"NOT_FOUND\"")
                .doesNotContain("made/up")
                .doesNotContain("BREW");
    }

    private static String metrics() {
        return asStranger().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
