package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of files: facts asked of WordPress 7.1. */
class MimeTypesTest {
    @Test
    void thereAreAsManyTypesOfEachGroupAsInWordPress() {
        Map<String, Long> groups = MimeTypes.ALLOWED.stream()
                .collect(Collectors.groupingBy(type -> type.split("/")[0], TreeMap::new, Collectors.counting()));
        assertThat(groups).isEqualTo(Map.of("image", 12L, "video", 15L, "text", 7L, "audio", 10L, "application", 49L));
        assertThat(MimeTypes.ALLOWED).hasSize(93);
    }

    @ParameterizedTest
    @CsvSource({
        "a.jpg, image/jpeg",
        "a.JPE, image/jpeg",
        "a.ico, image/x-icon",
        "a.heics, image/heic-sequence",
        "a.asx, video/x-ms-asf",
        "a.qt, video/quicktime",
        "a.m4v, video/mp4",
        "a.3g2, video/3gpp2",
        "a.srt, text/plain",
        "a.tsv, text/tab-separated-values",
        "a.vtt, text/vtt",
        "a.css, text/css",
        "a.m4b, audio/mpeg",
        "a.x-wav, audio/wav",
        "a.mka, audio/x-matroska",
        "a.dfxp, application/ttaf+xml",
        "a.gzip, application/x-gzip",
        "a.class, application/java",
        "a.psd, application/octet-stream",
        "a.xcf, application/octet-stream",
        "a.pps, application/vnd.ms-powerpoint",
        "a.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "a.xlsb, application/vnd.ms-excel.sheet.binary.macroEnabled.12",
        "a.onepkg, application/onenote",
        "a.odf, application/vnd.oasis.opendocument.formula",
        "a.wpd, application/wordperfect",
        "a.pages, application/vnd.apple.pages",
        "archive.tar.gz, application/x-gzip",
    })
    void theEndOfANameStandsForItsType(String name, String type) {
        assertThat(MimeTypes.ofName(name, false)).isEqualTo(type);
        assertThat(MimeTypes.allowed(type, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a.html, text/html", "a.htm, text/html", "a.js, application/javascript"})
    void whatBrowsersRunIsForThoseWhoMayWriteAnyHtml(String name, String type) {
        assertThat(MimeTypes.ofName(name, false)).isNull();
        assertThat(MimeTypes.ofName(name, true)).isEqualTo(type);
        assertThat(MimeTypes.allowed(type, false)).isFalse();
        assertThat(MimeTypes.allowed(type, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.swf", "a.php", "a.svg", "a.phar", "a.jpg.php", "jpg", "a.", ".", "", "a.jpg "})
    void whatHasNoPlaceInTheTableIsForNobody(String name) {
        assertThat(MimeTypes.ofName(name, true)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a.JPG, jpg", "a.b.Png, png", "none, ''", "dot., ''", ".htaccess, htaccess"})
    void theEndIsBehindTheLastDotInLowerCase(String name, String end) {
        assertThat(MimeTypes.extension(name)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/svg+xml", "application/x-httpd-php", "application/x-msdownload", "image/JPEG", ""})
    void otherTypesAreNotAllowed(String type) {
        assertThat(MimeTypes.allowed(type, true)).isFalse();
    }
}
