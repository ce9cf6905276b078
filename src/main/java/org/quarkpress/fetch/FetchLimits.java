package org.quarkpress.fetch;

import java.time.Duration;

/**
 * How long another server may take.
 *
 * @param connect for a connection, and again for its encryption
 * @param idle between two bytes
 * @param whole for all of it: names, redirects and the body
 * @param redirects how many are followed
 * @param atOnce how many files are fetched at the same time; others wait
 */
public record FetchLimits(Duration connect, Duration idle, Duration whole, int redirects, int atOnce) {
    /** Those of the service: five redirects and five minutes, as WordPress's {@code download_url}. */
    public static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(5), 5, 8);
}
