package org.quarkpress.bulk.picture;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.job.FinishStep;
import org.quarkpress.bulk.job.JobWatchService;
import org.quarkpress.bulk.picture.WantedPicture.Role;
import org.quarkpress.wpdb.WriteRunner;

/**
 * Gets the pictures that a job wants, a few at a time, and gives them to the posts that want them. All it knows is in the
 * table: after a crash it goes on where it was, and done once more it does nothing.
 */
@ApplicationScoped
@Priority(100)
public class PictureFinishService implements FinishStep {
    private static final int BATCH = 40;
    private static final int POSTS = 100;
    /** An address that is nowhere is reported for so many of those that want it. */
    private static final int REPORTED = 100;

    private final ImportPictureStore pictures;
    private final PictureFetchService fetcher;
    private final PictureApplyService applier;
    private final PictureSettings settings;
    private final WriteRunner runner;
    private final JobWatchService watch;

    /** A service over these. */
    public PictureFinishService(
            ImportPictureStore pictures,
            PictureFetchService fetcher,
            PictureApplyService applier,
            PictureSettings settings,
            WriteRunner runner,
            JobWatchService watch) {
        this.pictures = pictures;
        this.fetcher = fetcher;
        this.applier = applier;
        this.settings = settings;
        this.runner = runner;
        this.watch = watch;
    }

    @Override
    public void finish(ImportScope scope) {
        finish(scope, () -> watch.isWanted(scope));
    }

    /**
     * Does all of it, outside of any transaction, as long as it is wanted.
     *
     * @param wanted asked before each few of them; what is not done yet is done when it is called again
     */
    public void finish(ImportScope scope, BooleanSupplier wanted) {
        if (scope.options().dryRun()) {
            return;
        }
        if (scope.options().media() != MediaMode.LEAVE) {
            obtain(scope, wanted);
        }
        apply(scope, wanted);
    }

    private void obtain(ImportScope scope, BooleanSupplier wanted) {
        ExecutorService threads = Executors.newFixedThreadPool(settings.atOnce(), PictureFinishService::daemon);
        try {
            for (Role role : Role.values()) {
                obtain(scope, role, threads, wanted);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "quarkpress-picture");
        thread.setDaemon(true);
        return thread;
    }

    /** All are tried once, then those again whose faults may pass. */
    private void obtain(ImportScope scope, Role role, ExecutorService threads, BooleanSupplier wanted) {
        for (int tries = 0; tries <= settings.pauses().size(); tries++) {
            if (pictures.waiting(scope.job(), role, tries, 0, 1).isEmpty()) {
                continue;
            }
            if (tries > 0) {
                pause(settings.pauses().get(tries - 1));
            }
            round(scope, role, tries, threads, wanted);
        }
    }

    private void round(ImportScope scope, Role role, int tries, ExecutorService threads, BooleanSupplier wanted) {
        long after = 0;
        while (wanted.getAsBoolean()) {
            List<PictureRow> rows = pictures.waiting(scope.job(), role, tries, after, BATCH);
            if (rows.isEmpty()) {
                return;
            }
            after = rows.get(rows.size() - 1).id();
            Map<String, PictureRow> each = new LinkedHashMap<>();
            rows.forEach(row -> each.putIfAbsent(
                    role == Role.ATTACHMENT
                            ? Long.toString(row.id())
                            : row.wanted().address(),
                    row));
            all(each.values().stream().map(row -> get(scope, row)).toList(), threads);
        }
    }

    private Callable<Boolean> get(ImportScope scope, PictureRow row) {
        return () -> {
            try {
                fetcher.get(scope, row);
            } catch (PictureFault fault) {
                note(scope, row, fault);
            }
            return true;
        };
    }

    private void note(ImportScope scope, PictureRow row, PictureFault fault) {
        int tries = row.tries() + 1;
        runner.write(() -> {
            if (fault.passes() && tries <= settings.pauses().size()) {
                pictures.tried(scope.job(), row, tries, fault.getMessage());
            } else {
                String message = fault.getMessage() + " " + row.wanted().address();
                pictures.report(scope.job(), pictures.alike(scope.job(), row, REPORTED), message);
                pictures.failed(scope.job(), row, fault.getMessage());
            }
            return true;
        });
    }

    private static void all(List<Callable<Boolean>> work, ExecutorService threads) {
        try {
            for (Future<Boolean> one : threads.invokeAll(work)) {
                one.get();
            }
        } catch (InterruptedException stop) {
            throw stopped();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException stop) {
            throw stopped();
        }
    }

    private static CancellationException stopped() {
        Thread.currentThread().interrupt();
        return new CancellationException("Getting pictures was stopped.");
    }

    private void apply(ImportScope scope, BooleanSupplier wanted) {
        long after = 0;
        while (wanted.getAsBoolean()) {
            List<Long> posts = pictures.posts(scope.job(), after, POSTS);
            if (posts.isEmpty()) {
                return;
            }
            for (long post : posts) {
                runner.write(() -> {
                    applier.apply(scope, post);
                    return true;
                });
            }
            after = posts.get(posts.size() - 1);
        }
    }
}
