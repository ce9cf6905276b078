package org.quarkpress.dynamic;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.quarkpress.site.PhpDate;
import org.quarkpress.site.Site;
import org.quarkpress.site.WpDate;

/**
 * A moment as readers see it ({@code get_the_date()}).
 *
 * @param moment in the site's zone; nothing for a date that is none
 * @param site whose formats are used
 */
record ShownDate(Optional<ZonedDateTime> moment, Site site) {

    /** A local date as it is stored. */
    static ShownDate stored(String local, Site site) {
        return new ShownDate(
                WpDate.isZero(local)
                        ? Optional.empty()
                        : WpDate.parse(local).map(time -> WpDate.at(time, site.timezone())),
                site);
    }

    /** For machines ({@code c}). */
    String iso() {
        return moment.map(time -> PhpDate.format("Y-m-d\\TH:i:sP", time)).orElse("");
    }

    /** In a pattern, the site's own for an empty one. */
    String text(String pattern) {
        return moment.map(time -> PhpDate.format(pattern.isEmpty() ? site.dateFormat() : pattern, time))
                .orElse("");
    }
}
