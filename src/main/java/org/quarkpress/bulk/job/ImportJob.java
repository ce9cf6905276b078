package org.quarkpress.bulk.job;

import org.quarkpress.bulk.ImportOptions;

/**
 * A job that imports a file: what was asked for, and how far it is.
 *
 * @param id its number
 * @param userId who started it, and as whom it is done
 * @param status how it stands
 * @param options what is wanted, and of what source
 * @param undoing whether it is, or was when it failed, being rolled back
 * @param total items of the file, null when that is not known
 * @param counts what became of them so far
 * @param nextChunk the chunk that comes next; all before it are done
 * @param chunks how many chunks there are by now
 * @param workMs how long it was worked on, in milliseconds
 * @param owner token of the one run that may go on with it
 * @param message what people should know, empty for nothing
 * @param created when it was asked for, {@code Y-m-d H:i:s} in GMT
 * @param started when its first chunk began, or null
 * @param finished when it was over, or null
 */
public record ImportJob(
        long id,
        long userId,
        JobStatus status,
        ImportOptions options,
        boolean undoing,
        Long total,
        JobCounts counts,
        long nextChunk,
        long chunks,
        long workMs,
        String owner,
        String message,
        String created,
        String started,
        String finished) {
    /** Items a second, to one decimal; null before anything was taken. */
    public Double rate() {
        if (workMs == 0 || counts.read() == 0) {
            return null;
        }
        return Math.round(counts.read() * 10_000.0 / workMs) / 10.0;
    }

    /** How many seconds of work are left at that rate; null when that cannot be told. */
    public Long remainingSeconds() {
        Double rate = rate();
        if (rate == null || rate == 0 || total == null) {
            return null;
        }
        return (long) Math.ceil(Math.max(0, total - counts.read()) / rate);
    }

    /** The same, further on. */
    ImportJob withProgress(JobCounts newCounts, long newNextChunk, long newChunks, long newWorkMs) {
        return new ImportJob(
                id,
                userId,
                status,
                options,
                undoing,
                total,
                newCounts,
                newNextChunk,
                newChunks,
                newWorkMs,
                owner,
                message,
                created,
                started,
                finished);
    }

    /** The same with something that people should know. */
    ImportJob withMessage(String newMessage) {
        return new ImportJob(
                id,
                userId,
                status,
                options,
                undoing,
                total,
                counts,
                nextChunk,
                chunks,
                workMs,
                owner,
                newMessage,
                created,
                started,
                finished);
    }

    /** Whether every chunk there is was taken. */
    boolean isThrough() {
        return nextChunk >= chunks;
    }
}
