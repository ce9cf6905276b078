package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.stored.ExportText;
import org.quarkpress.fetch.FarServer;

/** A job brings the pictures of its records, and the files of an export file's attachments, before it is finished. */
@QuarkusTest
class ImportPicturesTest extends ImportTest {
    @Test
    void picturesAreThereWhenTheJobIsFinished() throws Exception {
        try (FarServer far = new FarServer()) {
            String record = "{\"source_id\": \"p1\", \"title\": \"Article withpicture 1\", \"status\": \"publish\","
                    + " \"content\": \"<p><img src='" + far.url("/inside.png") + "'></p>\","
                    + " \"featured_image\": {\"url\": \"" + far.url("/top.png") + "\", \"alt\": \"Top\"}}\n";
            finished(started(start("?source=withpicture&media=fetch", record)));
            assertThat(text("SELECT m.meta_value FROM wp_postmeta m JOIN wp_postmeta t ON t.meta_value = m.post_id"
                            + " JOIN wp_posts p ON p.ID = t.post_id WHERE p.post_title = 'Article withpicture 1'"
                            + " AND t.meta_key = '_thumbnail_id' AND m.meta_key = '_wp_attachment_image_alt'"))
                    .isEqualTo("Top");
            assertThat(text("SELECT post_content FROM wp_posts WHERE post_title = 'Article withpicture 1'"))
                    .contains("http://example.test/wp-content/uploads/")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void attachmentsOfExportFilesGetTheirFiles() throws Exception {
        try (FarServer far = new FarServer()) {
            String address = far.url("/up/wxr.png");
            byte[] file = ExportText.file(
                    ExportText.item("6", "post")
                            .with("title", "Article wxrpicture 6")
                            .with("content:encoded", "<img class=\"wp-image-5\" src=\"" + address + "\">")
                            .meta("_thumbnail_id", "5"),
                    ExportText.item("5", "attachment")
                            .with("title", "Article wxrpicture 5")
                            .with("wp:status", "inherit")
                            .with("wp:attachment_url", address));
            int id = started(file("application/xml", file).post(API + "?source=wxrpicture&media=fetch"));
            finished(id);
            String attached = text("SELECT m.meta_value FROM wp_postmeta m JOIN wp_posts p ON p.ID = m.post_id"
                    + " WHERE p.post_title = 'Article wxrpicture 5' AND m.meta_key = '_wp_attached_file'");
            String picture = text("SELECT ID FROM wp_posts WHERE post_title = 'Article wxrpicture 5'");
            assertThat(attached).startsWith("2020/01/wxr").endsWith(".png");
            assertThat(text("SELECT post_content FROM wp_posts WHERE post_title = 'Article wxrpicture 6'"))
                    .isEqualTo("<img class=\"wp-image-" + picture + "\" src=\"http://example.test/wp-content/uploads/"
                            + attached + "\">");
            assertThat(text("SELECT m.meta_value FROM wp_postmeta m JOIN wp_posts p ON p.ID = m.post_id"
                            + " WHERE p.post_title = 'Article wxrpicture 6' AND m.meta_key = '_thumbnail_id'"))
                    .isEqualTo(picture);
            assertThat(far.asked("/up/wxr.png")).isEqualTo(1);
            act(id, "rollback");
            assertThat(ended(id)).containsEntry("status", "rolled_back");
            assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList(""))
                    .isEmpty();
            assertThat(posts("wxrpicture")).isZero();
        }
    }

    private String text(String sql) {
        return db.row(sql, List.of(), row -> row.getString(1)).orElse("");
    }
}
