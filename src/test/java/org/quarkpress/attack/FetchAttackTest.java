package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.fetch.FarServer;
import org.quarkpress.media.UploadFolder;

/** Pictures that are taken from other servers by their address, and what is not (adversarial 31). */
@QuarkusTest
class FetchAttackTest extends AttackTest {
    private static final String MEDIA = API + "/media";

    @Inject
    UploadFolder folder;

    private FarServer far;

    @BeforeEach
    void start() throws IOException {
        far = new FarServer();
    }

    @AfterEach
    void stop() throws IOException {
        far.close();
    }

    private TreeSet<String> files() throws IOException {
        Files.createDirectories(folder.path());
        try (Stream<Path> all = Files.walk(folder.path())) {
            TreeSet<String> out = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(file -> out.add(folder.path().relativize(file).toString()));
            return out;
        }
    }

    private static Response take(String login, String url) {
        return send(login, "POST", MEDIA, Map.of("url", url));
    }

    @Test
    void picturesAreTakenUnderTheNameInTheirAddress() {
        Response made = take("author", far.url("/pics/far%20light.png?width=3"));
        made.then()
                .statusCode(201)
                .header("Location", endsWith("/wp/v2/media/" + made.path("id")))
                .header("X-WP-Upload-Attachment-ID", nullValue())
                .body("title.raw", equalTo("far20light"))
                .body("slug", startsWith("far20light"))
                .body("status", equalTo("inherit"))
                .body("mime_type", equalTo("image/png"))
                .body("media_details.width", equalTo(1))
                .body("post", nullValue())
                .body("source_url", endsWith("/far20light.png"));
        String path = made.path("source_url").toString().replaceFirst(".*/wp-content", "/wp-content");
        assertThat(asStranger().get(path).asByteArray()).isEqualTo(FarServer.PNG);
    }

    @Test
    void asInWordPressOfTheRequestOnlyThePostCounts() {
        long page =
                create("admin", "pages", Map.of("title", "Shore", "date", "2019-05-06T01:02:03", "status", "publish"));
        Map<String, Object> told = Map.of(
                "url", far.url("/shore.png"),
                "post", page,
                "title", "Told",
                "caption", "Told",
                "alt_text", "Told",
                "description", "Told",
                "slug", "told",
                "date", "2018-01-02T03:04:05",
                "comment_status", "closed");
        Response made = send("admin", "POST", MEDIA, told);
        made.then()
                .statusCode(201)
                .body("post", equalTo((int) page))
                .body("title.raw", equalTo("shore"))
                .body("caption.raw", equalTo(""))
                .body("alt_text", equalTo(""))
                .body("description.raw", equalTo(""))
                .body("slug", startsWith("shore"))
                .body("date", not(startsWith("2018")))
                .body("comment_status", equalTo("open"))
                .body("media_details.file", equalTo("2019/05/shore.png"));
    }

    @Test
    void wordsInThePictureBecomeTitleAndDescription() throws IOException {
        far.serve("/words.jpg", captioned("The far shore", "Seen from here"));
        take("author", far.url("/words.jpg"))
                .then()
                .statusCode(201)
                .body("title.raw", equalTo("The far shore"))
                .body("description.raw", equalTo("Seen from here"))
                .body("caption.raw", equalTo(""))
                .body("media_details.sizes", hasKey("thumbnail"));
        send("author", "POST", MEDIA, Map.of("url", far.url("/words.jpg"), "generate_sub_sizes", false))
                .then()
                .statusCode(201)
                .body("media_details.sizes", not(hasKey("thumbnail")));
    }

