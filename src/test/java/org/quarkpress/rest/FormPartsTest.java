package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;

/** Multipart bodies: what PHP would find in them, and that no file outlives its request. */
class FormPartsTest {
    private static final String TYPE = "multipart/form-data; boundary=edge";
    private static final String END = "--edge--\r\n";

    private Set<Path> before;

    @BeforeEach
    void lookWhatLiesThere() throws IOException {
        before = partsOnDisk();
    }

    @AfterEach
    void nothingMayBeLeft() throws IOException {
        Set<Path> left = partsOnDisk();
        left.removeAll(before);
        assertThat(left).as("files of parts that outlive their request").isEmpty();
    }

    @Test
    void fieldsAndFilesAreToldApartByTheFileName() throws IOException {
        FormParts parts = read(field("title", "Grüße & = +")
                + field("tags[]", "1")
                + field("tags[]", "2")
                + file("file", "a.png", "PNG\u00ff\r\n--edg")
                + END);
        assertThat(parts.fields()).isEqualTo(Requests.map("{\"title\":\"Grüße & = +\",\"tags\":[\"1\",\"2\"]}"));
        UploadedPart part = parts.files().get("file").get(0);
        assertThat(part.fileName()).isEqualTo("a.png");
        assertThat(part.contentType()).isEqualTo("image/png");
        assertThat(part.size()).isEqualTo(Files.size(part.path()));
        assertThat(Files.readString(part.path())).isEqualTo("PNG\u00ff\r\n--edg");
        assertThat(parts.open()).isEmpty();
        parts.discard();
        assertThat(part.path()).doesNotExist();
    }

    @Test
    void filesOfOneNameAreKeptInOrder() throws IOException {
        FormParts parts = read(file("f", "1", "a") + file("g", "2", "b") + file("f", "3", "") + END);
        assertThat(parts.files().get("f")).extracting(UploadedPart::fileName).containsExactly("1", "3");
        assertThat(parts.files().get("f")).extracting(UploadedPart::size).containsExactly(1L, 0L);
        parts.discard();
    }

    @Test
    void aFileThatTheHandlerMovedAwayIsLeftThere() throws IOException {
        FormParts parts = read(file("f", "1", "a") + END);
        Path moved = Files.createTempFile("kept", ".txt");
        Files.move(parts.files().get("f").get(0).path(), moved, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        parts.discard();
        assertThat(moved).hasContent("a");
        Files.delete(moved);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[one][two]--edge-- | {'one':'1','two':'2'} | 0",
                "junk~[one]--edge-- | {'one':'1'} | 0",
                "[one][two]--edge--~junk | {'one':'1','two':'2'} | 0",
                "[one][two] | {'one':'1'} | 0",
                "[one]--edge~Content-Disp | {'one':'1'} | 0",
                "[one]--edge~Content-Disposition: form-data; name=\"two\"~~ha | {'one':'1'} | 0",
                "[one]<f>--edge~Content-Disposition: form-data; name=\"g\"; filename=\"g\"~~ha | {'one':'1'} | 1",
                "<f><f>--edge~Content-Disp | {} | 2",
                "--edge-- | {} | 0",
                "nothing of the kind | {} | 0",
                "'' | {} | 0",
            })
    void ofABrokenBodyThePartsBeforeTheBreakCount(String body, String fields, int files) throws IOException {
        String text = body.replace("[one]", field("one", "1"))
                .replace("[two]", field("two", "2"))
                .replace("<f>", file("f", "f", "content"))
                .replaceAll("(?<!\r)~", "\r\n");
        FormParts parts = read(text);
        assertThat(parts.fields()).isEqualTo(Requests.map(fields.replace('\'', '"')));
        assertThat(parts.files().values().stream()
                        .mapToInt(java.util.List::size)
                        .sum())
                .isEqualTo(files);
        parts.discard();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=other"})
    void withoutItsBoundaryABodyHasNoParts(String type) throws IOException {
        assertThat(FormParts.read(type, bytes(field("a", "1") + END), 1000).fields())
                .isEmpty();
    }

    @Test
    void aConnectionThatBreaksLeavesNoFile() {
        InputStream broken = new SequenceInputStream(bytes(file("f", "f", "whole") + file("g", "g", "ha")), breaking());
        assertThatThrownBy(() -> FormParts.read(TYPE, broken, 10_000))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedAndLeavesNoFile() {
        String body = file("f", "f", "whole") + file("g", "g", "x".repeat(5000)) + END;
        assertThatThrownBy(() -> FormParts.read(TYPE, bytes(body), 1000))
                .isInstanceOfSatisfying(
                        WpError.class, refused -> assertThat(refused.status()).isEqualTo(413));
    }

    @Test
    void aBodyOfExactlyTheLimitIsRead() throws IOException {
        String body = field("a", "1") + END;
        assertThat(FormParts.read(TYPE, bytes(body), body.length()).fields()).containsEntry("a", "1");
    }

    @Test
    void noMoreThanTwentyFilesAreTaken() throws IOException {
        String many =
                IntStream.range(0, 50).mapToObj(i -> file("f" + i, "x", "y")).collect(Collectors.joining());
        FormParts parts = read(many + field("after", "1") + END);
        assertThat(parts.files()).hasSize(20).containsKeys("f0", "f19");
        assertThat(parts.fields()).containsEntry("after", "1");
        parts.discard();
    }

    @Test
    void noMoreThanAThousandFieldsAreTaken() throws IOException {
        String many =
                IntStream.range(0, 1100).mapToObj(i -> field("f" + i, "y")).collect(Collectors.joining());
        assertThat(read(many + END).fields()).hasSize(1000).containsKey("f999");
    }

    @Test
    void theReaderOfBodiesTakesPartsOnlyFromAPost() throws IOException {
        String body = field("a", "1") + END;
        for (String method : new String[] {"POST", "PUT"}) {
            RestRequest request = new RestRequest(method, "/items", Map.of("content-type", TYPE), Requests.STRANGER);
            BodyReader.read(request, bytes(body), 1000);
            assertThat(request.has("a")).isEqualTo("POST".equals(method));
        }
    }

    private static FormParts read(String body) throws IOException {
        return FormParts.read(TYPE, bytes(body), 1_000_000);
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream breaking() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };
    }

    private static Set<Path> partsOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("quarkpress-part"))
                    .collect(Collectors.toSet());
        }
    }
}
