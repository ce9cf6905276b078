package org.quarkpress.bulk.input;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Sees to it that an XML parser never has to hold much at once: CDATA sections without end are cut into several, which
 * say the same, and tags, comments and instructions may only be so long. Document types end the file: nobody has to look
 * into them. Works on the bytes of any encoding in which ASCII is ASCII.
 */
final class XmlBoundStream extends FilterInputStream {
    /** A CDATA section is cut after so many bytes. */
    static final int CUT = 1 << 20;
    /** No tag, comment or instruction is longer. */
    static final int LONGEST = 1 << 20;

    private static final byte[] AGAIN = "]]><![CDATA[".getBytes(StandardCharsets.US_ASCII);

    private enum State {
        TEXT,
        OPENING,
        TAG,
        COMMENT,
        INSTRUCTION,
        CDATA
    }

    private final int cut;
    private final byte[] read = new byte[1 << 14];
    private final Ready ready = new Ready();
    private final StringBuilder opening = new StringBuilder();
    private State state = State.TEXT;
    private int quote;
    private int length;
    /** The last bytes, the newest in the lowest place. */
    private int last;

    private long line = 1;
    private FileDamage damage;
    private IOException failure;

    XmlBoundStream(InputStream in) {
        this(in, CUT);
    }

    /** With another length after which CDATA sections are cut. */
    XmlBoundStream(InputStream in, int cut) {
        super(in);
        this.cut = cut;
    }

    /** Bytes that are looked at already. */
    private static final class Ready extends ByteArrayOutputStream {
        private int at;

        int take(byte[] target, int offset, int wanted) {
            int n = Math.min(wanted, count - at);
            System.arraycopy(buf, at, target, offset, n);
            at += n;
            return n;
        }

        boolean isEmpty() {
            return at == count;
        }

        @Override
        public synchronized void reset() {
            super.reset();
            at = 0;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) throws IOException {
        if (ready.isEmpty() && damage != null) {
            throw damage;
        }
        if (ready.isEmpty()) {
            ready.reset();
            int n = more();
            if (n < 0) {
                return -1;
            }
            look(n);
        }
        return ready.take(target, offset, wanted);
    }

    /** What comes before a damage is given first. */
    private void look(int n) throws FileDamage {
        try {
            for (int i = 0; i < n; i++) {
                take(read[i] & 0xff);
            }
        } catch (FileDamage found) {
            damage = found;
            if (ready.isEmpty()) {
                throw found;
            }
        }
    }

    @Override
    public int available() {
        return 0;
    }

    private int more() throws IOException {
        try {
            return in.read(read, 0, read.length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    /** Fails when reading the file has failed: parsers take that for its end, or for something else that is wrong. */
    void check() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private void take(int c) throws FileDamage {
        line += c == '\n' ? 1 : 0;
        if (state == State.CDATA && length >= cut && (c & 0xc0) != 0x80 && c != ']' && (last & 0xff) != ']') {
            ready.writeBytes(AGAIN);
            length = 0;
        }
        last = last << 8 | c;
        length++;
        state = next(c);
        ready.write(c);
        if (state != State.TEXT && state != State.CDATA && length > LONGEST) {
            throw new FileDamage(
                    line,
                    "quarkpress_file_xml",
                    "The file cannot be read any further: a tag or comment is longer than " + LONGEST + " bytes.");
        }
    }

    private State next(int c) throws FileDamage {
        switch (state) {
            case TEXT:
                if (c != '<') {
                    return State.TEXT;
                }
                opening.setLength(0);
                length = 0;
                return State.OPENING;
            case OPENING:
                opening.append((char) c);
                return opened(c);
            case TAG:
                return inTag(c);
            case COMMENT:
                return c == '>' && (last & 0xffffff) == ('-' << 16 | '-' << 8 | '>') && length > 4
                        ? State.TEXT
                        : State.COMMENT;
            case INSTRUCTION:
                return (last & 0xffff) == ('?' << 8 | '>') && length > 2 ? State.TEXT : State.INSTRUCTION;
            default:
                return (last & 0xffffff) == (']' << 16 | ']' << 8 | '>') ? State.TEXT : State.CDATA;
        }
    }

    /** What begins here, as far as that can be told. */
    private State opened(int c) throws FileDamage {
        String text = opening.toString();
        if ("!--".equals(text)) {
            return State.COMMENT;
        }
        if ("![CDATA[".equals(text)) {
            length = 0;
            last = 0;
            return State.CDATA;
        }
        if ("?".equals(text)) {
            return State.INSTRUCTION;
        }
        if ("!--".startsWith(text) || "![CDATA[".startsWith(text)) {
            return State.OPENING;
        }
        if (text.startsWith("!")) {
            throw new FileDamage(
                    line,
                    "quarkpress_file_xml",
                    "The file cannot be read any further: document types and entities of its own are not read.");
        }
        quote = 0;
        return inTag(c);
    }

    private State inTag(int c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return State.TEXT;
        }
        return State.TAG;
    }
}
