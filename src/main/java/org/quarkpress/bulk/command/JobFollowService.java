package org.quarkpress.bulk.command;

/** Follows a job to its end; a service that is away for a while, to be started anew, is waited for. */
final class JobFollowService {
    private static final long SHORTEST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 1000;

    private final RemoteService service;
    private final Terminal terminal;
    private final long patience;

    /**
     * A service that asks this one.
     *
     * @param patience milliseconds without an answer after which it gives up
     */
    JobFollowService(RemoteService service, Terminal terminal, long patience) {
        this.service = service;
        this.terminal = terminal;
        this.patience = patience;
    }

    /** The job as it ended. */
    JobState follow(String label, JobState begun) {
        JobState job = begun;
        String told = "";
        long pause = SHORTEST_PAUSE;
        long answered = now();
        while (!job.isOver()) {
            if (!told.equals(job.status())) {
                terminal.soon();
                told = job.status();
            }
            terminal.progress(ProgressLine.of(label, job, terminal.width()), now());
            sleep(pause);
            pause = Math.min(LONGEST_PAUSE, pause * 3 / 2);
            try {
                job = service.job(job.id());
                answered = now();
            } catch (CommandFailure failure) {
                if (failure.exitCode() != ExitCode.UNREACHABLE || now() - answered > patience) {
                    throw failure;
                }
            }
        }
        return job;
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(ExitCode.FAILED, "Interrupted; the job goes on.");
        }
    }
}
