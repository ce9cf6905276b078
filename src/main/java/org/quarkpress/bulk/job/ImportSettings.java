package org.quarkpress.bulk.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the operator says about imports.
 *
 * @param folder where files lie that may be named instead of sent
 * @param poll how often an instance looks for work that others left
 * @param lease after how long without a sign of life another instance takes a job over
 */
public record ImportSettings(Optional<Path> folder, Duration poll, Duration lease) {}
