package org.quarkpress.bulk.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/** A stream as gzip, compressed while it is read: nothing of it is held but what the compression looks at. */
final class GzipStream extends InputStream {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CheckedInputStream plain;
    private final InputStream packed;
    private final InputStream head = new ByteArrayInputStream(HEAD);
    private InputStream tail;

    GzipStream(InputStream plain) {
        this.plain = new CheckedInputStream(plain, new CRC32());
        this.packed = new DeflaterInputStream(this.plain, deflater, 1 << 16);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int count = head.read(into, offset, length);
        if (count < 0 && tail == null) {
            count = packed.read(into, offset, length);
            tail = count < 0 ? new ByteArrayInputStream(end()) : null;
        }
        return count < 0 ? tail.read(into, offset, length) : count;
    }

    private byte[] end() {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) plain.getChecksum().getValue())
                .putInt((int) deflater.getBytesRead())
                .array();
    }

    @Override
    public void close() throws IOException {
        packed.close();
        deflater.end();
    }
}
