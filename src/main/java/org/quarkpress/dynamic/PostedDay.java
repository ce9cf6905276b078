package org.quarkpress.dynamic;

import java.time.LocalDate;

/**
 * A day on which posts were published.
 *
 * @param day in the site's time
 * @param posts how many
 */
record PostedDay(LocalDate day, long posts) {}
