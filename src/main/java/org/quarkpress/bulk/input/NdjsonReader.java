package org.quarkpress.bulk.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** JSON objects line by line (NDJSON); blank lines are passed over, a line that is too long is refused and skipped. */
final class NdjsonReader implements RawReader {
    private final InputStream bytes;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long line;

    NdjsonReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public Optional<RawPart> raw() throws IOException {
        while (at < end || fill()) {
            line++;
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            boolean fits = readLine(text);
            if (!fits) {
                return Optional.of(JsonItem.tooLarge(line));
            }
            byte[] json = text.toByteArray();
            if (!isBlank(json)) {
                return Optional.of(RawPart.of(ImportPart.Kind.ITEM, line, withoutMark(json)));
            }
        }
        return Optional.empty();
    }

    /** Reads to the end of the line; false when it was longer than a record may be. */
    private boolean readLine(ByteArrayOutputStream text) throws IOException {
        boolean fits = true;
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            fits = fits && text.size() + (stop - at) <= LARGEST;
            if (fits) {
                text.write(buffer, at, stop - at);
            }
            at = stop + 1;
            if (stop < end) {
                return fits;
            }
        } while (fill());
        return fits;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, bytes.read(buffer));
        at = 0;
        return end > 0;
    }

    private static boolean isBlank(byte[] json) {
        for (byte b : json) {
            if (!ImportFormat.isBlank(b & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] withoutMark(byte[] json) {
        boolean mark = json.length > 2 && json[0] == (byte) 0xef && json[1] == (byte) 0xbb && json[2] == (byte) 0xbf;
        return mark ? java.util.Arrays.copyOfRange(json, 3, json.length) : json;
    }
}
