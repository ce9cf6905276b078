package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.quarkpress.boot.SiteTest;

/** The base of tests that give files to jobs and wait for them. */
public abstract class JobsTest extends SiteTest {
    protected static final String API = "/wp-json/quarkpress/v1/imports";
    protected static final String NDJSON = "application/x-ndjson";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Set<String> AT_REST = Set.of("paused", "finished", "failed", "cancelled", "rolled_back");

    /** The job that was started for a file. */
    protected static int started(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(202);
        return response.path("id");
    }

    /** What is told of a job now. */
    protected static Map<String, Object> job(int id) {
        return as("admin").get(API + "/" + id).jsonPath().getMap("");
    }

    /** Waits for what another thread does; fails when it never does. */
    protected static void until(BooleanSupplier done) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("waits for another thread").isBefore(deadline);
            Thread.sleep(20);
        }
    }

    /** The job once nobody works on it any more. */
    protected static Map<String, Object> ended(int id) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        Map<String, Object> job = job(id);
        while (!AT_REST.contains(String.valueOf(job.get("status")))) {
            assertThat(Instant.now()).as("still at work: %s", job).isBefore(deadline);
            Thread.sleep(50);
            job = job(id);
        }
        return job;
    }

    /** The job once all of it is done. */
    protected static Map<String, Object> finishedJob(int id) throws InterruptedException {
        Map<String, Object> job = ended(id);
        assertThat(job.get("status")).as(job.toString()).isEqualTo("finished");
        return job;
    }
}
