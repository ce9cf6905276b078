package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What people ask of a job while it goes on, and who may go on with it. */
@QuarkusTest
class JobControlTest extends ImportTest {
    @Inject
    HoldingStep step;

    @Inject
    ImportChunkService chunks;

    @Inject
    ChunkLoadService loader;

    @Inject
    ImportJobStore jobs;

    @AfterEach
    void letAllGo() {
        step.held.clear();
    }

    /** A job of a source that does not finish before it is let go. */
    private int held(String source) throws InterruptedException {
        step.held.add(source);
        int id = started(start("?source=" + source, articles(source + "-first", 0, 1)));
        until(() -> step.reached.contains(source));
        return id;
    }

    private void letGo(String source) {
        step.held.remove(source);
    }

    @Test
    void jobsOfOneSourceGoOneAfterTheOther() throws Exception {
        int first = held("queue");
        int second = started(start("?source=queue", articles("queue", 0, 1)));
        int third = started(start("?source=queue", articles("queue", 1, 1)));
        int other = started(start("?source=queue2", articles("queue2", 0, 1)));
        finished(other);
        assertThat(job(first)).containsEntry("status", "running");
        assertThat(job(second)).containsEntry("status", "queued");
        assertThat(job(third)).containsEntry("status", "queued");
        letGo("queue");
        finished(first);
        finished(third);
        assertThat(job(second)).containsEntry("status", "finished");
        assertThat(posts("queue")).isEqualTo(2);
    }

    @Test
    void aPausedJobWaitsUntilItIsResumed() throws Exception {
        int first = held("pause");
        int second = started(start("?source=pause", articles("pause", 0, 3)));
        assertThat(act(second, "pause").jsonPath().getString("status")).isEqualTo("paused");
        assertThat(act(second, "pause").statusCode()).as("asking twice").isEqualTo(200);
        assertThat(act(first, "pause").jsonPath().getString("status")).isEqualTo("paused");
        letGo("pause");
        assertThat(ended(first)).containsEntry("status", "paused").containsEntry("finished", null);
        assertThat(posts("pause")).isZero();
        assertThat(act(first, "resume").statusCode()).isEqualTo(200);
        finished(first);
        assertThat(act(second, "resume").statusCode()).isEqualTo(200);
        assertThat(counts(finished(second))).containsExactly(3, 3, 0, 0, 0);
        assertThat(act(second, "resume").statusCode()).isEqualTo(409);
        assertThat(act(second, "pause").jsonPath().getString("code")).isEqualTo("quarkpress_import_wrong_status");
    }

    @Test
    @Timeout(120)
    void aCancelledJobTakesNothingMoreAndKeepsNothing() throws Exception {
        int running = held("cancel");
        int id = started(start("?source=cancel", articles("cancel", 0, 3)));
        assertThat(spooled(id)).isEqualTo(1);
        assertThat(act(id, "cancel").jsonPath().getString("status")).isEqualTo("cancelled");
        assertThat(act(running, "cancel").jsonPath().getString("status")).isEqualTo("cancelled");
        letGo("cancel");
        until(() -> spooled(id) + spooled(running) == 0);
        assertThat(posts("cancel")).isZero();
        assertThat(job(running)).containsEntry("status", "cancelled");
        assertThat(job(id).get("finished")).isNotNull();
        assertThat(act(id, "resume").statusCode()).isEqualTo(409);
    }

