package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pictures and sounds say of themselves, as WordPress stores it. */
class ImageMetaTest {
    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static ExifTags exif(String description, String comment, Double aperture, Double exposure) {
        return new ExifTags(
                bytes(description),
                bytes(comment),
                bytes("Artist A"),
                null,
                bytes("Model X\0garbage"),
                bytes("400"),
                bytes("2019:08:07 07:05:04"),
                aperture,
                35.0,
                exposure,
                6);
    }

    private static IptcTags iptc(String headline, String name, String caption) {
        return new IptcTags(
                bytes(headline),
                bytes(name),
                bytes(caption),
                bytes("Cred"),
                bytes("Byline"),
                bytes("Copy"),
                bytes("20200304"),
                bytes("101112+0000"),
                List.of(bytes("k1"), bytes("k2")));
    }

    @Test
    void aPictureThatSaysNothingHasBlanks() {
        assertThat(ImageMeta.of(ExifTags.NONE, IptcTags.NONE)).isEqualTo(ImageMeta.blank());
    }

    @Test
    void exifGivesTheCamera() {
        assertThat(ImageMeta.of(exif("Desc of it", "comm", 2.8, 0.008), IptcTags.NONE))
                .containsEntry("title", "Desc of it")
                .containsEntry("caption", "comm")
                .containsEntry("credit", "Artist A")
                .containsEntry("camera", "Model X")
                .containsEntry("aperture", "2.8")
                .containsEntry("focal_length", "35")
                .containsEntry("shutter_speed", "0.008")
                .containsEntry("iso", "400")
                .containsEntry("orientation", "6")
                .containsEntry("created_timestamp", "1565161504");
    }

    @Test
    void iptcComesFirst() {
        assertThat(ImageMeta.of(exif("Desc", null, null, null), iptc("Headline", "Object", "Cap")))
                .containsEntry("title", "Headline")
                .containsEntry("caption", "Cap")
                .containsEntry("credit", "Cred")
                .containsEntry("copyright", "Copy")
                .containsEntry("keywords", List.of("k1", "k2"));
        assertThat(ImageMeta.of(ExifTags.NONE, iptc(null, "Object", null))).containsEntry("title", "Object");
        assertThat(ImageMeta.of(ExifTags.NONE, iptc(null, null, "Short cap")))
                .containsEntry("title", "Short cap")
                .containsEntry("caption", "Short cap")
                .containsEntry("created_timestamp", "1583316672");
    }

    @Test
    void longTextsAreNoTitles() {
        assertThat(ImageMeta.of(exif("E".repeat(80), null, null, null), IptcTags.NONE))
                .containsEntry("title", "")
                .containsEntry("caption", "E".repeat(80));
        assertThat(ImageMeta.of(exif("E".repeat(79), null, null, null), IptcTags.NONE))
                .containsEntry("title", "E".repeat(79));
    }

    @Test
    void scriptsGoAndOtherCharsetsAreRead() {
        assertThat(ImageMeta.of(exif("<b>T</b><script>x</script>", null, null, null), IptcTags.NONE))
                .containsEntry("title", "<b>T</b>x");
        assertThat(ImageMeta.text("Café".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Café");
    }

    @Test
    void aNumberIsNoTitle() {
        assertThat(ImageMeta.title(Map.of("title", "12345"))).isNull();
        assertThat(ImageMeta.title(Map.of("title", " "))).isNull();
        assertThat(ImageMeta.title(Map.of("title", "12 monkeys"))).isEqualTo("12 monkeys");
    }

    @ParameterizedTest
    @CsvSource({"0.3333333333333333,0.33333333333333", "10,10", "2.8,2.8", "0.008,0.008", "5.05,5.05"})
    void numbersReadAsInPhp(double number, String text) {
        assertThat(ExifTags.php(number)).isEqualTo(text);
    }

    @Test
    void brokenExifSaysNothing() {
        assertThat(ExifTags.read(new byte[] {'I', 'I', 42, 0, -1, -1, -1, 127})).isEqualTo(ExifTags.NONE);
        assertThat(ExifTags.read(new byte[] {1, 2, 3})).isEqualTo(ExifTags.NONE);
        assertThat(IptcTags.read(new byte[] {'8', 'B', 'I', 'M', 4, 4}).keywords())
                .isEmpty();
    }

    @Test
    void ofManySegmentsTheFirstCounts() throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(new byte[] {-1, (byte) 0xd8});
        for (String text : List.of("one", "two")) {
            byte[] body = ("Exif\0\0" + text).getBytes(StandardCharsets.ISO_8859_1);
            jpeg.write(new byte[] {-1, (byte) 0xe1, 0, (byte) (body.length + 2)});
            jpeg.write(body);
        }
        JpegSegments found = JpegSegments.read(new ByteArrayInputStream(jpeg.toByteArray()));
        assertThat(new String(found.exif(), StandardCharsets.ISO_8859_1)).isEqualTo("one");
        assertThat(JpegSegments.read(new ByteArrayInputStream(bytes("no jpeg"))))
                .isEqualTo(JpegSegments.NONE);
    }

    @Test
    void aPlainWavHasALength() {
        int bytes = 65 * 8000 * 4;
        ByteBuffer wav = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + bytes);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        wav.putShort((short) 2).putInt(8000).putInt(32000).putShort((short) 4).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        assertThat(AudioFacts.of(wav.array(), 44L + bytes))
                .containsEntry("bitrate", 256000L)
                .containsEntry("channelmode", "stereo")
                .containsEntry("length", 65L)
                .containsEntry("length_formatted", "1:05");
    }

    @Test
    void anMp3HasALengthAndTags() {
        byte[] head = new byte[400];
        System.arraycopy(bytes("ID3"), 0, head, 0, 3);
        head[3] = 3;
        head[9] = 15; // bytes of the tag
        System.arraycopy(bytes("TIT2\0\0\0\5\0\0\0Song"), 0, head, 10, 15);
        System.arraycopy(new byte[] {-1, (byte) 0xfb, (byte) 0x90, 0}, 0, head, 25, 4);
        assertThat(AudioFacts.of(head, 25 + 41_800))
                .containsEntry("bitrate", 128000L)
                .containsEntry("length", 3L)
                .containsEntry("title", "Song");
        assertThat(AudioFacts.of(bytes("no sound at all"), 15)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0:00", "5,0:05", "65,1:05", "3599,59:59", "3700,1:01:40"})
    void lengthsAreShownAsPlayersDo(long seconds, String shown) {
        assertThat(AudioFacts.formatted(seconds)).isEqualTo(shown);
    }
}
