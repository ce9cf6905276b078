package org.quarkpress.bulk.job;

/** Why a job cannot go on unless somebody does something about it. */
final class JobFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFault(String message) {
        super(message);
    }

    JobFault(String message, Throwable cause) {
        super(message, cause);
    }
}
