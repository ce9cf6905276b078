package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.fetch.FarServer;

/** A job brings the pictures of its records before it is finished. */
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

    private String text(String sql) {
        return db.row(sql, List.of(), row -> row.getString(1)).orElse("");
    }
}
