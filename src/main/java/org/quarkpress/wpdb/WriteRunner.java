package org.quarkpress.wpdb;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Runs a write as one transaction, and runs it again when the database gave up on it for reasons that pass: a deadlock,
 * a lock that took too long, a certification conflict of a cluster. Clients never see those.
 */
@ApplicationScoped
public class WriteRunner {
    private static final int TRIES = 6;

    /** Does all of the work or nothing of it; the work may be done several times over. */
    public <T> T write(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !passes(failure)) {
                    throw failure;
                }
            }
        }
    }

    /** Whether the same work may succeed when done once more. */
    static boolean passes(Throwable failure) {
        WpdbFailure kind = WpdbException.kind(failure);
        return kind == WpdbFailure.DEADLOCK || kind == WpdbFailure.LOCK_WAIT;
    }
}
