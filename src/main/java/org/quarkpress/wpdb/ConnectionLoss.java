package org.quarkpress.wpdb;

/**
 * How often work is done again whose connection was lost: once whatever it took, more often while no time is lost by it.
 *
 * <p>Of the connections that wait in the pool all may be lost, each found out by trying it.
 */
final class ConnectionLoss {
    /** More than the pool has. */
    private static final int TRIES = 30;

    private static final long TRIED_FOR_NS = 1_000_000_000;

    private ConnectionLoss() {}

    /**
     * Whether to try once more.
     *
     * @param tries how often it was tried
     * @param sinceNs nanoseconds since the first try began
     */
    static boolean mayTryAgain(Throwable failure, int tries, long sinceNs) {
        boolean soon = tries == 1 || tries < TRIES && sinceNs < TRIED_FOR_NS;
        return soon && WpdbException.kind(failure) == WpdbFailure.CONNECTION_LOST;
    }
}
