package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.media.UploadFolder;

/** Files that should not get in, or not as what they say they are (adversarial 32 and 33). */
@QuarkusTest
class UploadAttackTest extends AttackTest {
    private static final String MEDIA = API + "/media";
    private static final byte[] GIF =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    private static final int HUGE = 30_000;

    @Inject
    UploadFolder folder;

    private TreeSet<String> files() {
        TreeSet<String> out = new TreeSet<>();
        if (!Files.isDirectory(folder.path())) {
            return out;
        }
        try (Stream<Path> all = Files.walk(folder.path())) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> out.add(folder.path().relativize(file).toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out;
    }

    private static Response upload(String login, String name, byte[] bytes) {
        byte[] utf8 = ("attachment; filename=\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
        return as(login)
                .header("Content-Disposition", new String(utf8, StandardCharsets.ISO_8859_1))
                .contentType("image/png")
                .body(bytes)
                .post(MEDIA);
    }

    private void leavesNothing(Response answer, Map<String, String> tables, TreeSet<String> files) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 500);
        assertThat(answer.jsonPath().getString("code")).isNotBlank().isNotEqualTo("internal_server_error");
        assertThat(files()).isEqualTo(files);
        assertThat(tables()).isEqualTo(tables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "picture.png|<?php system($_GET['c']); ?>",
                "picture.jpg|MZ and so on",
                "drawing.svg|<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "drawing.svg.png|<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "shell.php|<?php echo 1;",
                "shell.jpg.php|<?php echo 1;",
                "shell.phtml|<?php echo 1;",
                "shell.txt|<?php echo 1;",
                ".htaccess|AddType application/x-httpd-php .gif",
                ".user.ini|auto_prepend_file=a.gif",
                "page.html|<html><script>alert(1)</script>",
                "page.txt|<html><script>alert(1)</script>",
                "code.js|alert(1)",
                "run.exe|MZ",
                "noextension|words",
                "...|words"
            })
    void whatIsNotWhatItSaysIsRefusedAndLeavesNothing(String name, String content) {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        leavesNothing(upload("author", name, content.getBytes(StandardCharsets.UTF_8)), tables, files);
    }

    @ParameterizedTest
    @ValueSource(ints = {256, 300, 4000})
    void longNamesAreRefusedAndLeaveNothing(int length) {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        leavesNothing(upload("author", "n".repeat(length - 4) + ".gif", GIF), tables, files);
        leavesNothing(upload("author", "ж".repeat(length / 2) + ".gif", GIF), tables, files);
    }

    /** The file could be stored, its address could not. */
    @Test
    void whenTheRowCannotBeStoredTheFilesGoAgain() {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        Response answer = upload("author", "n".repeat(251) + ".gif", GIF);
        leavesNothing(answer, tables, files);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("db_insert_error");
    }

