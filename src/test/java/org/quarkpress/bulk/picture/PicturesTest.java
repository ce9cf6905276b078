package org.quarkpress.bulk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.auth.AuthStore;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.bulk.ImportOptions;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.ImportScope;
import org.quarkpress.bulk.MediaMode;
import org.quarkpress.bulk.chunk.ChunkService;
import org.quarkpress.bulk.chunk.ItemOutcome;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.rollback.RollbackService;
import org.quarkpress.fetch.FarServer;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;

/** Pictures of imports are had once, become attachments, and posts show them from here. */
@QuarkusTest
class PicturesTest extends SiteTest {
    private static final AtomicLong JOBS = new AtomicLong(70_000);
    private static final Path FOLDER = Path.of("target", "test-data", "imports");

    @Inject
    ChunkService chunks;

    @Inject
    PictureService wishes;

    @Inject
    PictureFinishService finisher;

    @Inject
    ImportPictureStore pictures;

    @Inject
    RollbackService rollback;

    @Inject
    AuthStore accounts;

    @Inject
    OptionStore options;

    private FarServer far;
    private String source;
    private MediaMode mode = MediaMode.FETCH;

    @BeforeEach
    void open() throws IOException {
        far = new FarServer();
        source = "pictures-" + JOBS.get() + "-" + System.nanoTime();
        Files.createDirectories(FOLDER);
    }

    @AfterEach
    void close() throws IOException {
        far.close();
    }

    private ImportScope scope(boolean dryRun) {
        return scope("admin", dryRun);
    }

    private ImportScope scope(String login, boolean dryRun) {
        long id = number("SELECT ID FROM wp_users WHERE user_login = ?", login);
        Options known = options.load(Options.EVERY_REQUEST);
        Asker asker = new Asker(
                accounts.actor(id).orElseThrow(), Site.from(known::text), known, Instant.now(), null, "127.0.0.1", "/");
        return new ImportScope(
                JOBS.incrementAndGet(),
                new ImportOptions(source, ImportPolicy.UPDATE, dryRun, true, false, null, mode),
                asker);
    }

    private ImportScope run(Map<String, Object> record) {
        return run(scope(false), List.of(record));
    }

    private ImportScope run(ImportScope scope, List<Map<String, Object>> records) {
        store(scope, records);
        finisher.finish(scope, () -> true);
        return scope;
    }

    private List<ItemOutcome> store(ImportScope scope, List<Map<String, Object>> records) {
        List<ImportPart> parts = new ArrayList<>();
        records.forEach(record -> parts.add(ImportPart.of(ImportPart.Kind.ITEM, parts.size() + 1, record)));
        var prepared = chunks.prepare(scope, parts);
        List<ItemOutcome> out = QuarkusTransaction.requiringNew().call(() -> chunks.store(scope, prepared, true));
        assertThat(out).extracting(ItemOutcome::refusal).containsOnlyNulls();
        return out;
    }

