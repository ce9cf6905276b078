package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quarkpress.bulk.stored.ExportText;

/** Large sites are exported in several files, each a job: what one names may be in any other. */
@QuarkusTest
class SplitExportTest extends AttackTest {
    private static int send(String source, Object... parts) throws InterruptedException {
        int id = started(send(XML, "?source=" + source, ExportText.file(parts)));
        finished(id);
        assertThat(told(id)).isEmpty();
        return id;
    }

    private static ExportText stored(String source, int id, String type) {
        return ExportText.item(Integer.toString(id), type)
                .with("title", source + " " + id)
                .with("wp:post_name", source + "-" + id);
    }

    private static ExportText picture(String source, int id, int below) {
        return stored(source, id, "attachment")
                .with("wp:status", "inherit")
                .with("wp:post_parent", Integer.toString(below))
                .with("wp:attachment_url", "http://example.test/" + source + ".png");
    }

    private long post(String source, int id) {
        return post(source, Integer.toString(id));
    }

    private long parent(String source, int id) {
        return number("SELECT post_parent FROM wp_posts WHERE ID = ?", post(source, id));
    }

    private List<String> thumbnail(String source, int id) {
        return texts(
                "SELECT meta_value FROM wp_postmeta WHERE post_id = ? AND meta_key = '_thumbnail_id'",
                post(source, id));
    }

    private long waiting(String source) {
        return number("SELECT COUNT(*) FROM wp_qp_import_references WHERE source = ?", source);
    }

    private static Object[] first(String source) {
        return new Object[] {
            stored(source, 1, "post").meta("_thumbnail_id", "50"),
            stored(source, 2, "page").with("wp:post_parent", "60"),
            picture(source, 51, 61)
        };
    }

    private static Object[] second(String source) {
        return new Object[] {
            picture(source, 50, 1),
            stored(source, 60, "page"),
            stored(source, 61, "post").meta("_thumbnail_id", "51"),
            // below the same page, with the slug that the one of the first file has
            stored(source, 62, "page").with("wp:post_name", source + "-2").with("wp:post_parent", "60")
        };
    }

    @Test
    void whatComesWithALaterFileIsFound() throws Exception {
        String source = "split-late";
        send(source, first(source));
        assertThat(thumbnail(source, 1)).containsExactly("50");
        assertThat(List.of(parent(source, 2), parent(source, 51))).containsExactly(0L, 0L);
        assertThat(waiting(source)).isEqualTo(3);

        send(source, second(source));
        assertThat(thumbnail(source, 1)).containsExactly("" + post(source, 50));
        assertThat(thumbnail(source, 61)).containsExactly("" + post(source, 51));
        assertThat(List.of(parent(source, 50), parent(source, 51), parent(source, 2)))
                .containsExactly(post(source, 1), post(source, 61), post(source, 60));
        assertThat(texts(
                        "SELECT post_name FROM wp_posts WHERE post_parent = ? AND post_type = 'page'",
                        post(source, 60)))
                .as("slugs below one page differ")
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(waiting(source)).isZero();
    }

    @Test
    void whatSomebodyHasChangedMeanwhileStays() throws Exception {
        String source = "split-edited";
        send(source, first(source));
        db.update(
                "UPDATE wp_postmeta SET meta_value = '7' WHERE post_id = ? AND meta_key = '_thumbnail_id'",
                List.of(post(source, 1)));
        send(source, stored(source, 70, "page"));
        db.update("UPDATE wp_posts SET post_parent = ? WHERE ID = ?", List.of(post(source, 70), post(source, 2)));
        send(source, second(source));
        assertThat(thumbnail(source, 1)).containsExactly("7");
        assertThat(parent(source, 2)).isEqualTo(post(source, 70));
        assertThat(waiting(source)).isZero();
    }

    @Test
    void theFilesOfOtherSourcesAreNoneOfTheirs() throws Exception {
        String source = "split-mine";
        send(source, first(source));
        send(source + "-not", second(source + "-not"));
        assertThat(thumbnail(source, 1)).containsExactly("50");
        assertThat(waiting(source)).isEqualTo(3);
    }

    @Test
    void aJobWhoseReferencesWereSettledByALaterOneIsStillTakenBackWhole() throws Exception {
        String source = "split-back";
        String left = "SELECT COUNT(*) FROM wp_posts WHERE post_title LIKE ?";
        int first = send(source, first(source));
        int second = send(source, picture(source, 50, 0), stored(source, 60, "page"));
        rolledBack(second);
        assertThat(number(left, source + " 50") + number(left, source + " 60"))
                .as("what the first file's posts show or stand below stays")
                .isEqualTo(2);
        rolledBack(first);
        assertThat(number(left, source + " 1") + number(left, source + " 2"))
                .as("they are as their job left them")
                .isZero();
    }
}
