package org.quarkpress.bulk.picture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How imports get at pictures.
 *
 * @param folder the import folder, where there is one
 * @param pauses how long is waited before each new try of what may pass; so often it is tried again
 * @param atOnce how many are taken at the same time
 */
public record PictureSettings(Optional<Path> folder, List<Duration> pauses, int atOnce) {}
