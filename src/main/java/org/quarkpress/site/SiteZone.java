package org.quarkpress.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The site's time zone: WordPress's {@code wp_timezone}. */
public final class SiteZone {
    private static final double MOST_HOURS = 18;
    private static final int SECONDS_PER_HOUR = 3600;

    private SiteZone() {}

    /** The named zone, else the fixed one of an offset in hours ({@code 5.5}); what neither gives is UTC. */
    public static ZoneId of(String timezoneString, String gmtOffset) {
        if (!timezoneString.isEmpty()) {
            try {
                return ZoneId.of(timezoneString);
            } catch (DateTimeException unknown) {
                return offset(gmtOffset);
            }
        }
        return offset(gmtOffset);
    }

    private static ZoneId offset(String gmtOffset) {
        double hours;
        try {
            hours = Double.parseDouble(gmtOffset.strip());
        } catch (NumberFormatException none) {
            return ZoneOffset.UTC;
        }
        if (!(Math.abs(hours) <= MOST_HOURS)) {
            return ZoneOffset.UTC;
        }
        return ZoneOffset.ofTotalSeconds((int) Math.round(hours * 60) * (SECONDS_PER_HOUR / 60));
    }
}
