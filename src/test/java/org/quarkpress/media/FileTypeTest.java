package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and bytes together, as WordPress answered. */
class FileTypeTest {
    static Stream<List<String>> rows() throws Exception {
        return TestLines.of("file-types.txt").map(line -> List.of(line.split("\\|", 4)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nameAndBytesDecideTogether(List<String> row) {
        Optional<FileType> type = FileType.of(row.get(0), bytes(row.get(1)), false);
        if ("-".equals(row.get(2))) {
            assertThat(type).isEmpty();
        } else {
            assertThat(type).contains(new FileType(row.get(2), row.get(3)));
        }
    }

    @Test
    void whoMayWriteAnyHtmlMayUploadIt() {
        assertThat(FileType.of("page.html", bytes("<html><p>x"), true))
                .contains(new FileType("page.html", "text/html"));
        assertThat(FileType.of("page.html", bytes("just words"), true)).isEmpty();
        assertThat(FileType.of("a.exe", bytes("MZ"), true)).isEmpty();
    }

    @Test
    void textIsTextInUtf8AndInLatin1AndWhenItIsCutInACharacter() {
        assertThat(FileContent.type("é".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(FileContent.UNKNOWN);
        assertThat(FileContent.type("née".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("text/plain");
        byte[] cut = ("x".repeat(FileContent.HEAD - 1) + "東").getBytes(StandardCharsets.UTF_8);
        assertThat(FileContent.type(cut)).isEqualTo("text/plain");
        assertThat(FileContent.type(new byte[0])).isEqualTo(FileContent.UNKNOWN);
    }

    /** Escapes of the table: {@code \n}, {@code \\} and {@code \x41}. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.write(c);
                continue;
            }
            i++;
            switch (text.charAt(i)) {
                case 'n' -> out.write('\n');
                case 'r' -> out.write('\r');
                case 'x' -> {
                    out.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                    i += 2;
                }
                default -> out.write(text.charAt(i));
            }
        }
        return out.toByteArray();
    }
}
