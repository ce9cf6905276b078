package org.quarkpress.bulk.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Leaves out the control characters that XML forbids but WordPress exports when posts have them. */
final class XmlCleanStream extends FilterInputStream {
    XmlCleanStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        while (isForbidden(c)) {
            c = super.read();
        }
        return c;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int got = super.read(target, offset, length);
            if (got <= 0) {
                return got;
            }
            for (int i = offset; i < offset + got; i++) {
                if (!isForbidden(target[i])) {
                    target[offset + kept++] = target[i];
                }
            }
        }
        return kept;
    }

    private static boolean isForbidden(int c) {
        return c >= 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }
}
