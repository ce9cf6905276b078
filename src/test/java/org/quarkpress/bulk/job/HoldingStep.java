package org.quarkpress.bulk.job;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.quarkpress.bulk.ImportScope;

/** A step of the tests that keeps the jobs of some sources from finishing, and counts how often it is asked. */
@Singleton
public class HoldingStep implements FinishStep {
    final Set<String> held = ConcurrentHashMap.newKeySet();
    final Set<String> reached = ConcurrentHashMap.newKeySet();
    final AtomicInteger asked = new AtomicInteger();

    @Override
    public void finish(ImportScope scope) {
        String source = scope.options().source();
        asked.incrementAndGet();
        reached.add(source);
        while (held.contains(source)) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
