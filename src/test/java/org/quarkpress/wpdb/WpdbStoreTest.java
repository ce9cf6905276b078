package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
class WpdbStoreTest extends SiteTest {
    private static final String INSERT =
            "INSERT INTO wp_comments (comment_author, comment_content, comment_date, comment_agent) VALUES (?, ?, ?, ?)";
    private static final String DATE = "2020-01-02 03:04:05";

    @Inject
    LockStore locks;

    @AfterEach
    void cleanUp() {
        db.update("DELETE FROM wp_comments WHERE comment_author = 'wpdb'", List.of());
    }

    private long add(String content, String date) {
        return db.insert(INSERT, List.of("wpdb", content, date, ""));
    }

    private String content(long id) {
        return db.row("SELECT comment_content FROM wp_comments WHERE comment_ID = ?", List.of(id), r -> r.getString(1))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0000-00-00 00:00:00", "2020-00-00 00:00:00", "2020-03-29 02:30:00", "1000-01-01 00:00:00", DATE
            })
    void datesComeBackAsTheTextTheyWereWrittenAs(String date) {
        long id = add("x", date);
        assertThat(db.row(
                        "SELECT comment_date FROM wp_comments WHERE comment_ID = ?",
                        List.of(id),
                        row -> row.getString(1)))
                .contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 Ünïcode", "a\\'b\"c", "\r\n\t", "' OR 1=1 -- ", "?", "wp_posts"})
    void boundTextSurvivesToTheByte(String text) {
        assertThat(content(add(text, DATE))).isEqualTo(text);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNotCut() {
        assertThatThrownBy(() -> add("x".repeat(70_000), DATE))
                .isInstanceOfSatisfying(
                        WpdbException.class, e -> assertThat(e.failure()).isEqualTo(WpdbFailure.DATA_TOO_LONG));
        assertThat(db.rows("SELECT 1 FROM wp_comments WHERE comment_author = 'wpdb'", List.of(), r -> r.getInt(1)))
                .isEmpty();
    }

    @Test
    void aTableThatIsGoneAndARowThatIsThereAreToldApart() {
        assertThatThrownBy(() -> db.update("DELETE FROM wp_qp_nothing", List.of()))
                .isInstanceOfSatisfying(
                        WpdbException.class, e -> assertThat(e.failure()).isEqualTo(WpdbFailure.NO_TABLE));
        assertThatThrownBy(() -> db.insert(
                        "INSERT INTO wp_options (option_name, option_value) VALUES ('siteurl', 'x')", List.of()))
                .isInstanceOfSatisfying(WpdbException.class, e -> {
                    assertThat(e.failure()).isEqualTo(WpdbFailure.DUPLICATE);
                    assertThat(e.retryable()).isFalse();
                });
    }

    @Test
    void whatHappensInATransactionThatFailsDidNotHappen() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    add("lost", DATE);
                    throw new IllegalStateException("on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.rows("SELECT 1 FROM wp_comments WHERE comment_author = 'wpdb'", List.of(), r -> r.getInt(1)))
                .isEmpty();
    }

    @Test
    void allStatementsOfATransactionShareOneConnection() {
        List<Long> ids = QuarkusTransaction.requiringNew().call(() -> List.of(connectionId(), connectionId()));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }

    private long connectionId() {
        return db.row("SELECT CONNECTION_ID()", List.of(), row -> row.getLong(1))
                .orElseThrow();
    }

    @Test
    void aBatchWritesAllRowsAndBindsNull() {
        db.batch(
                "INSERT INTO wp_commentmeta (comment_id, meta_key, meta_value) VALUES (?, ?, ?)",
                List.of(Arrays.asList(999_999L, "a", null), List.of(999_999L, "b", "2")));
        List<String> values = db.rows(
                "SELECT COALESCE(meta_value, 'null') FROM wp_commentmeta WHERE comment_id = 999999 ORDER BY meta_id",
                List.of(),
                row -> row.getString(1));
        db.update("DELETE FROM wp_commentmeta WHERE comment_id = 999999", List.of());
        assertThat(values).containsExactly("null", "2");
        assertThat(db.batch("DELETE FROM wp_comments WHERE comment_ID = ?", List.of()))
                .isEmpty();
    }

    @Test
    void anUpdateCountsTheRowsItFoundEvenWhenNothingChanged() {
        long id = add("same", DATE);
        String sql = "UPDATE wp_comments SET comment_content = 'same' WHERE comment_ID = ?";
        assertThat(db.update(sql, List.of(id))).isEqualTo(1);
        assertThat(db.update(sql, List.of(-1L))).isZero();
    }

    @Test
    void marksFitTheNumberOfValuesAndNothingIsInNone() {
        assertThat(WpdbStore.marks(1)).isEqualTo("?");
        assertThat(WpdbStore.marks(3)).isEqualTo("?,?,?");
        assertThat(db.rows("SELECT 1 FROM wp_users WHERE ID IN (" + WpdbStore.marks(0) + ")", List.of(), r -> 1))
                .isEmpty();
    }

    @Test
    void theSessionIsStrictInUtcAndAllowsZeroDates() {
        List<String> facts = db.row(
                        "SELECT @@session.sql_mode, @@session.time_zone, @@session.collation_connection",
                        List.of(),
                        row -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .orElseThrow();
        assertThat(facts.get(0)).contains("STRICT_TRANS_TABLES").doesNotContain("NO_ZERO", "ONLY_FULL");
        assertThat(facts.subList(1, 3)).containsExactly("+00:00", "utf8mb4_unicode_520_ci");
    }

    @Test
    void aLockThatAnotherTransactionHoldsIsWaitedFor() {
        QuarkusTransaction.requiringNew().run(() -> {
            locks.lock("test");
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        db.update("SET SESSION innodb_lock_wait_timeout = 1", List.of());
                        try {
                            locks.lock("test");
                        } finally {
                            db.update("SET SESSION innodb_lock_wait_timeout = 50", List.of());
                        }
                    }))
                    .isInstanceOfSatisfying(WpdbException.class, e -> {
                        assertThat(e.failure()).isEqualTo(WpdbFailure.LOCK_WAIT);
                        assertThat(e.retryable()).isTrue();
                    });
        });
        QuarkusTransaction.requiringNew().run(() -> locks.lock("test"));
    }
}
