package org.quarkpress.setting;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

/** The time zones that a site may be in, by PHP's names of them ({@code timezone_identifiers_list}, old ones too). */
public final class TimezoneNames {
    private static final Set<String> NAMES = names();

    private TimezoneNames() {}

    /** Whether there is a zone of exactly this name. */
    public static boolean known(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(ZoneId.getAvailableZoneIds());
        names.removeIf(name -> name.startsWith("SystemV/"));
        names.addAll(Set.of("EST", "MST", "HST", "ROC", "GMT+0", "GMT-0", "America/Coyhaique"));
        return Set.copyOf(names);
    }
}
