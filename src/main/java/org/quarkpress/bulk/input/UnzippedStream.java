package org.quarkpress.bulk.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
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
    private long line = 1;

    private UnzippedStream(Counter zipped) throws IOException {
        super(null);
        this.zipped = zipped;
        try {
            in = new GZIPInputStream(zipped, 1 << 16);
        } catch (EOFException | ZipException | FileDamage broken) {
            throw damage(broken);
        }
    }

    /** What is wrong with the file itself; that its sender went away is told as it is. */
    private IOException damage(IOException broken) {
        return zipped.failed && !(broken instanceof FileDamage)
                ? broken
                : new FileDamage(
                        line,
                        "quarkpress_file_gzip",
                        "The gzipped file is cut off or damaged; what was in it up to here was read.");
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
        int n = unzipped(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            line += buffer[i] == '\n' ? 1 : 0;
        }
        count += Math.max(0, n);
        if (count > ALWAYS && count / RATIO > zipped.count || count > MOST) {
            throw WpError.of(
                    "quarkpress_import_too_large",
                    "The file becomes far larger when it is unzipped than texts do.",
                    413);
        }
        return n;
    }

    private int unzipped(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (EOFException | ZipException | FileDamage broken) {
            throw damage(broken);
        }
    }

    /** Nothing for sure, so that a buffer asks once for what there is, and a damage behind it takes nothing along. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Counts what is read of the zipped file. */
    private static final class Counter extends FilterInputStream {
        private long count;
        private boolean failed;

        Counter(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int n = in.read(buffer, offset, length);
                count += Math.max(0, n);
                return n;
            } catch (IOException broken) {
                failed = true;
                throw broken;
            }
        }
    }
}