    @Test
    void strangersAndThoseWithoutTheRightLeaveNothing() {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        leavesNothing(upload("contributor", "a.gif", GIF), tables, files);
        leavesNothing(upload("subscriber", "a.gif", GIF), tables, files);
        Response form =
                as("contributor").multiPart("file", "a.gif", GIF, "image/gif").post(MEDIA);
        leavesNothing(form, tables, files);
        Response hash = as("author")
                .header("Content-Disposition", "attachment; filename=a.gif")
                .header("Content-MD5", "0".repeat(32))
                .contentType("image/gif")
                .body(GIF)
                .post(MEDIA);
        leavesNothing(hash, tables, files);
        assertThat(hash.statusCode()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource({
        "evil.php.gif,evil.php_.gif",
        "../../../evil1.gif,evil1.gif",
        "..\\..\\evil2.gif,evil2.gif",
        "/etc/evil3.gif,etcevil3.gif",
        "evil4%00.php.gif,evil400.php_.gif",
        "evil5%0d%0aX-Evil: 1.gif,evil50d0aX-Evil-1.gif",
        ".evil6.gif,evil6.gif",
        "evil7.gif.,"
    })
    void namesComeOutHarmless(String name, String stored) {
        Response answer = upload("author", name, GIF);
        if (stored == null) {
            assertThat(answer.statusCode()).isEqualTo(500);
            return;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        String file = answer.jsonPath().getString("media_details.file");
        assertThat(file).matches("\\d{4}/\\d\\d/" + java.util.regex.Pattern.quote(stored));
        assertThat(folder.path().resolve(file)).exists();
        assertThat(answer.headers().asList())
                .noneMatch(header -> header.getName().equalsIgnoreCase("X-Evil"));
        as("admin")
                .delete(MEDIA + "/" + answer.jsonPath().getLong("id") + "?force=true")
                .then()
                .statusCode(200);
        assertThat(folder.path().resolve(file)).doesNotExist();
    }

    @Test
    void aFormCannotPutHeadersIntoAnAnswer() {
        String edge = "edgeofform";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"file\";\r\n"
                + " filename=\"in\tjected\u0001.gif\"\r\nContent-Type: image/gif\r\n\r\n"
                + new String(GIF, StandardCharsets.ISO_8859_1) + "\r\n--" + edge + "--\r\n";
        Wire.Answer answer = Wire.send(
                "POST",
                MEDIA,
                "author",
                "multipart/form-data; boundary=" + edge,
                body.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(answer.status()).isIn(201, 400, 500);
        assertThat(answer.head().lines().filter(line -> line.startsWith("location:") && line.contains("jected")))
                .isEmpty();
    }

    @Test
    void namesThatDifferInCaseOnlyAreTwoFiles() {
        String one = upload("author", "case-of.gif", GIF).jsonPath().getString("media_details.file");
        String other = upload("author", "CASE-of.gif", GIF).jsonPath().getString("media_details.file");
        assertThat(one).isNotEqualTo(other);
        assertThat(folder.path().resolve(one)).exists();
        assertThat(folder.path().resolve(other)).exists();
    }

    /** Nine hundred million pixels in a hundred kilobytes: measured, never unpacked. */
    @Test
    void aPictureOfThirtyThousandByThirtyThousandIsNotUnpacked() throws IOException {
        Response answer = upload("author", "huge.png", png(HUGE, HUGE, HUGE));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getInt("media_details.width")).isEqualTo(HUGE);
        assertThat(answer.jsonPath().getMap("media_details.sizes")).isEmpty();
        assertThat(answer.jsonPath().getList("missing_image_sizes", String.class))
                .contains("thumbnail");
    }

    @Test
    void aPictureThatIsCutOffIsStoredWithoutSizes() throws IOException {
        byte[] whole = png(600, 400, 400);
        Response answer = upload("author", "cut.png", Arrays.copyOf(whole, 60));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getInt("media_details.width")).isEqualTo(600);
    }

    @Test
    void exifThatTurnsInCirclesOrPromisesTooMuchIsLeftAlone() throws IOException {
        for (byte[] tiff : List.of(circular(), endless(), new byte[] {'I', 'I', 42, 0, -1, -1, -1, 127})) {
            byte[] jpeg = jpegWith(tiff, 60);
            Response answer = upload("author", "bomb.jpg", jpeg);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(answer.jsonPath().getMap("media_details.image_meta")).isNotEmpty();
        }
    }

    /** Archives are stored as they are and never opened. */
    @Test
    void aZipBombIsOnlyAFile() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        Response answer = upload("author", "bomb.docx", out.toByteArray());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getLong("filesize")).isEqualTo(out.size());
    }

    @Test
    void anUploadBeyondTheLimitIsRefusedUnread() {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        Wire.Answer answer = Wire.announcing("POST", MEDIA, "author", "image/png", folder.largest() + 1);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(files()).isEqualTo(files);
        assertThat(tables()).isEqualTo(tables);
    }

    private static byte[] circular() {
        // one directory of one entry (orientation), whose next directory is itself
        return new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0};
    }

    private static byte[] endless() {
        // a description of four thousand million letters
        return new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x0e, 1, 2, 0, -1, -1, -1, -1, 26, 0, 0, 0, 0, 0, 0, 0};
    }

    private static byte[] jpegWith(byte[] tiff, int times) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", picture);
        byte[] plain = picture.toByteArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        byte[] filler = Arrays.copyOf(tiff, 60_000);
        for (int i = 0; i < times; i++) {
            int length = filler.length + 8;
            out.write(new byte[] {-1, (byte) 0xe1, (byte) (length >> 8), (byte) length});
            out.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
            out.write(filler);
        }
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A black PNG of one bit a pixel, with so many rows in it. */
    static byte[] png(int width, int height, int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(head);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] row = new byte[1 + (width + 7) / 8];
            for (int i = 0; i < rows; i++) {
                deflater.write(row);
            }
        }
        chunk(out, "IDAT", packed.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(body.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        data.write(name);
        data.write(body);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(body);
        data.writeInt((int) sum.getValue());
    }
}
