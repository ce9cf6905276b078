package org.quarkpress.fetch;

import java.nio.file.Path;

/**
 * Where the bytes of a file go.
 *
 * @param draft an existing file
 * @param largest how many bytes it may have
 */
record FetchTarget(Path draft, long largest) {}
