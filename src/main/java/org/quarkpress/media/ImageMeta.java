package org.quarkpress.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.kses.Kses;
import org.quarkpress.sanitize.Slug;

/** What a picture says of itself, as it is stored with it ({@code wp_read_image_metadata}). */
final class ImageMeta {
    /** Longer texts are no titles. */
    private static final int LONGEST_TITLE = 80;

    private static final DateTimeFormatter EXIF_DATE = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final DateTimeFormatter IPTC_DATE = DateTimeFormatter.ofPattern("uuuuMMdd HHmmss");
    private static final DateTimeFormatter IPTC_ZONED = DateTimeFormatter.ofPattern("uuuuMMdd HHmmssxx");

    private final Map<String, Object> values = blank();

    private ImageMeta() {}

    /** What is stored of a picture that says nothing. */
    static Map<String, Object> blank() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("aperture", "0");
        out.put("credit", "");
        out.put("camera", "");
        out.put("caption", "");
        out.put("created_timestamp", "0");
        out.put("copyright", "");
        out.put("focal_length", "0");
        out.put("iso", "0");
        out.put("shutter_speed", "0");
        out.put("title", "");
        out.put("orientation", "0");
        out.put("keywords", new ArrayList<Object>());
        out.put("alt", "");
        return out;
    }

    /** What these tags say: first those of IPTC, then those of EXIF where something is still open. */
    static Map<String, Object> of(ExifTags exif, IptcTags iptc) {
        ImageMeta meta = new ImageMeta();
        meta.iptc(iptc);
        meta.exif(exif);
        meta.values.replaceAll((name, value) -> clean(value));
        return meta.values;
    }

    /** The title that a file of this meta gets; null when it has none that is a title. */
    static String title(Map<String, Object> meta) {
        String title = String.valueOf(meta.getOrDefault("title", "")).strip();
        String slug = Slug.of(title);
        return title.isEmpty() || !slug.isEmpty() && slug.chars().allMatch(c -> c >= '0' && c <= '9') ? null : title;
    }

    private void iptc(IptcTags tags) {
        String title = first(text(tags.headline()), text(tags.objectName()));
        put("title", title);
        String caption = text(tags.caption());
        if (!caption.isEmpty()) {
            if (caption.length() < LONGEST_TITLE && title.isEmpty()) {
                put("title", caption);
            }
            put("caption", caption);
        }
        put("credit", first(text(tags.credit()), text(tags.byline())));
        put("copyright", text(tags.copyright()));
        iptcDate(text(tags.date()), text(tags.time()));
        List<Object> words = new ArrayList<>();
        tags.keywords().forEach(word -> words.add(text(word)));
        values.put("keywords", words);
    }

    private void exif(ExifTags tags) {
        String description = text(tags.description());
        String comment = text(tags.comment());
        if (!description.isEmpty()) {
            if (open("title") && description.length() < LONGEST_TITLE) {
                put("title", description);
            }
            if (open("caption")) {
                put("caption", first(comment, description));
            }
        } else if (open("caption")) {
            put("caption", comment);
        }
        if (open("credit")) {
            put("credit", text(tags.artist()));
        }
        if (open("copyright")) {
            put("copyright", text(tags.copyright()));
        }
        put("camera", text(tags.model()));
        number("aperture", tags.aperture(), true);
        number("focal_length", tags.focalLength(), true);
        number("shutter_speed", tags.exposure(), false);
        put("iso", text(tags.iso()));
        put("orientation", tags.orientation() == null ? "" : String.valueOf(tags.orientation()));
        date(text(tags.digitized()));
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    private boolean open(String name) {
        return "".equals(values.get(name));
    }

    private void number(String name, Double value, boolean rounded) {
        if (value != null && value > 0) {
            put(name, ExifTags.php(rounded ? Math.round(value * 100) / 100.0 : value));
        }
    }

    private void date(String text) {
        try {
            if (!text.isEmpty()) {
                LocalDateTime time = LocalDateTime.parse(text, EXIF_DATE);
                put("created_timestamp", Long.toString(time.toEpochSecond(ZoneOffset.UTC)));
            }
        } catch (DateTimeException noDate) {
            return;
        }
    }

    private void iptcDate(String date, String time) {
        try {
            if (!date.isEmpty() && !time.isEmpty()) {
                String both = date + " " + time;
                long seconds = both.length() > 15
                        ? OffsetDateTime.parse(both, IPTC_ZONED).toEpochSecond()
                        : LocalDateTime.parse(both, IPTC_DATE).toEpochSecond(ZoneOffset.UTC);
                put("created_timestamp", Long.toString(seconds));
            }
        } catch (DateTimeException noDate) {
            return;
        }
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static Object clean(Object value) {
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            list.forEach(item -> out.add(clean(item)));
            return out;
        }
        return value instanceof String text ? Kses.post(text) : value;
    }

    /** Bytes as text: UTF-8 if they are, else Latin-1; what is behind the first NUL does not count. */
    static String text(byte[] bytes) {
        if (bytes == null) {
            return "";
        }
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, end))
                    .toString()
                    .strip();
        } catch (CharacterCodingException other) {
            return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).strip();
        }
    }
}
