package org.quarkpress.bulk.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells what an import file is by its first bytes: gzipped or not; XML, a JSON array, or JSON objects line by line. */
public final class ImportFormat {
    private static final int LOOK = 4096;

    private ImportFormat() {}

    /** A reader for whatever the file is. */
    public static ImportReader open(InputStream file) {
        return new DamageReader(() -> opened(file));
    }

    private static ImportReader opened(InputStream file) throws IOException {
        BufferedInputStream bytes = UnzippedStream.of(new BufferedInputStream(file, 1 << 16));
        if (isWide(bytes)) {
            throw new FileDamage(
                    1, "quarkpress_file_encoding", "The file is in UTF-16 or UTF-32; only UTF-8 can be read.");
        }
        int first = firstLetter(bytes);
        if (first == '<') {
            return new WxrReader(bytes);
        }
        return first == '[' ? new JsonArrayReader(bytes) : new NdjsonReader(bytes);
    }

    /** Whether letters have more than one byte: by the byte order mark, or because ASCII has zeros around it. */
    private static boolean isWide(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        boolean mark = first == 0xfe && second == 0xff || first == 0xff && second == 0xfe;
        return mark || first == 0 || second == 0;
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
