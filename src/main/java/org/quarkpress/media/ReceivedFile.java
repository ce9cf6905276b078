package org.quarkpress.media;

import java.nio.file.Path;

/**
 * A file that has arrived and lies in a draft.
 *
 * @param draft where its bytes are
 * @param name as the client gave it
 * @param head its first bytes
 * @param arrival how it came
 */
record ReceivedFile(Path draft, String name, byte[] head, Arrival arrival) {}
