package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files: from headers, unique in folders, in addresses. */
class UploadNamesTest {
    private static final List<String> THERE = List.of(
            "tiny.gif",
            "tiny-1.gif",
            "pier-scaled.png",
            "map-300x200.gif",
            "rot-rotated.jpg",
            "a.webp",
            "A2.gif",
            "n-2.png",
            "x-150x150.png");

    @Test
    void aNameIsUniqueAsInWordPress() throws Exception {
        TestLines.of("unique-names.txt").forEach(line -> {
            String[] row = line.split(" ");
            assertThat(UniqueName.of(row[0], THERE)).as(row[0]).isEqualTo(row[1]);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"a.png\"|a.png",
                "attachment; filename=x.png|x.png",
                "attachment;filename=nospace.png|nospace.png",
                "attachment; filename = \"sp.png\"|sp.png",
                "inline; filename=\"q2.png\"; filename*=UTF-8''z.png|q2.png",
                "attachment; name=\"x\"; filename=\"n.png\"|n.png",
                "attachment; filename=\"first.png\"; filename=\"second.png\"|second.png",
                "attachment; filename=a b.png|a b.png",
                "attachment; filename=\"Ã©.png\"|é.png",
                "attachment; filename=\"a;b.png\"|\"a",
                "filename=\"q.png\"|",
                "attachment; FILENAME=\"up.png\"|",
                "attachment; filename*=UTF-8''a.gif|",
                "attachment; filename=\"\"|",
                "attachment|",
            })
    void theHeaderNamesTheFile(String header, String name) {
        assertThat(ContentDisposition.fileName(header)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "/wp-content/uploads/2021/03/harbour.png,2021/03/harbour.png",
        "/wp-content/uploads/a%20b.png,a b.png",
        "/wp-content/uploads/%C3%A9.png,é.png",
        "/wp-content/uploads/é.png,é.png"
    })
    void anAddressMeansAFile(String path, String file) {
        assertThat(UploadAddress.file(path)).contains(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wp-content/uploads/",
                "/wp-content/uploads/../wp-config.php",
                "/wp-content/uploads/2021/%2e%2e/%2e%2e/x",
                "/wp-content/uploads/..%2f..%2fetc/passwd",
                "/wp-content/uploads/.htaccess",
                "/wp-content/uploads/2021/.quarkpress-1.tmp",
                "/wp-content/uploads//etc/passwd",
                "/wp-content/uploads/a%00.png",
                "/wp-content/uploads/a%0d%0aX.png",
                "/wp-content/uploads/C:%5cwindows",
                "/wp-content/uploads/a%5c..%5cb",
                "/wp-content/uploads/%zz",
                "/wp-content/uploads/%ff.png",
                "/wp-content/upload/a.png"
            })
    void otherAddressesMeanNothing(String path) {
        assertThat(UploadAddress.file(path)).isEqualTo(Optional.empty());
    }
}
