package org.quarkpress.bulk.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.quarkpress.bulk.ImportRefusal;
import org.quarkpress.bulk.input.ImportReader;
import org.quarkpress.bulk.input.RawPart;
import org.quarkpress.error.WpError;
import org.quarkpress.site.WpDate;

/**
 * Puts a file into the spool while it arrives: one thread reads and cuts, another compresses and stores, and the reader
 * helps when that one is behind. Each chunk is committed by itself, so nothing grows with the file.
 */
@ApplicationScoped
public class SpoolService {
    private static final int WAITING = 2;
    private static final long TOUCH_SECONDS = 10;

    private final SpoolStore spool;
    private final ImportJobStore jobs;
    private final Clock clock;

    /** A service over these. */
    public SpoolService(SpoolStore spool, ImportJobStore jobs, Clock clock) {
        this.spool = spool;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * What came.
     *
     * @param chunks how many chunks
     * @param items how many items, those included that cannot be read
     */
    record Spooled(long chunks, long items) {}

    /**
     * Reads a file to its end.
     *
     * @throws IOException when it cannot be read to its end
     */
    Spooled spool(long job, ImportReader reader) throws IOException {
        ThreadPoolExecutor writer = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                task -> new Thread(task, "import-spool-" + job),
                new ThreadPoolExecutor.CallerRunsPolicy());
        try {
            return new Filling(job, writer).all(reader);
        } finally {
            end(writer);
        }
    }

    /** Nothing may be stored after this: what is there is either kept or removed. */
    private static void end(ThreadPoolExecutor writer) {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(1, TimeUnit.MINUTES)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            writer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** One file on its way. */
    private final class Filling {
        private final long job;
        private final long row = spool.mostBytes();
        private final long most = Math.min(row, SpoolChunk.MOST_BYTES);
        private final ThreadPoolExecutor writer;
        private final Deque<Future<?>> written = new ArrayDeque<>();
        private List<SpoolItem> items = new ArrayList<>();
        private long size;
        private long chunks;
        private long count;
        private long touched;

        Filling(long job, ThreadPoolExecutor writer) {
            this.job = job;
            this.writer = writer;
            touched = clock.instant().getEpochSecond();
        }

        Spooled all(ImportReader reader) throws IOException {
            for (Optional<RawPart> part = reader.raw(); part.isPresent(); part = reader.raw()) {
                add(SpoolItem.of(fitting(part.get())));
            }
            flush();
            while (!written.isEmpty()) {
                await(written.poll());
            }
            return new Spooled(chunks, count);
        }

        /** What is too large for a row even by itself, and compressed, is refused in its turn. */
        private RawPart fitting(RawPart part) {
            if (part.size() <= row || SpoolChunk.write(List.of(SpoolItem.of(part))).length <= row) {
                return part;
            }
            WpError why =
                    ImportRefusal.of("quarkpress_item_too_large", "It is longer than the database takes at once.", "");
            return new RawPart(part.kind(), part.line(), new byte[0], why);
        }

        private void add(SpoolItem item) throws IOException {
            if (!items.isEmpty() && size + item.part().size() > most) {
                flush();
            }
            items.add(item);
            size += item.part().size();
            count += item.isItem() ? 1 : 0;
            if (items.size() >= SpoolChunk.MOST_ITEMS) {
                flush();
            }
        }

        private void flush() throws IOException {
            if (items.isEmpty()) {
                return;
            }
            long number = chunks++;
            List<SpoolItem> full = items;
            items = new ArrayList<>();
            size = 0;
            written.add(writer.submit(() -> spool.add(job, number, 0, full)));
            while (!written.isEmpty() && written.peek().isDone()) {
                await(written.poll());
            }
            touch();
        }

        private void touch() throws IOException {
            long now = clock.instant().getEpochSecond();
            if (now - touched < TOUCH_SECONDS) {
                return;
            }
            touched = now;
            if (!jobs.touch(job, WpDate.stored(clock.instant()))) {
                throw new IOException("the upload took too long and was given up");
            }
        }

        private void await(Future<?> future) throws IOException {
            try {
                future.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw new IOException(e.getCause());
            }
        }
    }
}
