package org.quarkpress.media;

import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The IPTC tags that WordPress looks at; null for those that are not there.
 *
 * @param headline what stands above it
 * @param objectName its title
 * @param caption its caption
 * @param credit whom to name
 * @param byline who made it
 * @param copyright whose it is
 * @param date of its making, {@code 20200304}
 * @param time of its making, {@code 101112+0000}
 * @param keywords its keywords
 */
record IptcTags(
        byte[] headline,
        byte[] objectName,
        byte[] caption,
        byte[] credit,
        byte[] byline,
        byte[] copyright,
        byte[] date,
        byte[] time,
        List<byte[]> keywords) {
    static final IptcTags NONE = new IptcTags(null, null, null, null, null, null, null, null, List.of());

    /** The tags in a JPEG's Photoshop blocks. */
    static IptcTags read(byte[] photoshop) {
        if (photoshop.length == 0) {
            return NONE;
        }
        Metadata metadata = new Metadata();
        try {
            new PhotoshopReader().extract(new SequentialByteArrayReader(photoshop), photoshop.length, metadata);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException broken) {
            return of(metadata.getFirstDirectoryOfType(IptcDirectory.class));
        }
        return of(metadata.getFirstDirectoryOfType(IptcDirectory.class));
    }

    private static IptcTags of(Directory directory) {
        if (directory == null) {
            return NONE;
        }
        return new IptcTags(
                one(directory, IptcDirectory.TAG_HEADLINE),
                one(directory, IptcDirectory.TAG_OBJECT_NAME),
                one(directory, IptcDirectory.TAG_CAPTION),
                one(directory, IptcDirectory.TAG_CREDIT),
                one(directory, IptcDirectory.TAG_BY_LINE),
                one(directory, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                one(directory, IptcDirectory.TAG_DATE_CREATED),
                one(directory, IptcDirectory.TAG_TIME_CREATED),
                all(directory, IptcDirectory.TAG_KEYWORDS));
    }

    private static byte[] one(Directory directory, int tag) {
        List<byte[]> all = all(directory, tag);
        return all.isEmpty() ? null : all.get(0);
    }

    private static List<byte[]> all(Directory directory, int tag) {
        List<byte[]> out = new ArrayList<>();
        StringValue[] values = directory.getStringValueArray(tag);
        if (values != null) {
            for (StringValue value : values) {
                out.add(value.getBytes());
            }
        }
        return out;
    }
}
