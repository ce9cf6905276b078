package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarkpress.bulk.stored.ExportText.author;
import static org.quarkpress.bulk.stored.ExportText.item;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quarkpress.bulk.stored.ExportText;

/** What a job keeps of people and of what was refused goes when nothing can need it; what its posts wait for, with them. */
@QuarkusTest
class JobRemainsTest extends ImportTest {
    private static final String XML = "application/xml";

    @Inject
    HoldingStep step;

    @AfterEach
    void letAllGo() {
        step.held.clear();
    }

    private static int sent(String query, Object... parts) {
        return started(file(XML, ExportText.file(parts)).post(API + query));
    }

    /** Rows of people, of open references, and of what could be taken again. */
    private List<Long> kept(int id) {
        return List.of(
                count("SELECT COUNT(*) FROM wp_qp_import_people WHERE job_id = ?", id),
                count("SELECT COUNT(*) FROM wp_qp_import_references WHERE job_id = ?", id),
                count("SELECT COUNT(*) FROM wp_qp_import_errors WHERE job_id = ? AND part IS NOT NULL", id));
    }

    private long count(String sql, int id) {
        return db.row(sql, List.of(id), row -> row.getLong(1)).orElseThrow();
    }

    private String emailOfEditor() {
        return db.row("SELECT user_email FROM wp_users WHERE user_login = 'editor'", List.of(), row -> row.getString(1))
                .orElseThrow();
    }

    private Object[] parts(String name) {
        return new Object[] {
            author("3", name + "-writer", emailOfEditor()),
            item("1", "post").with("title", "Article " + name + " 1").meta("_thumbnail_id", "99"),
            item("2", "post")
                    .with("title", "Article " + name + " 2")
                    .with("dc:creator", name + "-writer")
                    .term("category", name + "-late")
        };
    }

    @Test
    void aJobThatTookAllKeepsOnlyWhatOtherFilesMayBring() throws Exception {
        int id = sent("?source=remains-all", parts("remains-all"));
        assertThat(counts(finished(id))).containsExactly(2, 2, 0, 0, 0);
        assertThat(kept(id)).containsExactly(0L, 1L, 0L);
    }

    @Test
    void aDryRunKeepsNothing() throws Exception {
        int id = sent("?source=remains-dry&dry_run=true&create_authors=true", parts("remains-dry"));
        assertThat(counts(finished(id))).containsExactly(2, 2, 0, 0, 0);
        assertThat(kept(id)).containsExactly(0L, 0L, 0L);
    }

    @Test
    void whatWasRefusedKeepsAllUntilItIsTaken() throws Exception {
        int id = sent("?source=remains-retry&create_terms=false", parts("remains-retry"));
        assertThat(counts(finished(id))).containsExactly(2, 1, 0, 0, 1);
        assertThat(kept(id)).containsExactly(1L, 1L, 1L);
        as("admin")
                .contentType("application/json")
                .body(Map.of("name", "remains", "slug", "remains-retry-late"))
                .post("/wp-json/wp/v2/categories")
                .then()
                .statusCode(201);
        act(id, "retry");
        assertThat(counts(finished(id))).containsExactly(2, 2, 0, 0, 0);
        assertThat(kept(id)).containsExactly(0L, 1L, 0L);
        assertThat(db.rows(
                        "SELECT u.user_login FROM wp_posts p JOIN wp_users u ON u.ID = p.post_author"
                                + " WHERE p.post_title = 'Article remains-retry 2'",
                        List.of(),
                        row -> row.getString(1)))
                .as("the file told who of the people here that is")
                .containsExactly("editor");
    }

    @Test
    void aJobThatIsRolledBackKeepsTheReasonsAlone() throws Exception {
        int id = sent("?source=remains-back&create_terms=false", parts("remains-back"));
        finished(id);
        act(id, "rollback");
        assertThat(ended(id)).containsEntry("status", "rolled_back");
        assertThat(kept(id)).containsExactly(0L, 0L, 0L);
        assertThat(as("admin").get(API + "/" + id + "/errors").jsonPath().getList("code"))
                .containsExactly("quarkpress_item_term_unknown");
    }

    @Test
    @Timeout(120)
    void aJobThatIsCancelledKeepsTheReasonsAndWhatItsPostsWaitFor() throws Exception {
        step.held.add("remains-cancel");
        int id = sent("?source=remains-cancel&create_terms=false", parts("remains-cancel"));
        until(() -> step.reached.contains("remains-cancel"));
        assertThat(kept(id)).containsExactly(1L, 1L, 1L);
        assertThat(act(id, "cancel").jsonPath().getString("status")).isEqualTo("cancelled");
        step.held.clear();
        until(() -> spooled(id) == 0);
        assertThat(kept(id)).containsExactly(0L, 1L, 0L);
        assertThat(act(id, "retry").statusCode()).isEqualTo(409);
    }
}
