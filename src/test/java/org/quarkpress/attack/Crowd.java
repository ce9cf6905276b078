package org.quarkpress.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Twenty clients who all begin at the same moment. */
final class Crowd {
    static final int SIZE = 20;

    private Crowd() {}

    /** What each of them got, in their order. */
    static <T> List<T> atOnce(IntFunction<T> client) {
        CyclicBarrier start = new CyclicBarrier(SIZE);
        ExecutorService threads = Executors.newFixedThreadPool(SIZE);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < SIZE; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    await(start);
                    return client.apply(number);
                }));
            }
            List<T> out = new ArrayList<>();
            for (Future<T> one : running) {
                out.add(one.get());
            }
            return out;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CyclicBarrier start) throws InterruptedException {
        try {
            start.await();
        } catch (BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
