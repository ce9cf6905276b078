package org.quarkpress.media;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The parts of a JPEG that tell of it, before the picture itself: of each kind the first, whatever else there is.
 *
 * @param exif the TIFF block behind {@code Exif}, empty when there is none
 * @param photoshop the blocks behind {@code Photoshop 3.0}, which hold the IPTC data; empty when there are none
 */
record JpegSegments(byte[] exif, byte[] photoshop) {
    static final JpegSegments NONE = new JpegSegments(new byte[0], new byte[0]);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PHOTOSHOP = "Photoshop 3.0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int START = 0xffd8;
    private static final int APP1 = 0xe1;
    private static final int APP13 = 0xed;
    private static final int SCAN = 0xda;
    private static final int MOST = 200;

    /** Reads at most two hundred segments, each of which is at most 64 KB. */
    static JpegSegments read(InputStream in) throws IOException {
        JpegSegments found = NONE;
        DataInputStream data = new DataInputStream(in);
        try {
            if (data.readUnsignedShort() != START) {
                return NONE;
            }
            for (int i = 0; i < MOST; i++) {
                int marker = marker(data);
                int length = data.readUnsignedShort() - 2;
                if (marker == SCAN || length < 0) {
                    break;
                }
                byte[] segment = data.readNBytes(length);
                found = marker == APP1 || marker == APP13 ? found.with(marker, segment) : found;
            }
        } catch (EOFException cut) {
            return found;
        }
        return found;
    }

    /** Any number of fill bytes may stand before a marker. */
    private static int marker(DataInputStream data) throws IOException {
        int marker = data.readUnsignedByte();
        while (marker == 0xff) {
            marker = data.readUnsignedByte();
        }
        return marker;
    }

    private JpegSegments with(int marker, byte[] segment) {
        if (marker == APP1 && exif.length == 0 && starts(segment, EXIF)) {
            return new JpegSegments(after(segment, EXIF), photoshop);
        }
        if (marker == APP13 && photoshop.length == 0 && starts(segment, PHOTOSHOP)) {
            return new JpegSegments(exif, after(segment, PHOTOSHOP));
        }
        return this;
    }

    private static boolean starts(byte[] segment, byte[] with) {
        return segment.length > with.length && java.util.Arrays.equals(segment, 0, with.length, with, 0, with.length);
    }

    private static byte[] after(byte[] segment, byte[] start) {
        return java.util.Arrays.copyOfRange(segment, start.length, segment.length);
    }
}
