package org.quarkpress.bulk.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/** Files to be imported, as they are sent: gzipped on the way unless they are already. */
final class ImportFileStore {
    private static final int LOOK = 1 << 12;

    private ImportFileStore() {}

    /**
     * A file that is open.
     *
     * @param contentType what is in it
     * @param gzipped its bytes as they are sent
     */
    record Opened(String contentType, InputStream gzipped) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            gzipped.close();
        }
    }

    /** Refuses what is no file, before anything is sent. */
    static void check(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw unreadable(file);
        }
    }

    static CommandFailure unreadable(Path file) {
        return new CommandFailure(
                ExitCode.USAGE, "This is no file that can be read: " + TerminalText.safe(file.toString()));
    }

    static long length(Path file) throws IOException {
        return Files.size(file);
    }

    /**
     * Opens a file.
     *
     * @param progress is told how many bytes of the file have been read
     */
    static Opened open(Path file, LongConsumer progress) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new Counted(Files.newInputStream(file), progress), 1 << 16);
        byte[] beginning = beginning(bytes);
        boolean gzipped = beginning.length > 1 && (beginning[0] & 0xff) == 0x1f && (beginning[1] & 0xff) == 0x8b;
        String type = contentType(gzipped ? unzipped(beginning) : beginning);
        return new Opened(type, gzipped ? bytes : new GzipStream(bytes));
    }

    private static byte[] beginning(BufferedInputStream bytes) throws IOException {
        bytes.mark(LOOK);
        byte[] out = bytes.readNBytes(LOOK);
        bytes.reset();
        return out;
    }

    /** What the beginning of a gzipped file begins with; the cut end is no matter. */
    private static byte[] unzipped(byte[] beginning) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(beginning))) {
            return in.readNBytes(16);
        } catch (IOException broken) {
            return new byte[0];
        }
    }

    private static String contentType(byte[] beginning) {
        for (byte b : beginning) {
            int c = b & 0xff;
            if (c == '<') {
                return "application/xml";
            }
            if (c == '[') {
                return "application/json";
            }
            boolean before = c <= ' ' || c == 0xef || c == 0xbb || c == 0xbf;
            if (!before) {
                break;
            }
        }
        return "application/x-ndjson";
    }

    /** Tells how far it is read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;
        private long count;

        private Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int some = super.read(into, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int more) {
            count += more;
            progress.accept(count);
        }
    }
}
