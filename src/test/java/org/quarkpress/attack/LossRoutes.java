package org.quarkpress.attack;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.rest.Guard;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.rest.RestResponse;
import org.quarkpress.rest.Route;
import org.quarkpress.rest.RouteSource;
import org.quarkpress.wpdb.WpdbStore;
import org.quarkpress.wpdb.WriteRunner;

/** Routes of the tests whose connection the server ends at a very point of the request. */
@Singleton
public class LossRoutes implements RouteSource {
    static final String OPTION = "qp_test_loss";

    private final WpdbStore db;
    private final WriteRunner runner;
    private final Losses losses;

    /** Routes whose connections these losses end. */
    public LossRoutes(WpdbStore db, WriteRunner runner, Losses losses) {
        this.db = db;
        this.runner = runner;
        this.losses = losses;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("", "/test/v1/loss/read", Endpoint.get(Map.of(), Guard.EVERYONE, this::read)),
                Route.of(
                        "", "/test/v1/loss/before-commit", Endpoint.create(Map.of(), Guard.EVERYONE, r -> write(true))),
                Route.of("", "/test/v1/loss/in-commit", Endpoint.create(Map.of(), Guard.EVERYONE, r -> write(false))));
    }

    private RestResponse read(RestRequest request) {
        long first = connection();
        losses.end(first);
        return RestResponse.ok(Map.of("same", connection() == first));
    }

    private RestResponse write(boolean goesOn) {
        AtomicInteger tries = new AtomicInteger();
        runner.write(() -> {
            db.update(
                    "INSERT INTO wp_options (option_name, option_value) VALUES (?, ?)",
                    List.of(OPTION, Integer.toString(tries.incrementAndGet())));
            if (tries.get() == 1) {
                losses.end(connection());
            }
            return goesOn ? connection() : 0;
        });
        return RestResponse.ok(Map.of("tries", (long) tries.get()));
    }

    private long connection() {
        return db.row("SELECT CONNECTION_ID()", List.of(), row -> row.getLong(1))
                .orElseThrow();
    }
}
