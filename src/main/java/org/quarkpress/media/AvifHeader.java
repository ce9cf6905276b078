package org.quarkpress.media;

import java.awt.Dimension;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The measures of an AVIF picture, which stand in its first {@code ispe} box. */
final class AvifHeader {
    /** So many bytes of the beginning hold it. */
    static final int LENGTH = 4096;

    private static final int ISPE = 0x69737065;
    private static final int REST = 16;

    private AvifHeader() {}

    static Optional<Dimension> measure(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        for (int at = 0; at + REST <= head.length; at++) {
            if (bytes.getInt(at) == ISPE) {
                int width = bytes.getInt(at + 8);
                int height = bytes.getInt(at + 12);
                return width > 0 && height > 0 ? Optional.of(new Dimension(width, height)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
