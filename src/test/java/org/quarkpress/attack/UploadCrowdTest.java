package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarkpress.media.UploadFolder;

/** Many uploads at once, large ones, and how they are served. */
@QuarkusTest
class UploadCrowdTest extends AttackTest {
    private static final String MEDIA = API + "/media";
    private static final int CLIENTS = 20;
    private static final long LARGE = 200L << 20;
    private static final long MIDWAY = 128L << 20;
    private static final long ON_DISK_BY_THEN = 64L << 20;

    @Inject
    UploadFolder folder;

    @TestHTTPResource("/wp-json/wp/v2/media")
    URI media;

    @Test
    void twentyClientsWithOneNameGetTwentyFiles() throws Exception {
        byte[] picture = UploadAttackTest.png(400, 300, 300);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Response>> answers;
        try {
            List<Callable<Response>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                work.add(() -> as("author")
                        .header("Content-Disposition", "attachment; filename=crowd.png")
                        .contentType("image/png")
                        .body(picture)
                        .post(MEDIA));
            }
            answers = clients.invokeAll(work);
        } finally {
            clients.shutdown();
        }
        HashSet<String> files = new HashSet<>();
        HashSet<String> slugs = new HashSet<>();
        for (Future<Response> future : answers) {
            Response answer = future.get();
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            String file = answer.jsonPath().getString("media_details.file");
            assertThat(folder.path().resolve(file)).exists();
            String thumbnail = answer.jsonPath().getString("media_details.sizes.thumbnail.file");
            assertThat(folder.path().resolve(file).resolveSibling(thumbnail)).exists();
            files.add(file);
            files.add(thumbnail);
            slugs.add(answer.jsonPath().getString("slug"));
        }
        assertThat(files).hasSize(2 * CLIENTS);
        assertThat(slugs).hasSize(CLIENTS);
    }

    /** Were the body kept in memory, nothing of it would lie on disk when two thirds of it are sent. */
    @Test
    void twoHundredMegabytesGoToDiskAsTheyCome() throws Exception {
        String pair = "author:" + "author" + "x".repeat(18);
        HttpRequest request = HttpRequest.newBuilder(media)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII)))
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=large.zip")
                .POST(HttpRequest.BodyPublishers.ofInputStream(LargeZip::new))
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        io.restassured.path.json.JsonPath json = new io.restassured.path.json.JsonPath(answer.body());
        assertThat(json.getLong("filesize")).isEqualTo(LARGE);
        String file = json.getString("source_url").replaceFirst(".*/wp-content/uploads/", "");
        assertThat(Files.size(folder.path().resolve(file))).isEqualTo(LARGE);
        as("admin")
                .delete(MEDIA + "/" + json.getLong("id") + "?force=true")
                .then()
                .statusCode(200);
        assertThat(folder.path().resolve(file)).doesNotExist();
    }

    @Test
    void uploadsAreServedInPartsAndOnlyOnce() throws Exception {
        byte[] picture = UploadAttackTest.png(400, 300, 300);
        Response made = as("author")
                .header("Content-Disposition", "attachment; filename=served.png")
                .contentType("image/png")
                .body(picture)
                .post(MEDIA);
        String path = made.jsonPath().getString("source_url").replaceFirst(".*(/wp-content/uploads/)", "$1");
        Response whole = asStranger().get(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.asByteArray()).isEqualTo(picture);
        assertThat(whole.contentType()).isEqualTo("image/png");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        Response part = asStranger().header("Range", "bytes=1-3").get(path);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asString()).isEqualTo("PNG");
        assertThat(asStranger().header("Range", "bytes=999999-").get(path).statusCode())
                .isEqualTo(416);
        assertThat(asStranger()
                        .header("If-None-Match", whole.header("ETag"))
                        .get(path)
                        .statusCode())
                .isEqualTo(304);
        assertThat(asStranger().head(path).header("Content-Length")).isEqualTo(Integer.toString(picture.length));
        assertThat(asStranger().post(path).statusCode()).isEqualTo(405);
    }

    @Test
    void nothingButUploadsIsServed() throws Exception {
        Files.createDirectories(folder.path());
        Files.writeString(folder.path().resolve(".hidden"), "secret");
        Files.writeString(folder.path().resolveSibling("beside.txt"), "secret");
        for (String target : List.of(
                "/wp-content/uploads/.hidden",
                "/wp-content/uploads/%2ehidden",
                "/wp-content/uploads/../beside.txt",
                "/wp-content/uploads/%2e%2e/beside.txt",
                "/wp-content/uploads/..%2fbeside.txt",
                "/wp-content/uploads/..%5cbeside.txt",
                "/wp-content/uploads//etc/passwd",
                "/wp-content/uploads/2021",
                "/wp-content/uploads/",
                "/wp-content/uploads/%00")) {
            Wire.Answer answer = Wire.get(target, null);
            assertThat(answer.status()).as(target).isIn(400, 404);
            assertThat(answer.body()).as(target).doesNotContain("secret", "root:");
        }
    }

    /** A large archive of nothing, which looks at the folder of uploads when two thirds of it are gone. */
    private final class LargeZip extends InputStream {
        private long given;
        private boolean looked;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (given >= LARGE) {
                return -1;
            }
            if (given >= MIDWAY && !looked) {
                looked = true;
                awaitDraft();
            }
            int n = (int) Math.min(length, LARGE - given);
            java.util.Arrays.fill(buffer, offset, offset + n, (byte) 0);
            if (given == 0) {
                byte[] magic = {'P', 'K', 3, 4};
                System.arraycopy(magic, 0, buffer, offset, Math.min(n, magic.length));
            }
            given += n;
            return n;
        }

        private void awaitDraft() {
            for (int i = 0; i < 600 && largest() < ON_DISK_BY_THEN; i++) {
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
            assertThat(largest()).as("bytes on disk midway").isGreaterThanOrEqualTo(ON_DISK_BY_THEN);
        }

        private long largest() {
            try (Stream<Path> files = Files.list(folder.path())) {
                return files.filter(file -> file.getFileName().toString().startsWith(".quarkpress-"))
                        .mapToLong(file -> file.toFile().length())
                        .max()
                        .orElse(0);
            } catch (IOException none) {
                return 0;
            }
        }
    }
}
