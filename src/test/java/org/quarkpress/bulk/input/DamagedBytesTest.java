package org.quarkpress.bulk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whatever happens to the bytes of a file, reading it ends, and what cannot be read is told. */
class DamagedBytesTest {
    private static final String WXR = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss><channel>\n"
            + "<wp:author><wp:author_login><![CDATA[anna]]></wp:author_login></wp:author>\n"
            + "<item><title>A &amp; B</title><wp:post_id>1</wp:post_id><content:encoded><![CDATA[<p>\u00e4</p>]]></content:encoded>"
            + "<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[a:0:{}]]></wp:meta_value></wp:postmeta></item>\n"
            + "<item><title>C</title><wp:post_id>2</wp:post_id><!-- c --></item>\n</channel></rss>\n";
    private static final String LINES =
            "{\"source_id\":\"a\",\"title\":\"\u00e4\"}\n{\"source_id\":\"b\",\"meta\":{\"k\":[1,2]}}\n";
    private static final String ARRAY = "[" + LINES.strip().replace("\n", ",\n") + "]";

    private static byte[] file(int form) throws IOException {
        byte[] plain = (form % 3 == 0 ? WXR : form % 3 == 1 ? LINES : ARRAY).getBytes(StandardCharsets.UTF_8);
        if (form < 3) {
            return plain;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    private static int parts(InputStream file) throws IOException {
        ImportReader reader = ImportFormat.open(file);
        int count = 0;
        for (Optional<RawPart> part = reader.raw(); part.isPresent(); part = reader.raw()) {
            assertThat(part.get().line()).isBetween(1L, 100L);
            assertThat(part.get().parse()).isNotNull();
            assertThat(++count).isLessThan(100);
        }
        assertThat(reader.raw()).isEmpty();
        return count;
    }

    @Property(tries = 2000)
    void readingEndsWhateverTheBytesAre(
            @ForAll @IntRange(max = 5) int form, @ForAll @IntRange(max = 4) int changes, @ForAll long seed)
            throws IOException {
        byte[] bytes = file(form);
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            byte[] some = "<>]&;\"'\\{}[]\n\u0000".getBytes(StandardCharsets.UTF_8);
            boolean mark = random.nextBoolean();
            bytes[random.nextInt(bytes.length)] = mark ? some[random.nextInt(some.length)] : (byte) random.nextInt(256);
        }
        parts(new ByteArrayInputStream(
                random.nextBoolean() ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length))));
    }

    @Test
    void everyCutOfEveryFormIsRead() throws IOException {
        for (int form = 0; form < 6; form++) {
            byte[] bytes = file(form);
            assertThat(parts(new ByteArrayInputStream(bytes))).isEqualTo(form % 3 == 0 ? 3 : 2);
            for (int length = 0; length < bytes.length; length++) {
                parts(new ByteArrayInputStream(bytes, 0, length));
            }
        }
    }

    @Test
    void aSenderThatGoesAwayIsNoDamageOfTheFile() throws IOException {
        for (int form = 0; form < 6; form++) {
            byte[] bytes = file(form);
            InputStream broken = new InputStream() {
                private int at;

                @Override
                public int read() throws IOException {
                    if (at == bytes.length / 2) {
                        throw new java.io.EOFException("gone");
                    }
                    return bytes[at++] & 0xff;
                }
            };
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> parts(broken))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(FileDamage.class)
                    .hasMessage("gone");
        }
    }
}
