package org.quarkpress.bulk.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Bytes of an export file made fit for an XML reader: without the control characters that XML forbids but WordPress exports
 * when posts have them, and with a sign in place of carriage returns, which XML would forget.
 *
 * <p>WordPress ends its own lines without carriage returns, so that all there are belong to what people wrote. A file whose
 * first line ends with one was converted as a whole: its carriage returns say nothing.
 */
final class XmlCleanStream extends FilterInputStream {
    /** Stands for a carriage return: a code that no text has (a noncharacter), and that XML allows. */
    static final char RETURN = '\uFDD0';

    private static final byte[] RETURN_BYTES = String.valueOf(RETURN).getBytes(StandardCharsets.UTF_8);
    private static final int LONGEST_FIRST_LINE = 1024;

    private final byte[] raw = new byte[8192];
    private final byte[] ready = new byte[8192 * RETURN_BYTES.length];
    private final StringBuilder firstLine = new StringBuilder();
    private int at;
    private int end;
    private boolean decided;
    private boolean kept;

    XmlCleanStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return at < end || fill() ? ready[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == end && !fill()) {
            return -1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(ready, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = 0;
        while (end == 0) {
            int got = in.read(raw, 0, raw.length);
            if (got < 0) {
                return false;
            }
            for (int i = 0; i < got; i++) {
                take(raw[i]);
            }
        }
        return true;
    }

    private void take(byte c) {
        if (!decided) {
            decide(c);
        }
        if (c == '\r' && kept) {
            System.arraycopy(RETURN_BYTES, 0, ready, end, RETURN_BYTES.length);
            end += RETURN_BYTES.length;
        } else if (c < 0 || c >= ' ' || c == '\t' || c == '\n' || c == '\r') {
            ready[end++] = c;
        }
    }

    /** The first line tells what the carriage returns of the file are, and whether signs can be put in. */
    private void decide(byte c) {
        firstLine.append((char) (c & 0xff));
        if (c == '\n' || firstLine.length() == LONGEST_FIRST_LINE) {
            String line = firstLine.toString().toLowerCase(Locale.ROOT);
            boolean utf8 = !line.contains("encoding") || line.contains("utf-8");
            kept = utf8 && !line.endsWith("\r\n");
            decided = true;
        }
    }
}
