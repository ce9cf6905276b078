package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quarkpress.auth.PasswordHash;
import org.quarkpress.php.PhpUnserialize;

@QuarkusTest
class FirstStartTest extends SiteTest {
    private static final String COLUMNS = "SELECT CONCAT_WS('|', table_name, column_name, column_type, is_nullable,"
            + " IFNULL(column_default, '-'), extra, IFNULL(collation_name, '-')) FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND table_name NOT LIKE '%qp%' ORDER BY table_name, ordinal_position";
    private static final String INDEXES = "SELECT CONCAT_WS('|', table_name, index_name, seq_in_index, column_name,"
            + " IFNULL(sub_part, '-'), non_unique) FROM information_schema.statistics"
            + " WHERE table_schema = DATABASE() AND table_name NOT LIKE '%qp%'"
            + " ORDER BY table_name, index_name, seq_in_index";

    @Inject
    FirstStartService firstStart;

    @Inject
    Migrations migrations;

    @Test
    void theTablesAreThoseThatWordPressItselfMakes() {
        assertThat(texts(COLUMNS)).containsExactlyElementsOf(lines("columns.txt"));
        assertThat(texts(INDEXES)).containsExactlyElementsOf(lines("indexes.txt"));
    }

    @Test
    void theAdministratorHasTheGivenPasswordAndAllCapabilities() {
        String hash = texts("SELECT user_pass FROM wp_users WHERE user_login = 'admin'")
                .get(0);
        assertThat(hash).startsWith("$wp$2y$10$");
        assertThat(PasswordHash.matchesAccount("test-password", hash)).isTrue();
        assertThat(texts("SELECT meta_value FROM wp_usermeta WHERE user_id = 1 AND meta_key = 'wp_capabilities'"))
                .containsExactly("a:1:{s:13:\"administrator\";b:1;}");
    }

    @Test
    void theRolesAreTheFiveOfWordPress() {
        String roles = texts("SELECT option_value FROM wp_options WHERE option_name = 'wp_user_roles'")
                .get(0);
        assertThat(((Map<?, ?>) PhpUnserialize.maybeUnserialize(roles)).keySet())
                .map(Object::toString)
                .containsExactly("administrator", "editor", "author", "contributor", "subscriber");
    }

    @Test
    void theSamplesAreThreeAuthorsTwoPagesAndFiftyArticlesWithMetaAndTerms() {
        assertThat(texts("SELECT COUNT(*) FROM wp_posts WHERE guid LIKE 'http://example.test/?p=%'"
                        + " AND post_name LIKE 'field-notes-%'"))
                .containsExactly("50");
        assertThat(
                        texts(
                                "SELECT post_name FROM wp_posts WHERE post_type = 'page' AND post_author = 4 ORDER BY ID LIMIT 2"))
                .containsExactly("about", "colophon");
        assertThat(texts("SELECT meta_value FROM wp_postmeta JOIN wp_posts ON ID = post_id"
                        + " WHERE post_name = 'field-notes-000001' AND meta_key = 'tools'"))
                .containsExactly("a:5:{i:0;s:6:\"wp-cli\";i:1;s:7:\"phpunit\";i:2;s:8:\"composer\";"
                        + "i:3;s:13:\"query monitor\";i:4;s:3:\"git\";}");
        assertThat(texts("SELECT MIN(tt.count) > 0 FROM wp_term_taxonomy tt"
                        + " JOIN wp_term_relationships tr ON tr.term_taxonomy_id = tt.term_taxonomy_id"
                        + " JOIN wp_posts p ON p.ID = tr.object_id WHERE p.post_name LIKE 'field-notes-%'"
                        + " AND p.post_status = 'publish'"))
                .containsExactly("1");
    }

    @Test
    void aSecondStartChangesNothing() {
        List<String> before = texts("SELECT option_value FROM wp_options ORDER BY option_id");
        assertThat(migrations.run()).isTrue();
        assertThat(firstStart.install("http://other.test", Optional.empty(), true))
                .isEmpty();
        assertThat(texts("SELECT option_value FROM wp_options ORDER BY option_id"))
                .isEqualTo(before);
        assertThat(texts("SELECT COUNT(*) FROM wp_users WHERE user_login = 'admin'"))
                .containsExactly("1");
    }

    @Test
    void healthAndMetricsAndTheExplorerAnswer() {
        asStranger().get("/q/health/ready").then().statusCode(200);
        asStranger().get("/q/metrics").then().statusCode(200);
        asStranger().get("/q/swagger-ui/").then().statusCode(200);
    }

    private List<String> texts(String sql) {
        return db.rows(sql, List.of(), row -> row.getString(1));
    }

    private static List<String> lines(String name) {
        try (InputStream in = FirstStartTest.class.getResourceAsStream("/wordpress/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
