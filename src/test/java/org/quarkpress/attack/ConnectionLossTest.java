package org.quarkpress.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** The database's server ends connections while requests use them: clients see it only where nothing else is true. */
@QuarkusTest
class ConnectionLossTest extends SiteTest {
    private static final String POSTS = "/wp-json/wp/v2/posts";
    private static final int EACH = 6;
    private static final int BETWEEN_LOSSES = 30;

    @Inject
    Losses losses;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int poolSize;

    @AfterEach
    void mend() throws SQLException {
        losses.mend(poolSize);
        db.update("DELETE FROM wp_options WHERE option_name = ?", List.of(LossRoutes.OPTION));
        db.update("DROP TRIGGER IF EXISTS qp_test_loss", List.of());
        db.update("DROP TABLE IF EXISTS wp_qp_test_loss", List.of());
    }

    @Test
    void aQueryWhoseConnectionIsGoneIsAskedOnAnother() {
        Response answer = asStranger().get("/wp-json/test/v1/loss/read");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getBoolean("same")).isFalse();
        assertThat(asStranger().head("/wp-json/test/v1/loss/read").statusCode()).isEqualTo(200);
    }

    @Test
    void aWriteLostBeforeItsCommitIsDoneAgain() {
        Response answer = asStranger().post("/wp-json/test/v1/loss/before-commit");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("tries")).isEqualTo(2);
        assertThat(stored()).containsExactly("2");
    }

    @Test
    void aWriteLostInItsCommitIsNotDoneAgainAndSaysSo() {
        Response answer = asStranger().post("/wp-json/test/v1/loss/in-commit");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("quarkpress_outcome_unknown");
        assertThat(answer.jsonPath().getInt("data.status")).isEqualTo(503);
        assertThat(answer.asString()).doesNotContain("Exception", "org.quarkpress", "jdbc");
        assertThat(stored()).isEmpty();
    }

    @Test
    void connectionsThatWereLostWhileNobodyUsedThemAreNobodysMatter() {
        losses.endAll();
        assertThat(as("admin").get(POSTS + "?_embed").statusCode()).isEqualTo(200);
        losses.endAll();
        assertThat(create("Loss while idle").statusCode()).isEqualTo(201);
        assertThat(rows("Loss while idle")).isEqualTo(1);
    }

    /** What is told to a table without transactions stays told when the transaction is gone. */
    @Test
    void aPostWhoseConnectionIsLostInTheMiddleOfItsTransactionIsMadeOnce() {
        db.update("CREATE TABLE wp_qp_test_loss (tries INT) ENGINE = MyISAM", List.of());
        db.update(
                "CREATE TRIGGER qp_test_loss AFTER INSERT ON wp_posts FOR EACH ROW"
                        + " IF NEW.post_title = 'Loss in the middle' THEN INSERT INTO wp_qp_test_loss VALUES (1);"
                        + " IF (SELECT COUNT(*) FROM wp_qp_test_loss) = 1 THEN KILL CONNECTION CONNECTION_ID();"
                        + " END IF; END IF",
                List.of());
        assertThat(create("Loss in the middle").statusCode()).isEqualTo(201);
        assertThat(rows("Loss in the middle")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM wp_qp_test_loss", List.of())).isEqualTo(2);
    }

    @Test
    void aCrowdWhoseConnectionsAreEndedAgainAndAgainReadsAllAndWritesNothingTwice() {
        AtomicInteger answered = new AtomicInteger();
        Crowd.atOnce(client -> {
            for (int turn = 0; turn < EACH; turn++) {
                if (client % 2 == 0) {
                    assertThat(as("editor").get(POSTS + "?per_page=5&_embed").statusCode())
                            .isEqualTo(200);
                } else {
                    write("Loss " + client + " in turn " + turn);
                }
                if (answered.incrementAndGet() % BETWEEN_LOSSES == 0) {
                    losses.endAll();
                }
            }
            return client;
        });
        assertThat(answered).hasValue(Crowd.SIZE * EACH);
    }

    private void write(String title) {
        Response answer = create(title);
        if (answer.statusCode() == 503) {
            assertThat(answer.jsonPath().getString("code")).isEqualTo("quarkpress_outcome_unknown");
            assertThat(rows(title)).isLessThanOrEqualTo(1);
        } else {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
            assertThat(rows(title)).isEqualTo(1);
        }
    }

    private static Response create(String title) {
        return as("editor")
                .contentType("application/json")
                .body(Map.of("title", title, "content", "<p>x</p>", "status", "publish"))
                .post(POSTS);
    }

    private long rows(String title) {
        return count("SELECT COUNT(*) FROM wp_posts WHERE post_title = ? AND post_type = 'post'", List.of(title));
    }

    private long count(String sql, List<?> params) {
        return db.row(sql, params, row -> row.getLong(1)).orElseThrow();
    }

    private List<String> stored() {
        return db.rows(
                "SELECT option_value FROM wp_options WHERE option_name = ?",
                List.of(LossRoutes.OPTION),
                row -> row.getString(1));
    }
}
