package org.quarkpress.media;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.Rational;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.ExifTiffHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The EXIF tags that WordPress looks at; null for those that are not there. Texts are bytes, since EXIF knows no charset.
 *
 * @param description the picture's
 * @param comment the user's
 * @param artist who made it
 * @param copyright whose it is
 * @param model of the camera
 * @param iso the film's speed
 * @param digitized when it was taken
 * @param aperture the f-number
 * @param focalLength millimetres
 * @param exposure seconds
 * @param orientation how it is turned, 1 to 8
 */
record ExifTags(
        byte[] description,
        byte[] comment,
        byte[] artist,
        byte[] copyright,
        byte[] model,
        byte[] iso,
        byte[] digitized,
        Double aperture,
        Double focalLength,
        Double exposure,
        Integer orientation) {
    static final ExifTags NONE = new ExifTags(null, null, null, null, null, null, null, null, null, null, null);

    private static final int CHARSET = 8;
    private static final MathContext PHP_DIGITS = new MathContext(14);

    /** The tags of a TIFF block; what is broken in it has none. */
    static ExifTags read(byte[] tiff) {
        if (tiff.length == 0) {
            return NONE;
        }
        Metadata metadata = new Metadata();
        try {
            new TiffReader().processTiff(new ByteArrayReader(tiff), new ExifTiffHandler(metadata, null, 0), 0);
        } catch (IOException
                | TiffProcessingException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            return of(metadata); // what was read before the break
        }
        return of(metadata);
    }

    private static ExifTags of(Metadata metadata) {
        Directory main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory sub = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        return new ExifTags(
                bytes(main, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION),
                comment(bytes(sub, ExifDirectoryBase.TAG_USER_COMMENT)),
                bytes(main, ExifDirectoryBase.TAG_ARTIST),
                bytes(main, ExifDirectoryBase.TAG_COPYRIGHT),
                bytes(main, ExifDirectoryBase.TAG_MODEL),
                bytes(sub, ExifDirectoryBase.TAG_ISO_EQUIVALENT),
                bytes(sub, ExifDirectoryBase.TAG_DATETIME_DIGITIZED),
                number(sub, ExifDirectoryBase.TAG_FNUMBER),
                number(sub, ExifDirectoryBase.TAG_FOCAL_LENGTH),
                number(sub, ExifDirectoryBase.TAG_EXPOSURE_TIME),
                main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION));
    }

    private static byte[] bytes(Directory directory, int tag) {
        Object value = directory == null ? null : directory.getObject(tag);
        if (value instanceof StringValue text) {
            return text.getBytes();
        }
        if (value instanceof byte[] bytes) {
            return bytes;
        }
        return value instanceof Number number
                ? Long.toString(number.longValue()).getBytes(StandardCharsets.US_ASCII)
                : null;
    }

    /** A comment of the user begins with the name of its charset. */
    private static byte[] comment(byte[] bytes) {
        return bytes == null || bytes.length <= CHARSET ? null : Arrays.copyOfRange(bytes, CHARSET, bytes.length);
    }

    private static Double number(Directory directory, int tag) {
        Object value = directory == null ? null : directory.getObject(tag);
        if (value instanceof Rational rational) {
            return rational.getDenominator() == 0 ? null : (Double) rational.doubleValue();
        }
        return value instanceof Number number ? (Double) number.doubleValue() : null;
    }

    /** A number as PHP makes text of it: fourteen digits, no zeros behind. */
    static String php(double value) {
        return new BigDecimal(value, PHP_DIGITS).stripTrailingZeros().toPlainString();
    }
}
