package org.quarkpress.bulk.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells what an import file is by its first bytes: gzipped or not; XML, a JSON array, or JSON objects line by line. */
public final class ImportFormat {
    private static final int LOOK = 4096;

    private ImportFormat() {}

    /** A reader for whatever the file is. */
    public static ImportReader open(InputStream file) throws IOException {
        BufferedInputStream bytes = UnzippedStream.of(new BufferedInputStream(file, 1 << 16));
        int first = firstLetter(bytes);
        if (first == '<') {
            return new WxrReader(bytes);
        }
        return first == '[' ? new JsonArrayReader(bytes) : new NdjsonReader(bytes);
    }

    /** The first byte that is neither blank nor part of a byte order mark; the stream stands where it stood. */
    private static int firstLetter(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK);
        int c = bytes.read();
        for (int i = 1; i < LOOK && isBlank(c); i++) {
            c = bytes.read();
        }
        bytes.reset();
        return c;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xef || c == 0xbb || c == 0xbf;
    }
}
