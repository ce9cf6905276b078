package org.quarkpress.bulk.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.quarkpress.error.WpError;

/**
 * The records of one JSON array: cut out one after the other by counting brackets, so that a broken record does not take
 * the rest with it and no more than one is held.
 */
final class JsonArrayReader implements RawReader {
    private final InputStream bytes;
    private long line = 1;
    private boolean begun;
    private boolean ended;
    private int pushed = -2;

    JsonArrayReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public Optional<RawPart> raw() throws IOException {
        while (!ended) {
            int c = read();
            if (c < 0) {
                ended = true;
                return Optional.of(JsonItem.cut(line));
            }
            if (!begun) {
                begun = c == '[';
            } else if (c == ']') {
                ended = true;
                return rest();
            } else if (c != ',' && !ImportFormat.isBlank(c)) {
                return Optional.of(item(c));
            }
        }
        return Optional.empty();
    }

    /** Nothing but blanks may follow the array. */
    private Optional<RawPart> rest() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (!ImportFormat.isBlank(c)) {
                return Optional.of(RawPart.refused(
                        line, WpError.of("quarkpress_file_trailing", "Something follows the end of the array.", 400)));
            }
        }
        return Optional.empty();
    }

    private RawPart item(int first) throws IOException {
        long from = line;
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        int depth = 0;
        boolean inText = false;
        for (int c = first; c >= 0; c = read()) {
            if (!inText && depth == 0 && (c == ',' || c == ']')) {
                pushed = c;
                return finished(json, from);
            }
            if (json.size() <= LARGEST) {
                json.write(c);
            }
            if (inText && c == '\\') {
                int escaped = read();
                json.write(escaped < 0 ? ' ' : escaped);
            } else if (c == '"') {
                inText = !inText;
            } else if (!inText && (c == '{' || c == '[')) {
                depth++;
            } else if (!inText && (c == '}' || c == ']')) {
                depth--;
            }
            if (!inText && depth == 0 && (c == '}' || c == ']')) {
                return finished(json, from);
            }
        }
        ended = true;
        return JsonItem.cut(from);
    }

    private static RawPart finished(ByteArrayOutputStream json, long line) {
        return json.size() > LARGEST
                ? JsonItem.tooLarge(line)
                : RawPart.of(ImportPart.Kind.ITEM, line, json.toByteArray());
    }

    private int read() throws IOException {
        int c = pushed;
        pushed = -2;
        if (c == -2) {
            c = bytes.read();
            line += c == '\n' ? 1 : 0;
        }
        return c;
    }
}
