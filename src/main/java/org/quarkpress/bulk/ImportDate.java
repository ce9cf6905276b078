package org.quarkpress.bulk;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.quarkpress.site.RestDate;

/**
 * A date of a record, in ISO 8601.
 *
 * @param text as it came
 * @param gmt whether it means GMT where it names no zone; else the site's time
 */
public record ImportDate(String text, boolean gmt) {
    /** Whether the text is a date at all. */
    boolean isReadable() {
        Optional<RestDate> date = RestDate.ofGmt(text, ZoneOffset.UTC);
        return date.isPresent()
                && !date.get().gmt().startsWith("-")
                && !date.get().gmt().startsWith("0000");
    }

    /** The moment on a site in this zone. */
    RestDate at(ZoneId zone) {
        return (gmt ? RestDate.ofGmt(text, zone) : RestDate.ofLocal(text, zone)).orElseThrow();
    }
}
