package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.boot.SiteTest;

/** A write that the database gave up on is done again, all of it. */
@QuarkusTest
class WriteRunnerTest extends SiteTest {
    @Inject
    WriteRunner runner;

    @Inject
    LockStore locks;

    /** Both hold what the other wants before either asks for it: one of them must give way, and does so unseen. */
    @Test
    void twoWhoHoldWhatTheOtherWantsBothEnd() {
        runner.write(() -> {
            locks.lock("test-a");
            locks.lock("test-b");
            return null;
        });
        CountDownLatch held = new CountDownLatch(2);
        AtomicInteger tries = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(2); // the common pool may have a single one
        try {
            CompletableFuture<Void> one =
                    CompletableFuture.runAsync(() -> take("test-a", "test-b", held, tries), threads);
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> take("test-b", "test-a", held, tries), threads);
            CompletableFuture.allOf(one, other).join();
        } finally {
            threads.shutdownNow();
        }
        assertThat(tries).hasValue(3);
        assertThat(db.rows(
                        "SELECT option_name FROM wp_options WHERE option_name LIKE 'deadlock test%'",
                        List.of(), r -> r.getString(1)))
                .containsExactlyInAnyOrder("deadlock test-a", "deadlock test-b");
    }

    private void take(String first, String second, CountDownLatch held, AtomicInteger tries) {
        runner.write(() -> {
            tries.incrementAndGet();
            locks.lock(first);
            db.update(
                    "INSERT INTO wp_options (option_name, option_value) VALUES (?, '')", List.of("deadlock " + first));
            held.countDown();
            await(held);
            locks.lock(second);
            return null;
        });
    }

    private static void await(CountDownLatch held) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({"1213, 40001, true", "1205, HY000, true", "1047, 08S01, true", "0, 40001, true", "1062, 23000, false"})
    void onlyWhatPassesIsTriedAgainAndNotForEver(int code, String state, boolean again) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> runner.write(() -> {
                    tries.incrementAndGet();
                    throw new WpdbException(new SQLException("no", state, code));
                }))
                .isInstanceOf(WpdbException.class);
        assertThat(tries.get()).isEqualTo(again ? 6 : 1);
    }

    @Test
    void whatWasWrittenBeforeTheFailureIsGone() {
        AtomicInteger tries = new AtomicInteger();
        runner.write(() -> {
            db.update("INSERT INTO wp_options (option_name, option_value) VALUES ('tried once', '')", List.of());
            if (tries.incrementAndGet() < 3) {
                throw new WpdbException(new SQLException("deadlock", "40001", 1213));
            }
            return null;
        });
        assertThat(tries).hasValue(3);
    }
}
