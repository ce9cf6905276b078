package org.quarkpress.boot;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Guard;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;

/** Routes of the tests: one that swallows a body as it comes, one that tells events one by one. */
@Singleton
public class StreamRoutes implements RouteSource {
    static final long LIMIT = 300L << 20;

    final Semaphore begun = new Semaphore(0);
    final Semaphore mayRead = new Semaphore(0);
    final Semaphore mayGoOn = new Semaphore(0);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of(
                        "",
                        "/test/v1/sink",
                        Endpoint.create(Map.of(), Guard.EVERYONE, this::swallow)
                                .limit(LIMIT)
                                .streamed()),
                Route.of("", "/test/v1/events", Endpoint.get(Map.of(), Guard.EVERYONE, this::tell)));
    }

    private RestResponse swallow(RestRequest request) {
        try (InputStream in = request.body().open()) {
            long sum = 0;
            long first = in.read();
            if (first >= 0) {
                sum = 1;
                begun.release();
                await(mayRead);
            }
            byte[] buffer = new byte[65536];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum += n;
            }
            return RestResponse.ok(Map.of("bytes", sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RestResponse tell(RestRequest request) {
        return RestResponse.stream("text/event-stream", out -> {
            event(out, 1);
            await(mayGoOn);
            event(out, 2);
        });
    }

    private static void event(OutputStream out, int number) throws IOException {
        out.write(("data: " + number + "\n\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    static void await(Semaphore semaphore) throws IOException {
        try {
            if (!semaphore.tryAcquire(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody saw the first piece");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
