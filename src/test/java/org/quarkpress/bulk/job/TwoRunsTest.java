package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several who believe that a job is theirs. */
@QuarkusTest
class TwoRunsTest extends ImportTest {
    @Inject
    ImportJobRunner runner;

    @Test
    void runsThatTakeAJobFromEachOtherStoreNothingTwice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            int id = started(start("?source=runs", articles("runs", 0, 2600) + "no JSON\n"));
            List<Future<ImportJobRunner.End>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(threads.submit(() -> runner.run(id, () -> false)));
            }
            for (Future<ImportJobRunner.End> run : runs) {
                assertThat(run.get()).isEqualTo(ImportJobRunner.End.DONE);
            }
            assertThat(counts(finished(id))).containsExactly(2601, 2600, 0, 0, 1);
            assertThat(posts("runs")).isEqualTo(2600);
            assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList("line"))
                    .containsExactly(2601);
            assertThat(spooled(id)).isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void runsThatUndoTheSameJobUndoItOnce() throws Exception {
        int id = started(start("?source=unruns", articles("unruns", 0, 900)));
        finished(id);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(act(id, "rollback").statusCode()).isEqualTo(200);
            List<Future<ImportJobRunner.End>> runs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                runs.add(threads.submit(() -> runner.run(id, () -> false)));
            }
            for (Future<ImportJobRunner.End> run : runs) {
                assertThat(run.get()).isEqualTo(ImportJobRunner.End.DONE);
            }
            assertThat(ended(id)).containsEntry("status", "rolled_back");
            assertThat(posts("unruns")).isZero();
            assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList("code"))
                    .isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }
}
