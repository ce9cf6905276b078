package org.quarkpress.boot;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quarkpress.rest.RequestObserver;

/**
 * Times of requests by route pattern, method and status, under Micrometer's usual name.
 *
 * <p>The tags are bounded: patterns are those of the route table, unknown methods are one.
 */
@ApplicationScoped
public class RequestMetrics implements RequestObserver {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE");

    private final MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String method, String pattern, int status) {}

    /** Metrics in this registry. */
    public RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void answered(String method, String pattern, int status, long nanos) {
        Key key = new Key(METHODS.contains(method) ? method : "OTHER", pattern, status);
        timers.computeIfAbsent(key, this::timer).record(Duration.ofNanos(nanos));
    }

    private Timer timer(Key key) {
        return Timer.builder("http.server.requests")
                .description("Requests to the API by route")
                .tag("method", key.method)
                .tag("uri", key.pattern)
                .tag("status", Integer.toString(key.status))
                .register(registry);
    }
}
