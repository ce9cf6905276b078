package org.quarkpress.revision;

import java.util.Optional;
import org.quarkpress.php.PhpNumber;

/**
 * Who has a post open in the editor ({@code wp_check_post_lock}): the meta {@code _edit_lock}, {@code time:user}.
 *
 * @param time seconds since 1970 of its last sign of life
 * @param user who
 */
record EditLock(long time, long user) {
    /** The meta key. */
    static final String KEY = "_edit_lock";

    private static final long SECONDS = 150;

    /** Reads the stored text; nothing when it names no user. */
    static Optional<EditLock> parse(String stored) {
        int colon = stored.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        int end = stored.indexOf(':', colon + 1);
        String user = stored.substring(colon + 1, end < 0 ? stored.length() : end);
        EditLock lock = new EditLock(PhpNumber.toInt(stored.substring(0, colon)), PhpNumber.toInt(user));
        return lock.user == 0 ? Optional.empty() : Optional.of(lock);
    }

    /** Whether it keeps this user out at this second. */
    boolean keepsOut(long asker, long now) {
        return time != 0 && time > now - SECONDS && user != asker;
    }
}