    @Test
    void whatIsUnknownIsNotFound() {
        assertThat(as("admin").get(API + "/999999999").statusCode()).isEqualTo(404);
        assertThat(as("admin").get(API + "/99999999999999999999999").statusCode())
                .isEqualTo(404);
        assertThat(act(999999999, "pause").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyTheRunThatHoldsTheJobTakesItsNextChunkAndTakesItOnce() throws Exception {
        held("fence");
        int id = started(start("?source=fence", articles("fence", 0, 600)));
        until(() -> !isAboutToRun(id)); // who is to run it has yet to see that another goes first
        db.update("UPDATE wp_qp_imports SET status = 'running', owner = 'mine' WHERE id = ?", List.of(id));
        ImportJob job = jobs.find(id).orElseThrow();
        LoadedChunk first = loader.load(job, 0);
        assertThat(chunks.take(id, "another", first, System.nanoTime())).isEmpty();
        Optional<ImportJob> after = chunks.take(id, "mine", first, System.nanoTime());
        assertThat(after).hasValueSatisfying(taken -> {
            assertThat(taken.nextChunk()).isEqualTo(1);
            assertThat(taken.counts().created()).isEqualTo(500);
        });
        assertThat(chunks.take(id, "mine", first, System.nanoTime()))
                .as("whoever does not know that a chunk was taken finds out")
                .hasValueSatisfying(taken ->
                        assertThat(taken.counts()).isEqualTo(after.get().counts()));
        assertThat(posts("fence")).isEqualTo(500);

        act(id, "resume"); // as an instance that finds a job whose owner is gone
        letGo("fence");
        assertThat(counts(finished(id))).containsExactly(600, 600, 0, 0, 0);
        assertThat(posts("fence")).isEqualTo(600);
    }

    @Test
    void whatComesBeforeWhatItNamesWaitsForItAndWhatNamesNothingIsRefused() throws Exception {
        String child = "{\"source_id\": \"child\", \"type\": \"page\", \"title\": \"Article wait child\","
                + " \"parent\": {\"source_id\": \"%s\"}, \"status\": \"publish\"}\n";
        String parent = "{\"source_id\": \"parent\", \"type\": \"page\", \"title\": \"Article wait parent\","
                + " \"status\": \"publish\"}\n";
        String lines = child.formatted("parent")
                + child.formatted("nobody").replace("\"child\"", "\"orphan\"")
                + articles("waiting", 0, 600)
                + parent;
        int id = started(start("?source=wait", lines));
        assertThat(counts(finished(id))).containsExactly(603, 602, 0, 0, 1);
        assertThat(db.rows(
                        "SELECT p.post_title FROM wp_posts c JOIN wp_posts p ON p.ID = c.post_parent"
                                + " WHERE c.post_title = 'Article wait child'",
                        List.of(),
                        row -> row.getString(1)))
                .containsExactly("Article wait parent");
        assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList("line"))
                .containsExactly(2);
        assertThat(spooled(id)).isZero();
    }

    @Test
    void retryTakesOnlyWhatWasRefused() throws Exception {
        String lines = articles("retry", 0, 2)
                + "{\"source_id\": \"retry-t\", \"title\": \"Article retry t\", \"terms\": {\"category\": [\"Later made\"]}}\n"
                + "never JSON\n";
        int id = started(start("?source=retry&create_terms=false", lines));
        assertThat(counts(finished(id))).containsExactly(4, 2, 0, 0, 2);
        as("admin")
                .contentType("application/json")
                .body(Map.of("name", "Later made"))
                .post("/wp-json/wp/v2/categories")
                .then()
                .statusCode(201);
        assertThat(act(id, "retry").statusCode()).isEqualTo(200);
        assertThat(counts(finished(id))).containsExactly(4, 3, 0, 0, 1);
        assertThat(posts("retry")).isEqualTo(3);
        assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList("line"))
                .containsExactly(4);
        act(id, "retry");
        assertThat(counts(finished(id))).containsExactly(4, 3, 0, 0, 1);
        int clean = started(start("?source=retry", articles("retry", 0, 1)));
        finished(clean);
        assertThat(act(clean, "retry").statusCode()).isEqualTo(409);
    }

    @Test
    void aJobOfSomebodyWhoMayNoLongerImportFailsAndCanBeResumed() throws Exception {
        held("gone");
        int id = started(start("?source=gone", articles("gone", 0, 1)));
        long admin = db.row("SELECT user_id FROM wp_qp_imports WHERE id = ?", List.of(id), row -> row.getLong(1))
                .orElseThrow();
        db.update("UPDATE wp_qp_imports SET user_id = 999999 WHERE id = ?", List.of(id));
        letGo("gone");
        Map<String, Object> failed = ended(id);
        assertThat(failed).containsEntry("status", "failed");
        assertThat(String.valueOf(failed.get("message"))).contains("user");
        db.update("UPDATE wp_qp_imports SET user_id = ? WHERE id = ?", List.of(admin, id));
        assertThat(act(id, "resume").statusCode()).isEqualTo(200);
        assertThat(finished(id)).doesNotContainKey("message");
        assertThat(posts("gone")).isEqualTo(1);
    }

    @Test
    void dryRunsAskNoStepAtTheEnd() throws Exception {
        int before = step.asked.get();
        finished(started(start("?source=dry-steps&dry_run=true", articles("dry-steps", 0, 1))));
        assertThat(step.asked.get()).isEqualTo(before);
    }
}
