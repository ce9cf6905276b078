package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges, conditions and safe types of served files. */
class FileAnswerTest {
    private static final Instant THEN = Instant.parse("2021-03-01T10:00:00.250Z");

    private static FileAnswer ask(String name, Map<String, String> headers) {
        return FileAnswer.of(name, 1000, THEN, headers::get);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99,206,0,100",
        "bytes=0-0,206,0,1",
        "bytes=990-,206,990,10",
        "bytes=-10,206,990,10",
        "bytes=-5000,206,0,1000",
        "bytes=500-99999,206,500,500",
        "bytes=1000-,416,0,0",
        "bytes=2000-3000,416,0,0",
        "bytes=-0,416,0,0",
        "bytes=5-2,200,0,1000",
        "bytes=-,200,0,1000",
        "bytes=a-b,200,0,1000",
        "lines=1-2,200,0,1000",
        "bytes=99999999999999999999-,200,0,1000"
    })
    void aRangeIsAPartOfTheFile(String range, int status, long from, long length) {
        FileAnswer answer = ask("a.png", Map.of("range", range));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.from()).isEqualTo(from);
        assertThat(answer.length()).isEqualTo(length);
    }

    @Test
    void severalRangesGetTheWholeFile() {
        assertThat(ask("a.png", Map.of("range", "bytes=0-1,5-6")).status()).isEqualTo(200);
    }

    @Test
    void rangesSayWhereTheyAre() {
        assertThat(ask("a.png", Map.of("range", "bytes=0-9")).headers())
                .containsEntry("Content-Range", "bytes 0-9/1000");
        assertThat(ask("a.png", Map.of("range", "bytes=1000-")).headers())
                .containsEntry("Content-Range", "bytes */1000");
    }

    @Test
    void aFileThatTheClientHasIsNotSentAgain() {
        Map<String, String> first = ask("a.png", Map.of()).headers();
        assertThat(ask("a.png", Map.of("if-none-match", first.get("ETag"))).status())
                .isEqualTo(304);
        assertThat(ask("a.png", Map.of("if-none-match", "\"x\", W/" + first.get("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(ask("a.png", Map.of("if-none-match", "*")).status()).isEqualTo(304);
        assertThat(ask("a.png", Map.of("if-none-match", "\"x\"")).status()).isEqualTo(200);
        assertThat(ask("a.png", Map.of("if-modified-since", first.get("Last-Modified")))
                        .status())
                .isEqualTo(304);
        assertThat(ask("a.png", Map.of("if-modified-since", "Mon, 1 Mar 2021 09:59:59 GMT"))
                        .status())
                .isEqualTo(200);
        assertThat(ask("a.png", Map.of("if-modified-since", "no date")).status())
                .isEqualTo(200);
    }

    @Test
    void aRangeOfAnotherVersionIsNotTaken() {
        Map<String, String> first = ask("a.png", Map.of()).headers();
        assertThat(ask("a.png", Map.of("range", "bytes=0-9", "if-range", first.get("ETag")))
                        .status())
                .isEqualTo(206);
        assertThat(ask("a.png", Map.of("range", "bytes=0-9", "if-range", first.get("Last-Modified")))
                        .status())
                .isEqualTo(206);
        assertThat(ask("a.png", Map.of("range", "bytes=0-9", "if-range", "\"old\""))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "a.png,image/png,",
        "a.mp4,video/mp4,",
        "a.html,text/plain; charset=UTF-8,",
        "a.htm,text/plain; charset=UTF-8,",
        "a.js,text/plain; charset=UTF-8,",
        "a.css,text/plain; charset=UTF-8,",
        "a.svg,application/octet-stream,attachment",
        "a.php,application/octet-stream,attachment",
        "a.xml,application/octet-stream,attachment",
        "a.xhtml,application/octet-stream,attachment",
        "a,application/octet-stream,attachment",
        "a.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,attachment"
    })
    void nothingIsServedAsWhatABrowserWouldRun(String name, String type, String disposition) {
        Map<String, String> headers = ask(name, Map.of()).headers();
        assertThat(headers).containsEntry("Content-Type", type).containsEntry("X-Content-Type-Options", "nosniff");
        assertThat(headers.get("Content-Disposition")).isEqualTo(disposition);
        assertThat(headers.get("Content-Security-Policy")).contains("sandbox");
    }
}