    /** A picture with its title and caption in IPTC. */
    private static byte[] captioned(String title, String caption) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        ByteArrayOutputStream iptc = new ByteArrayOutputStream();
        for (Map.Entry<Integer, String> word : List.of(Map.entry(5, title), Map.entry(120, caption))) {
            byte[] text = word.getValue().getBytes(StandardCharsets.UTF_8);
            iptc.write(new byte[] {0x1C, 2, word.getKey().byteValue(), 0, (byte) text.length});
            iptc.write(text);
        }
        if (iptc.size() % 2 == 1) {
            iptc.write(0);
        }
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write("Photoshop 3.0\0008BIM\4\4\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        block.write(iptc.size());
        block.write(iptc.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] picture = plain.toByteArray();
        out.write(picture, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xED, 0, (byte) (block.size() + 2)});
        out.write(block.toByteArray());
        out.write(picture, 2, picture.length - 2);
        return out.toByteArray();
    }

    @Test
    void whatThePictureIsCountsAndNotWhatItSays() {
        take("author", far.url("/dot.jpg"))
                .then()
                .statusCode(201)
                .body("mime_type", equalTo("image/png"))
                .body("source_url", endsWith(".png"));
        take("author", far.url("/shell.php.png"))
                .then()
                .statusCode(201)
                .body("source_url", endsWith("/shell.php_.png"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "http://10.0.0.1/a.png | 400 | rest_invalid_param",
                "http://169.254.169.254/a.png | 400 | rest_invalid_param",
                "http://[::1]/a.png | 400 | rest_invalid_param",
                "http://user:secret@127.0.0.1/a.png | 400 | rest_invalid_param",
                "file:///a.png | 400 | rest_invalid_param",
                "http://8.8.8.8:22/a.png | 400 | rest_invalid_param",
                "http://nobody.invalid/a.png | 400 | rest_invalid_param",
                "'' | 400 | rest_invalid_param",
                "FAR/a.txt | 400 | rest_invalid_url",
                "FAR/a.svg | 400 | rest_invalid_url",
                "FAR/a.php?b.png | 400 | rest_invalid_url",
                "FAR/ | 400 | rest_invalid_url",
                "FAR | 400 | rest_invalid_url",
                "FAR?a.png | 400 | rest_invalid_url",
                "FAR/gone.png | 500 | http_404",
                "FAR/nothing.png | 500 | http_404",
                "FAR/to/302?http://10.0.0.1/ | 400 | rest_invalid_url",
                "FAR/to/302/a.png?http://10.0.0.1/a.png | 500 | http_request_failed",
                "FAR/loop.png | 500 | http_request_failed",
                "FAR/empty.png | 500 | upload_error",
                "FAR/page.png | 500 | upload_error",
                "FAR/hashed.png | 500 | md5_mismatch"
            })
    void whatIsNoPictureOfAnotherServerLeavesNothing(String url, int status, String code) throws IOException {
        Map<String, String> tables = tables();
        TreeSet<String> files = files();
        Response answer = take("author", url.replace("FAR", far.url("")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().body("code", equalTo(code));
        assertThat(files()).isEqualTo(files);
        assertThat(tables()).isEqualTo(tables);
    }

    @Test
    void refusalsLookAsWordPresssDo() {
        take("author", "http://10.0.0.1/a.png")
                .then()
                .body("message", equalTo("Invalid parameter(s): url"))
                .body("data.details.url.code", equalTo("rest_invalid_url"));
        String found = take("author", "http://10.0.0.1/a.png").asString();
        assertThat(take("author", "http://nobody.invalid/a.png").asString()).isEqualTo(found);
        take("author", far.url("/gone.png"))
                .then()
                .body("data.code", equalTo(404))
                .body("data.body", startsWith("not here"));
        take("author", far.url("/page.png")).then().body("data", nullValue());
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItComes() throws IOException {
        String huge = far.raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", "x", false);
        take("author", huge).then().statusCode(400).body("code", equalTo("rest_upload_file_too_big"));
    }

    @Test
    void namesThatAreTooLongLeaveNothing() throws IOException {
        TreeSet<String> files = files();
        take("author", far.url("/" + "a".repeat(260) + ".png"))
                .then()
                .statusCode(500)
                .body("code", equalTo("upload_error"));
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void nobodyIsAskedForThoseWhoMayNotUpload() {
        take(null, far.url("/a.png")).then().statusCode(401);
        take("subscriber", far.url("/a.png")).then().statusCode(403);
        take("contributor", far.url("/a.png")).then().statusCode(403);
        send("author", "POST", MEDIA, Map.of("url", far.url("/a.png"), "post", 99_999_999))
                .then()
                .statusCode(403);
        long file = take("author", far.url("/a.png")).jsonPath().getLong("id");
        assertThat(far.requests()).hasSize(1);
        send("author", "POST", MEDIA, Map.of("url", far.url("/a.png"), "post", file))
                .then()
                .statusCode(400)
                .body("code", equalTo("rest_invalid_param"));
        assertThat(far.requests()).hasSize(1);
    }
}
