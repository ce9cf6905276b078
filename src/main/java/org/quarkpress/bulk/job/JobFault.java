package org.quarkpress.bulk.job;

import org.quarkpress.wpdb.WpdbException;
import org.quarkpress.wpdb.WpdbFailure;

/** Why a job cannot go on unless somebody does something about it. */
final class JobFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobFault(String message) {
        super(message);
    }

    JobFault(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether some item may have brought it about, so that the job can go on without that one. */
    boolean isOfItems() {
        WpdbFailure kind = WpdbException.kind(getCause());
        return getCause() != null && kind != WpdbFailure.NO_TABLE && kind != WpdbFailure.DENIED;
    }
}
