package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;
import org.quarkpress.wpdb.WpdbException;

/** What passes is waited for; an item that cannot be stored for good never keeps the others from it. */
@QuarkusTest
class ImportFaultTest extends ImportTest {
    private static final JobTurn TURN = new JobTurn(987654321, "nobody", () -> false);

    @Inject
    PatientRunner patient;

    @Inject
    ImportChunkService chunks;

    @Inject
    ChunkLoadService loader;

    @Inject
    ImportJobStore jobs;

    @Inject
    ImportJobRunner runner;

    @Inject
    HoldingStep step;

    @AfterEach
    void letAllGo() {
        step.held.clear();
        db.update("DROP TRIGGER IF EXISTS qp_test_sieve", List.of());
    }

    private static Supplier<String> failing(int times, AtomicInteger tried, RuntimeException failure) {
        return () -> {
            if (tried.incrementAndGet() <= times) {
                throw failure;
            }
            return "done";
        };
    }

    private static WpdbException failure(int number, String state) {
        return new WpdbException(new SQLException("said the database", state, number));
    }

    @ParameterizedTest
    @CsvSource({"1213, 40001, 12", "1205, HY000, 3", "1290, HY000, 1", "1114, HY000, 1", "0, 08S01, 1", "1062, 23000, 4"
    })
    void whatPassesIsTriedAgain(int number, String state, int times) {
        AtomicInteger tried = new AtomicInteger();
        assertThat(patient.run(TURN, failing(times, tried, failure(number, state))))
                .contains("done");
        assertThat(tried).hasValue(times + 1);
    }

    @ParameterizedTest
    @CsvSource({"1406, 22001, true", "1153, 08S01, true", "1146, 42S02, false", "1142, 42000, false"})
    void whatDoesNotPassIsTriedOnce(int number, String state, boolean ofItems) {
        AtomicInteger tried = new AtomicInteger();
        assertThatThrownBy(() -> patient.run(TURN, failing(9, tried, failure(number, state))))
                .isInstanceOfSatisfying(
                        JobFault.class, fault -> assertThat(fault.isOfItems()).isEqualTo(ofItems));
        assertThat(tried).hasValue(1);
    }

    @Test
    void aFaultOfOurOwnIsOneOfAnItem() {
        AtomicInteger tried = new AtomicInteger();
        assertThatThrownBy(() -> patient.runOnce(TURN, failing(9, tried, new IllegalStateException("a bug"))))
                .isInstanceOfSatisfying(JobFault.class, fault -> {
                    assertThat(fault.isOfItems()).isTrue();
                    assertThat(ChunkSieveRunner.refusal(fault).code()).isEqualTo("quarkpress_item_failed");
                });
        assertThat(tried).hasValue(1);
        WpError known = WpError.of("known", "Known.", 400);
        assertThat(ChunkSieveRunner.refusal(new JobFault("It stopped.", known))).isSameAs(known);
        JobFault gone = new JobFault("The user is gone.");
        assertThatThrownBy(() -> ChunkSieveRunner.refusal(gone)).isSameAs(gone);
    }

    @Test
    void whenTheServiceStopsNothingIsWaitedFor() {
        JobTurn over = new JobTurn(1, "nobody", () -> true);
        assertThat(patient.run(over, () -> "done")).isEmpty();
    }

    @Test
    void waitingGrowsButNotForEver() {
        assertThat(PatientRunner.wait(org.quarkpress.wpdb.WpdbFailure.DEADLOCK, 1))
                .isEqualTo(10);
        assertThat(PatientRunner.wait(org.quarkpress.wpdb.WpdbFailure.DEADLOCK, 99))
                .isEqualTo(1000);
        assertThat(PatientRunner.wait(org.quarkpress.wpdb.WpdbFailure.FULL, 1)).isEqualTo(500);
        assertThat(PatientRunner.wait(org.quarkpress.wpdb.WpdbFailure.FULL, 99)).isEqualTo(15_000);
    }

    @Test
    void itemsThatTheDatabaseRefusesAreToldAndAllOthersAreStored() throws Exception {
        db.update(
                "CREATE TRIGGER qp_test_sieve BEFORE INSERT ON wp_posts FOR EACH ROW"
                        + " BEGIN IF NEW.post_title IN ('Article sieve 3', 'Article sieve 598') THEN"
                        + " SIGNAL SQLSTATE '22001' SET MYSQL_ERRNO = 1406, MESSAGE_TEXT = 'too long'; END IF;"
                        + " IF NEW.post_title = 'Article sieve 77' THEN"
                        + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a rule of somebody'; END IF; END",
                List.of());
        int id = started(start("?source=sieve", articles("sieve", 0, 600)));
        assertThat(counts(finished(id))).containsExactly(600, 597, 0, 0, 3);
        assertThat(posts("sieve")).isEqualTo(597);
        Response errors = as("admin").get(API + "/" + id + "/errors");
        assertThat(errors.jsonPath().getList("line")).containsExactly(4, 78, 599);
        assertThat(errors.jsonPath().getList("code"))
                .containsExactly("db_insert_error", "quarkpress_item_failed", "db_insert_error");
        assertThat(errors.jsonPath().getList("source_id")).containsExactly("sieve-3", "sieve-77", "sieve-598");

        db.update("DROP TRIGGER qp_test_sieve", List.of());
        assertThat(act(id, "retry").statusCode()).isEqualTo(200);
        assertThat(counts(finished(id))).containsExactly(600, 600, 0, 0, 0);
        assertThat(posts("sieve")).isEqualTo(600);
    }

    @Test
    void aTrialLeavesNothing() throws Exception {
        step.held.add("trial");
        started(start("?source=trial", articles("trial-first", 0, 1)));
        until(() -> step.reached.contains("trial"));
        int id = started(start("?source=trial", articles("trial", 0, 5)));
        until(() -> !isAboutToRun(id)); // who is to run it has yet to see that another goes first
        db.update("UPDATE wp_qp_imports SET status = 'running', owner = 'mine' WHERE id = ?", List.of(id));
        LoadedChunk chunk = loader.load(jobs.find(id).orElseThrow(), 0);
        assertThat(chunks.tryOut(id, "mine", chunk)).isTrue();
        assertThat(chunks.tryOut(id, "another", chunk)).isFalse();
        assertThat(posts("trial")).isZero();
        assertThat(jobs.find(id).orElseThrow().nextChunk()).isZero();

        act(id, "pause");
        assertThat(runner.run(id, () -> false))
                .as("a run that comes to a job nobody wants done")
                .isEqualTo(ImportJobRunner.End.DONE);
        assertThat(posts("trial")).isZero();
        act(id, "resume");
        letAllGo();
        finished(id);
        assertThat(runner.run(id, () -> false))
                .as("a second run of a job that is over")
                .isEqualTo(ImportJobRunner.End.DONE);
        assertThat(posts("trial")).isEqualTo(5);
        assertThat(Optional.ofNullable(job(id).get("message"))).isEmpty();
    }
}
