package org.quarkpress.wpdb;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Runs a write as one transaction, and runs it again when the database gave up on it for reasons that pass: a deadlock,
 * a lock that took too long, a certification conflict of a cluster, a connection lost before the commit was sent.
 * Clients never see those. What was lost in the commit itself may be stored: it is {@link WpdbFailure#COMMIT_LOST}, and
 * never done again.
 */
@ApplicationScoped
public class WriteRunner {
    private static final int TRIES = 6;

    /** Does all of the work or nothing of it; the work may be done several times over. */
    public <T> T write(Supplier<T> work) {
        long began = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            AtomicBoolean worked = new AtomicBoolean();
            try {
                return QuarkusTransaction.requiringNew().call(() -> {
                    T result = work.get();
                    worked.set(true);
                    return result;
                });
            } catch (RuntimeException failure) {
                if (worked.get() && WpdbException.kind(failure) == WpdbFailure.CONNECTION_LOST) {
                    throw WpdbException.commitLost(failure);
                }
                boolean again = attempt < TRIES && passes(failure)
                        || ConnectionLoss.mayTryAgain(failure, attempt, System.nanoTime() - began);
                if (!again) {
                    throw failure;
                }
            }
        }
    }

    /** Whether the database took back a transaction that may succeed when done once more. */
    private static boolean passes(Throwable failure) {
        WpdbFailure kind = WpdbException.kind(failure);
        return kind == WpdbFailure.DEADLOCK || kind == WpdbFailure.LOCK_WAIT || kind == WpdbFailure.CONNECTION_LOST;
    }
}
