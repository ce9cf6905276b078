package org.quarkpress.bulk.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.quarkpress.site.WpDate;

/** A moment as the tables of import jobs hold it. */
final class ImportMoment {
    private ImportMoment() {}

    /** {@code Y-m-d H:i:s} in GMT. */
    static String of(Instant instant) {
        return WpDate.mysql(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
