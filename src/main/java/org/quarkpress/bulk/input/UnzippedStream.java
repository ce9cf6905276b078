package org.quarkpress.bulk.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.quarkpress.error.WpError;

/** A gzipped file unzipped while it is read; one that means to fill the house with very little is refused with 413. */
final class UnzippedStream extends FilterInputStream {
    /** So much may come of the smallest file. */
    private static final long ALWAYS = 64L << 20;
    /** Beyond that, text never becomes so much smaller. */
    private static final long RATIO = 200;
    /** And no file is larger than this. */
    private static final long MOST = 200L << 30;

    private final Counter zipped;
    private long count;

    private UnzippedStream(Counter zipped) throws IOException {
        super(new GZIPInputStream(zipped, 1 << 16));
        this.zipped = zipped;
    }

    /** The stream itself, or what it says when it is gzipped; a gzipped one inside of a gzipped one too, no deeper. */
    static BufferedInputStream of(BufferedInputStream bytes) throws IOException {
        BufferedInputStream once = isZipped(bytes) ? open(bytes) : bytes;
        return once != bytes && isZipped(once) ? open(once) : once;
    }

    private static BufferedInputStream open(BufferedInputStream bytes) throws IOException {
        return new BufferedInputStream(new UnzippedStream(new Counter(bytes)), 1 << 16);
    }

    private static boolean isZipped(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        boolean zipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return zipped;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = in.read(buffer, offset, length);
        count += Math.max(0, n);
        if (count > ALWAYS && count / RATIO > zipped.count || count > MOST) {
            throw WpError.of(
                    "quarkpress_import_too_large",
                    "The file becomes far larger when it is unzipped than texts do.",
                    413);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts what is read of the zipped file. */
    private static final class Counter extends FilterInputStream {
        private long count;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = in.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count += Math.max(0, n);
            return n;
        }
    }
}
