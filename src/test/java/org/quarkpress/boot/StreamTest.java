package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StreamTest extends SiteTest {
    private static final long SIZE = 200L << 20;
    private static final long ON_THE_WAY = 64L << 20;
    /** Requests that are answered while the body waits, by the same client and the same service. */
    private static final int MEANWHILE = 50;

    @TestHTTPResource("/wp-json/test/v1/")
    URI base;

    @Inject
    StreamRoutes routes;

    /** Had the service taken the body before its route, the client would have given all of it by then. */
    @Test
    void aLargeBodyWaitsAtTheClientUntilItsRouteReadsIt() throws Exception {
        routes.begun.drainPermits();
        Zeros body = new Zeros(SIZE);
        HttpClient client = http1();
        CompletableFuture<HttpResponse<String>> answer = send(client, body);
        StreamRoutes.await(routes.begun);
        for (int i = 0; i < MEANWHILE; i++) {
            assertThat(client.send(other(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(body.given.get()).as("bytes taken before the route reads").isLessThan(ON_THE_WAY);
        routes.mayRead.release();
        assertThat(answer.get().body()).isEqualTo("{\"bytes\":" + SIZE + "}");
    }

    @Test
    void aStreamBeyondTheLimitOfItsRouteIsRefused() throws Exception {
        routes.mayRead.release();
        HttpResponse<String> answer =
                send(http1(), new Zeros(StreamRoutes.LIMIT + 1)).get();
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("rest_request_too_large");
    }

    @Test
    void anEventIsSeenBeforeTheNextIsMade() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("events")).build();
        HttpResponse<InputStream> answer = http1().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/event-stream"));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.US_ASCII))) {
            assertThat(in.readLine()).isEqualTo("data: 1");
            routes.mayGoOn.release();
            assertThat(in.readLine()).isEmpty();
            assertThat(in.readLine()).isEqualTo("data: 2");
        }
    }

    private CompletableFuture<HttpResponse<String>> send(HttpClient client, InputStream body) {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("sink"))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest other() {
        return HttpRequest.newBuilder(base.resolve("nothing")).build();
    }

    private static HttpClient http1() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** So many zeros, and how many of them were taken. */
    private static final class Zeros extends InputStream {
        private final AtomicLong given = new AtomicLong();
        private final long size;

        Zeros(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return given.get() >= size ? -1 : (int) (given.getAndIncrement() & 0);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            long left = size - given.get();
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(left, length);
            given.addAndGet(n);
            return n;
        }
    }
}
