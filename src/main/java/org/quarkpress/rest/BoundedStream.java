package org.quarkpress.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

/** A body that refuses with 413 to be read beyond the limit of its route. */
final class BoundedStream extends FilterInputStream {
    private long left;

    BoundedStream(InputStream body, long limit) {
        super(body);
        left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void mark(int readLimit) {
        // nothing is read twice
    }

    @Override
    public void reset() throws IOException {
        throw new IOException("A body is read once.");
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw WpError.of(ErrorCode.BODY_TOO_LARGE);
        }
    }
}