    private Map<String, Object> article(String id, String content, Object picture) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("source_id", id);
        record.put("title", "Pictures " + id);
        record.put("status", "publish");
        record.put("modified_gmt", "2020-02-02T02:02:02");
        record.put("content", content);
        if (picture != null) {
            record.put("featured_image", picture);
        }
        return record;
    }

    private long number(String sql, Object... values) {
        return db.row(sql, List.of(values), row -> row.getLong(1)).orElse(0L);
    }

    private String text(String sql, Object... values) {
        return db.row(sql, List.of(values), row -> row.getString(1)).orElse("");
    }

    private long post(String id) {
        return number(
                "SELECT object_id FROM wp_qp_sources WHERE source = ? AND kind = 'post' AND source_id = ?", source, id);
    }

    private String content(String id) {
        return text("SELECT post_content FROM wp_posts WHERE ID = ?", post(id));
    }

    private String meta(long post, String key) {
        return text("SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = ?", post, key);
    }

    private long thumbnail(String id) {
        String value = meta(post(id), "_thumbnail_id");
        return value.isEmpty() ? 0 : Long.parseLong(value);
    }

    private List<String> errors(ImportScope scope) {
        return db.rows(
                "SELECT CONCAT(line, ' ', source_id, ' ', code, ' ', pointer, ' ', message) FROM wp_qp_import_errors"
                        + " WHERE job_id = ? ORDER BY id",
                List.of(scope.job()),
                row -> row.getString(1));
    }

    private long attachments() {
        return number("SELECT COUNT(*) FROM wp_posts WHERE post_type = 'attachment'");
    }

    private static byte[] picture(int width, int height, int colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x % height, colour + x);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    @Test
    void aFeaturedImageIsFetchedWithItsWords() throws IOException {
        far.serve("/lake.png", picture(400, 300, 1));
        ImportScope scope = run(article(
                "a",
                "x",
                Map.of("url", far.url("/lake.png"), "alt", "A lake", "title", "Lake", "caption", "Seen in May")));
        assertThat(errors(scope)).isEmpty();
        long picture = thumbnail("a");
        assertThat(meta(picture, "_wp_attachment_image_alt")).isEqualTo("A lake");
        assertThat(text("SELECT post_title FROM wp_posts WHERE ID = ?", picture))
                .isEqualTo("Lake");
        assertThat(text("SELECT post_excerpt FROM wp_posts WHERE ID = ?", picture))
                .isEqualTo("Seen in May");
        assertThat(number("SELECT post_parent FROM wp_posts WHERE ID = ?", picture))
                .isEqualTo(post("a"));
        assertThat(meta(picture, "_wp_attached_file")).endsWith(".png");
        assertThat(meta(picture, "_wp_attachment_metadata")).contains("300x225");
        assertThat(number(
                        "SELECT COUNT(*) FROM wp_qp_import_journal WHERE job_id = ? AND kind = 'media'"
                                + " AND action = 'created' AND object_id = ? AND fingerprint <> ''",
                        scope.job(),
                        picture))
                .isEqualTo(1);
    }

    @Test
    void contentShowsThePicturesFromHere() throws IOException {
        far.serve("/up/hill.png", picture(400, 300, 2));
        String old = far.url("/up/hill");
        ImportScope scope = run(article(
                "a",
                "<!-- wp:image {\"id\":7} --><figure class=\"wp-block-image\"><a href=\"" + old + ".png\"><img src=\""
                        + old + "-300x225.png\" alt=\"\" class=\"wp-image-7\"/></a></figure><!-- /wp:image --><p>" + old
                        + ".png</p>",
                null));
        assertThat(errors(scope)).isEmpty();
        long id = number("SELECT object_id FROM wp_qp_sources WHERE source = ? AND kind = 'media'", source);
        String url = "http://example.test/wp-content/uploads/" + meta(id, "_wp_attached_file");
        assertThat(content("a"))
                .isEqualTo("<!-- wp:image {\"id\":" + id + "} --><figure class=\"wp-block-image\"><a href=\"" + url
                        + "\"><img src=\"" + url.replace(".png", "-300x225.png") + "\" alt=\"\" class=\"wp-image-" + id
                        + "\"/></a></figure><!-- /wp:image --><p>" + old + ".png</p>");
        assertThat(far.asked("/up/hill-300x225.png")).isZero();
        assertThat(text("SELECT post_modified_gmt FROM wp_posts WHERE ID = ?", post("a")))
                .startsWith("2020-02-02 02:02:02");
        assertThat(number("SELECT COUNT(*) FROM wp_posts WHERE post_parent = ? AND post_type = 'revision'", post("a")))
                .isZero();
        assertThat(text(
                        "SELECT action FROM wp_qp_import_journal WHERE job_id = ? AND kind = 'post' ORDER BY id DESC"
                                + " LIMIT 1",
                        scope.job()))
                .isEqualTo("updated");
    }

    @Test
    void aSmallerPictureIsTakenWhereTheWholeOneIsGone() throws IOException {
        far.serve("/gone-300x225.png", picture(300, 225, 3));
        ImportScope scope = run(article("a", "<img src=\"" + far.url("/gone-300x225.png") + "\">", null));
        assertThat(errors(scope)).isEmpty();
        assertThat(far.asked("/gone.png")).isEqualTo(1);
        assertThat(content("a"))
                .contains("http://example.test/wp-content/uploads/")
                .doesNotContain(far.url(""));
    }

    @Test
    void theSameAddressAndTheSameBytesAreOneAttachment() throws IOException {
        far.serve("/one.png", picture(20, 10, 4));
        far.serve("/two.png", picture(20, 10, 4));
        long before = attachments();
        ImportScope scope = scope(false);
        run(
                scope,
                List.of(
                        article("a", "<img src='" + far.url("/one.png") + "'>", Map.of("url", far.url("/one.png"))),
                        article("b", "<img src='" + far.url("/one.png") + "'>", Map.of("url", far.url("/two.png")))));
        assertThat(errors(scope)).isEmpty();
        assertThat(attachments() - before).isEqualTo(1);
        assertThat(thumbnail("a")).isEqualTo(thumbnail("b")).isPositive();
        assertThat(far.asked("/one.png")).isEqualTo(1);
        assertThat(content("b")).contains("/wp-content/uploads/");
        assertThat(pictures.usedByOthers(scope.job(), List.of(thumbnail("a")))).isEmpty();
        assertThat(pictures.usedByOthers(1, List.of(thumbnail("a")))).containsExactly(thumbnail("a"));
    }

    @Test
    void aSecondRunMakesNothingTwice() throws IOException {
        far.serve("/again.png", picture(30, 20, 5));
        String image = "<img src='" + far.url("/again.png") + "'>";
        run(article("a", image, Map.of("url", far.url("/again.png"))));
        long before = attachments();
        long first = thumbnail("a");
        ImportScope second = run(article("a", image + "changed", Map.of("url", far.url("/again.png"))));
        assertThat(errors(second)).isEmpty();
        finisher.finish(second, () -> true);
        assertThat(attachments()).isEqualTo(before);
        assertThat(thumbnail("a")).isEqualTo(first);
        assertThat(far.asked("/again.png")).isEqualTo(1);
        assertThat(content("a")).contains("/wp-content/uploads/").endsWith("changed");
    }

    @Test
    void rollingBackTakesPicturesAway() throws IOException {
        far.serve("/back.png", picture(400, 300, 16));
        far.serve("/shared.png", picture(63, 10, 17));
        long before = attachments();
        ImportScope scope = run(article(
                "a",
                "<img src='" + far.url("/back.png") + "'><img src='" + far.url("/shared.png") + "'>",
                Map.of("url", far.url("/back.png"))));
        long post = post("a");
        long lake = thumbnail("a");
        Path file = Path.of("target", "test-data", "uploads", meta(lake, "_wp_attached_file"));
        assertThat(file).exists();
        run(article("b", "<img src='" + far.url("/shared.png") + "'>", null));
        while (QuarkusTransaction.requiringNew().call(() -> rollback.undoSome(scope, 10))) {
            assertThat(scope.job()).isPositive();
        }
        assertThat(number("SELECT COUNT(*) FROM wp_posts WHERE ID IN (?, ?)", post, lake))
                .isZero();
        assertThat(file).doesNotExist();
        assertThat(attachments() - before).isEqualTo(1); // that which another job uses as well
        assertThat(errors(scope)).singleElement().asString().contains("quarkpress_rollback_kept");
        assertThat(content("b")).contains("/wp-content/uploads/");
    }

    @Test
    void rollingBackAChangeBringsTheOldPictureBack() throws IOException {
        far.serve("/old.png", picture(64, 10, 18));
        far.serve("/new.png", picture(65, 10, 19));
        run(article("a", "<img src='" + far.url("/old.png") + "'>", Map.of("url", far.url("/old.png"))));
        String content = content("a");
        long old = thumbnail("a");
        ImportScope scope =
                run(article("a", "<img src='" + far.url("/new.png") + "'>", Map.of("url", far.url("/new.png"))));
        assertThat(thumbnail("a")).isNotEqualTo(old);
        while (QuarkusTransaction.requiringNew().call(() -> rollback.undoSome(scope, 10))) {
            assertThat(scope.job()).isPositive();
        }
        assertThat(errors(scope)).isEmpty();
        assertThat(thumbnail("a")).isEqualTo(old);
        assertThat(content("a")).isEqualTo(content);
    }

    @Test
    void aServerThatIsBusyIsAskedAgain() {
        far.refuse("/shy.png", 2);
        assertThat(errors(run(article("a", "x", Map.of("url", far.url("/shy.png"))))))
                .isEmpty();
        assertThat(far.asked("/shy.png")).isEqualTo(3);
        assertThat(thumbnail("a")).isPositive();
    }

    @Test
    void aServerThatStaysBusyIsAskedThreeTimes() {
        far.refuse("/never.png", 100);
        ImportScope scope = run(article("a", "x", Map.of("url", far.url("/never.png"))));
        assertThat(errors(scope))
                .containsExactly(
                        "1 a quarkpress_item_picture_failed /featured_image The other server answered with 503. "
                                + far.url("/never.png"));
        assertThat(far.asked("/never.png")).isEqualTo(3);
        assertThat(thumbnail("a")).isZero();
        assertThat(post("a")).isPositive();
    }

    @Test
    void whatMayNotOrCannotBeHadIsReportedAndTheRestIsDone() throws IOException {
        far.serve("/good.png", picture(25, 10, 6));
        long before = attachments();
        ImportScope scope = run(article(
                "a",
                "<img src='http://10.1.2.3/private.png'><img src='" + far.url("/gone.png") + "'><img src='"
                        + far.url("/page.png") + "'><img src='" + far.url("/good.png") + "'><img src='"
                        + far.url("/empty.png") + "'>",
                Map.of("url", "http://169.254.169.254/latest/x.png")));
        assertThat(errors(scope))
                .hasSize(5)
                .allMatch(line -> line.startsWith("1 a quarkpress_item_picture_failed /"))
                .anyMatch(line -> line.contains("/featured_image Nothing may be fetched from this address."))
                .anyMatch(line -> line.contains("/content Nothing may be fetched from this address."))
                .anyMatch(line -> line.contains("answered with 404"));
        assertThat(far.asked("/gone.png")).isEqualTo(1);
        assertThat(attachments() - before).isEqualTo(1);
        assertThat(content("a")).contains("10.1.2.3/private.png", far.url("/gone.png"), "/wp-content/uploads/");
    }

    @Test
    void picturesWithoutANameOfATypeGetOne() throws IOException {
        far.serve("/photo-123", picture(35, 10, 7));
        run(article(
                "a",
                "<!-- wp:image --><img src=\"" + far.url("/photo-123?w=1&amp;q=2") + "\"/><!-- /wp:image -->",
                null));
        assertThat(content("a"))
                .startsWith("<!-- wp:image {\"id\":")
                .contains("wp-image-")
                .containsPattern("/photo-123(-\\d+)?\\.png\"");
    }

    @Test
    void theImportFolderGivesWhatAddressesName() throws IOException {
        mode = MediaMode.FOLDER;
        String folder = "f" + System.nanoTime();
        Files.createDirectories(FOLDER.resolve(folder + "/2020"));
        Files.write(FOLDER.resolve(folder + "/2020/deep.png"), picture(45, 10, 8));
        Files.write(FOLDER.resolve(folder + "/b c.png"), picture(45, 10, 9));
        ImportScope scope = run(article(
                "a",
                "<img src='https://old.example/wp/" + folder + "/2020/deep-20x10.png'><img src='/x/" + folder
                        + "/b%20c.png'><img src='https://old.example/" + folder + "/none.png'>",
                Map.of("file", folder + "/b c.png", "alt", "B")));
        assertThat(errors(scope))
                .containsExactly(
                        "1 a quarkpress_item_picture_failed /content The import folder has no such file. https://old.example/"
                                + folder + "/none.png");
        assertThat(meta(thumbnail("a"), "_wp_attachment_image_alt")).isEqualTo("B");
        assertThat(content("a"))
                .contains("/uploads/", "/deep", "/b-c", "https://old.example/" + folder + "/none.png")
                .doesNotContain("deep-20x10");
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void nothingOutsideOfTheImportFolderIsRead() throws IOException {
        mode = MediaMode.FOLDER;
        Path outside = Path.of("target", "outside.png");
        Files.write(outside, picture(55, 10, 10));
        Path link = FOLDER.resolve("link.png");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, outside.toAbsolutePath());
        Files.write(FOLDER.resolve(".hidden.png"), picture(55, 10, 11));
        ImportScope scope = run(article(
                "a",
                "<img src='https://old.example/../outside.png'><img src='https://old.example/%2e%2e%2foutside.png'>"
                        + "<img src='https://old.example/.hidden.png'><img src='https://old.example/%2Fetc%2Fhosts.png'>"
                        + "<img src='https://old.example/a%00b.png'>",
                Map.of("file", "link.png")));
        assertThat(errors(scope)).hasSize(6).allMatch(line -> line.contains("has no such file"));
        assertThat(thumbnail("a")).isZero();
    }

    @Test
    void aStoredAttachmentGetsItsFile() throws IOException {
        far.serve("/up/old.png", picture(400, 300, 12));
        ImportScope scope = scope(false);
        run(scope, List.of(article("a", "<img src='" + far.url("/up/old-300x225.png") + "'>", null)));
        ImportScope next = scope(false);
        store(next, List.of(article("b", "<img src='" + far.url("/up/new.png") + "'>", null)));
        long row = db.insert(
                "INSERT INTO wp_posts (post_title, post_type, post_status, post_date, post_date_gmt, post_modified,"
                        + " post_modified_gmt, post_content, post_excerpt, to_ping, pinged, post_content_filtered)"
                        + " VALUES ('New', 'attachment', 'inherit', '2019-03-04 00:00:00', '2019-03-04 00:00:00',"
                        + " '2019-03-04 00:00:00', '2019-03-04 00:00:00', '', '', '', '', '')",
                List.of());
        far.serve("/up/new.png", picture(400, 300, 13));
        wishes.want(next, Map.of(row, List.of(WantedPicture.file(far.url("/up/new.png"), true, 9, "att"))));
        finisher.finish(next, () -> true);
        assertThat(errors(next)).isEmpty();
        assertThat(meta(row, "_wp_attached_file")).matches("2019/03/new(-\\d+)?\\.png");
        assertThat(meta(row, "_wp_attachment_metadata")).contains("300x225");
        assertThat(text("SELECT post_mime_type FROM wp_posts WHERE ID = ?", row))
                .isEqualTo("image/png");
        assertThat(content("b")).contains(meta(row, "_wp_attached_file"));
        assertThat(far.asked("/up/new.png")).isEqualTo(1);
        finisher.finish(next, () -> true);
        wishes.want(next, Map.of(row, List.of(WantedPicture.file(far.url("/up/new.png"), true, 9, "att"))));
        finisher.finish(next, () -> true);
        assertThat(far.asked("/up/new.png")).isEqualTo(1);
    }

    @Test
    void dryRunsAndThoseThatLeavePicturesDoNothing() {
        long before = attachments();
        Map<String, Object> record =
                article("a", "<img src='" + far.url("/x.png") + "'>", Map.of("url", far.url("/y.png")));
        ImportScope dry = run(scope(true), List.of(record));
        mode = MediaMode.LEAVE;
        ImportScope left = run(
                scope(false),
                List.of(article("b", "<img src='" + far.url("/x.png") + "'>", Map.of("url", far.url("/y.png")))));
        assertThat(number("SELECT COUNT(*) FROM wp_qp_import_media WHERE job_id IN (?, ?)", dry.job(), left.job()))
                .isZero();
        assertThat(attachments()).isEqualTo(before);
        assertThat(far.requests()).isEmpty();
        assertThat(content("b")).contains(far.url("/x.png"));
    }

    private static Map<String, Object> stored(String id, String type, String content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("as_stored", true);
        fields.put("source_id", id);
        fields.put("type", type);
        fields.put("status", "attachment".equals(type) ? "inherit" : "publish");
        fields.put("title", "Stored " + id);
        fields.put("content", content);
        return fields;
    }

    @Test
    void idsInContentOfExportFilesBecomeThoseOfTheThingsThatAreHere() {
        mode = MediaMode.LEAVE;
        String form = "<!-- wp:image {\"id\":%1$d} --><img src=\"https://old.example/a.jpg\" class=\"wp-image-%1$d\"/>"
                + "<!-- /wp:image -->[gallery ids=\"%2$d,%1$d,914\"]";
        String content = String.format(form, 912, 913);
        List<Map<String, Object>> items = List.of(
                stored("911", "post", content), stored("912", "attachment", ""), stored("913", "attachment", ""));
        ImportScope first = run(scope(false), items);
        String expected = String.format(form, post("912"), post("913"));
        assertThat(content("911")).isEqualTo(expected);
        finisher.finish(first, () -> true);
        run(scope(false), items);
        assertThat(content("911")).isEqualTo(expected);
        run(scope(false), List.of(stored("911", "post", content + "<p>More</p>")));
        assertThat(content("911")).isEqualTo(expected + "<p>More</p>");
    }

    @Test
    void recordsNameTheirPicturesByOtherKeysThanIds() {
        String content = "<img src=\"https://old.example/a.jpg\" class=\"wp-image-921\"/>[gallery ids=\"921\"]";
        mode = MediaMode.LEAVE;
        run(scope(false), List.of(article("921", "x", null), article("922", content, null)));
        assertThat(content("922")).isEqualTo(content);
    }

    @Test
    void addressesInShortcodesAreThoseOfTheFilesHere() throws IOException {
        far.serve("/short.png", picture(40, 30, 41));
        run(article(
                "a", "[video src=\"https://video.example/watch?v=1\" poster=\"" + far.url("/short.png") + "\"]", null));
        assertThat(content("a"))
                .matches(
                        "\\[video src=\"https://video.example/watch\\?v=1\" poster=\"http[^\"]*/uploads/[^\"]*short[^\"]*\"]");
    }

    @Test
    void aFeaturedPictureThatIsLeftAloneIsTold() {
        mode = MediaMode.LEAVE;
        ImportScope scope = scope(false);
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            records.add(article("left-" + i, "x", Map.of("url", far.url("/y.png"))));
        }
        List<ItemOutcome> outcomes = store(scope, records);
        assertThat(outcomes).extracting(ItemOutcome::result).containsOnly(ItemOutcome.Result.CREATED);
        assertThat(errors(scope)).hasSize(60);
        assertThat(errors(scope).get(2))
                .startsWith("3 left-2 quarkpress_item_picture_left /featured_image ")
                .endsWith(far.url("/y.png"));
        records.forEach(record -> record.put("source_id", record.get("source_id") + "-more"));
        store(scope, records);
        store(scope, List.of(article("left-last", "x", Map.of("url", far.url("/y.png")))));
        assertThat(errors(scope)).hasSize(100); // more of the same tell nothing new
        assertThat(errors(run(scope(true), records))).isEmpty();
    }

    @Test
    void rollingBackTakesTheFileOfAnAttachmentAwayThatWasThereBefore() throws IOException {
        far.serve("/up/given.png", picture(400, 300, 42));
        List<ItemOutcome> there = store(scope(false), List.of(stored("931", "attachment", "")));
        long attachment = there.get(0).objectId();
        ImportScope scope = scope(false);
        wishes.want(scope, Map.of(attachment, List.of(WantedPicture.file(far.url("/up/given.png"), false, 1, "931"))));
        finisher.finish(scope, () -> true);
        Path file = Path.of("target", "test-data", "uploads", meta(attachment, "_wp_attached_file"));
        Path smaller = file.resolveSibling(file.getFileName().toString().replace(".png", "-300x225.png"));
        assertThat(file).exists();
        assertThat(smaller).exists();
        while (QuarkusTransaction.requiringNew().call(() -> rollback.undoSome(scope, 10))) {
            assertThat(scope.job()).isPositive();
        }
        assertThat(errors(scope)).isEmpty();
        assertThat(number("SELECT COUNT(*) FROM wp_posts WHERE ID = ?", attachment))
                .isEqualTo(1);
        assertThat(meta(attachment, "_wp_attached_file")).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(smaller).doesNotExist();
    }

    @Test
    void whoMayNotUploadGetsNoPictures() {
        ImportScope scope = scope(false);
        List<ItemOutcome> stored = store(scope, List.of(article("a", "x", Map.of("url", far.url("/x.png")))));
        finisher.finish(
                new ImportScope(
                        scope.job(), scope.options(), scope("subscriber", false).asker()),
                () -> true);
        assertThat(errors(scope)).singleElement().asString().contains("may not upload");
        assertThat(meta(stored.get(0).objectId(), "_thumbnail_id")).isEmpty();
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void whatIsStoppedGoesOnWhereItWas() throws IOException {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            far.serve("/n" + n + ".png", picture(10 + n, 10, n));
            records.add(article("n" + n, "x", Map.of("url", far.url("/n" + n + ".png"))));
        }
        ImportScope scope = scope(false);
        store(scope, records);
        AtomicLong asked = new AtomicLong();
        finisher.finish(scope, () -> asked.incrementAndGet() <= 1);
        assertThat(number("SELECT COUNT(*) FROM wp_qp_import_media WHERE job_id = ? AND state = 'stored'", scope.job()))
                .isEqualTo(40);
        finisher.finish(scope, () -> true);
        assertThat(errors(scope)).isEmpty();
        for (int n = 0; n < 60; n++) {
            assertThat(far.asked("/n" + n + ".png")).isEqualTo(1);
            assertThat(thumbnail("n" + n)).isPositive();
        }
    }

    @Test
    void theLastThatIsSaidOfAPostInOneFileCounts() throws IOException {
        far.serve("/first.png", picture(61, 10, 14));
        far.serve("/last.png", picture(62, 10, 15));
        ImportScope scope = scope(false);
        run(
                scope,
                List.of(
                        article("a", "x", Map.of("url", far.url("/first.png"))),
                        article("a", "y", Map.of("url", far.url("/last.png")))));
        assertThat(far.asked("/first.png")).isZero();
        assertThat(meta(thumbnail("a"), "_wp_attached_file")).contains("/last");
    }
}
