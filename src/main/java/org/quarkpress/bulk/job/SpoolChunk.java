package org.quarkpress.bulk.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.quarkpress.bulk.input.ImportPart.Kind;
import org.quarkpress.bulk.input.RawPart;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/**
 * Parts of an import file as the compressed bytes of one row, and back.
 *
 * <p>Each part is a frame: kind, line, row of its error, whether it is a refusal, length, and its JSON or that of the
 * refusal ({@code code}, {@code message}, {@code data}).
 */
final class SpoolChunk {
    /** No more parts than this in one chunk. */
    static final int MOST_ITEMS = 500;
    /** Nor more bytes of JSON, unless a single part has more. */
    static final int MOST_BYTES = 4 << 20;

    private static final Kind[] KINDS = Kind.values();

    private SpoolChunk() {}

    /** The bytes of these parts. */
    static byte[] write(List<SpoolItem> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 15))) {
            for (SpoolItem item : items) {
                write(item, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void write(SpoolItem item, DataOutputStream out) throws IOException {
        RawPart part = item.part();
        byte[] body = part.refusal() == null ? part.json() : refusal(part.refusal());
        out.writeByte(part.kind().ordinal());
        out.writeLong(part.line());
        out.writeLong(item.error());
        out.writeBoolean(part.refusal() != null);
        out.writeInt(body.length);
        out.write(body);
    }

    /** The parts in these bytes. */
    static List<SpoolItem> read(byte[] bytes) {
        List<SpoolItem> items = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(inflate(bytes), 1 << 16))) {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                items.add(read(KINDS[kind], in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was written by us
        }
        return items;
    }

    private static InflaterInputStream inflate(byte[] bytes) {
        return new InflaterInputStream(new ByteArrayInputStream(bytes));
    }

    private static SpoolItem read(Kind kind, DataInputStream in) throws IOException {
        long line = in.readLong();
        long error = in.readLong();
        boolean refused = in.readBoolean();
        byte[] body = in.readNBytes(in.readInt());
        RawPart part = refused ? new RawPart(kind, line, new byte[0], refusal(body)) : RawPart.of(kind, line, body);
        return new SpoolItem(part, error);
    }

    private static byte[] refusal(WpError error) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("code", error.code());
        out.put("message", error.getMessage());
        out.put("data", error.data());
        return PhpJson.write(out);
    }

    private static WpError refusal(byte[] body) {
        Map<?, ?> map = (Map<?, ?>) PhpJson.parse(body).value();
        return WpError.withData(String.valueOf(map.get("code")), String.valueOf(map.get("message")), map.get("data"));
    }
}
