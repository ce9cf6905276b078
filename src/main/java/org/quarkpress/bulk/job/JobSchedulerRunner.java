package org.quarkpress.bulk.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.quarkpress.site.WpDate;
import org.quarkpress.wpdb.TablePrefix;

/**
 * Sees to it that every job that wants work has exactly one instance working on it: leases in a table, renewed while the
 * work goes on, taken over by another instance when they are not (db-scheduler).
 */
@ApplicationScoped
public class JobSchedulerRunner {
    private static final Logger LOG = Logger.getLogger(JobSchedulerRunner.class);
    private static final int JOBS_AT_ONCE = 4;
    /** A lease is lost after four missed signs of life; finding that out takes a fifth and a sixth. */
    private static final int SIGNS_A_LEASE = 6;

    private static final int MISSED = 4;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final Duration CARE = Duration.ofMinutes(1);
    private static final Duration GIVEN_UP_AFTER = Duration.ofMinutes(15);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final AgroalDataSource source;
    private final TablePrefix prefix;
    private final ImportSettings settings;
    private final ImportJobStore jobs;
    private final SpoolStore spool;
    private final JobClaimService claims;
    private final ImportJobRunner runner;
    private final Clock clock;
    private CustomTask<Void> task;
    private volatile Scheduler scheduler;
    private volatile boolean stopping;

    /** A scheduler on this database. */
    public JobSchedulerRunner(
            AgroalDataSource source,
            TablePrefix prefix,
            ImportSettings settings,
            ImportJobStore jobs,
            SpoolStore spool,
            JobClaimService claims,
            ImportJobRunner runner,
            Clock clock) {
        this.source = source;
        this.prefix = prefix;
        this.settings = settings;
        this.jobs = jobs;
        this.spool = spool;
        this.claims = claims;
        this.runner = runner;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent event) {
        stopping = false;
        task = Tasks.custom("import", Void.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(LOOK_AGAIN)))
                .onDeadExecutionRevive()
                .execute(this::execute);
        scheduler = Scheduler.create(source, task)
                .startTasks(Tasks.recurring("import-care", FixedDelay.of(CARE)).execute((instance, context) -> care()))
                .tableName(prefix.table("qp_scheduled"))
                .threads(JOBS_AT_ONCE)
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.lease().dividedBy(SIGNS_A_LEASE))
                .missedHeartbeatsLimit(MISSED)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
    }

    void end(@Observes ShutdownEvent event) {
        stopping = true;
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Whether the service is about to stop. */
    boolean isStopping() {
        return stopping;
    }

    /** Has a job worked on, here or elsewhere, as soon as possible. Asking in vain does no harm. */
    void wake(long id) {
        try {
            scheduler.schedule(
                    task.instance(Long.toString(id)),
                    clock.instant(),
                    SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException busy) {
            LOG.debugf("Import %d is being worked on", id); // and is looked at again when that ends
        } catch (RuntimeException failure) {
            LOG.warnf("Import %d waits for the next look at all jobs: %s", id, failure.getMessage());
        }
    }

    /** Has the other jobs of a source looked at, of which one may go on now. */
    void wakeOthers(ImportJob ended) {
        jobs.waiting(ended.options().source()).stream()
                .filter(id -> id != ended.id())
                .forEach(this::wake);
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        long id = Long.parseLong(instance.getId());
        ImportJobRunner.End end =
                runner.run(id, () -> stopping || context.getSchedulerState().isShuttingDown());
        return (complete, operations) -> {
            switch (end) {
                case STOPPED -> operations.reschedule(complete, clock.instant());
                case LATER -> {
                    operations.reschedule(complete, clock.instant().plus(LOOK_AGAIN));
                    jobs.find(id).filter(job -> !claims.mustWait(job)).ifPresent(job -> wake(id));
                }
                case DONE -> {
                    operations.remove();
                    jobs.find(id).ifPresent(this::afterwards);
                }
            }
        };
    }

    /** Somebody may have asked for more in the last moment. */
    private void afterwards(ImportJob job) {
        if (claims.wantsRun(job)) {
            wake(job.id());
        }
        wakeOthers(job);
    }

    /** Removes what crashes left behind, and wakes what nobody is working on. */
    private void care() {
        jobs.abandoned(WpDate.stored(clock.instant().minus(GIVEN_UP_AFTER))).forEach(id -> {
            spool.clear(id, Long.MAX_VALUE);
            jobs.remove(id);
        });
        jobs.unattended().forEach(this::wake);
    }
}
