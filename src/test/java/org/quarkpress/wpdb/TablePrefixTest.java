package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablePrefixTest {
    private final TablePrefix prefix = new TablePrefix("blog7_");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SELECT * FROM wp_posts p JOIN wp_postmeta m|SELECT * FROM blog7_posts p JOIN blog7_postmeta m",
                "SELECT wp_posts.ID FROM `wp_posts`|SELECT blog7_posts.ID FROM `blog7_posts`",
                "INSERT INTO wp_qp_locks(name)|INSERT INTO blog7_qp_locks(name)",
                "SELECT 1 FROM wp_term_relationships,wp_terms|SELECT 1 FROM blog7_term_relationships,blog7_terms",
                "WHERE option_name = 'wp_posts'|WHERE option_name = 'wp_posts'",
                "SELECT my_wp_posts, wp_postsy, wp_other FROM x|SELECT my_wp_posts, wp_postsy, wp_other FROM x",
                "SELECT WP_POSTS FROM x|SELECT WP_POSTS FROM x",
            })
    void wholeNamesOfKnownTablesAreRewrittenAndNothingElse(String sql, String rewritten) {
        assertThat(prefix.rewrite(sql)).isEqualTo(rewritten);
    }

    @Test
    void theDefaultPrefixLeavesStatementsAsTheyAre() {
        String sql = "SELECT * FROM wp_posts";
        assertThat(new TablePrefix("wp_").rewrite(sql)).isSameAs(sql);
    }

    @Test
    void aPrefixThatHoldsTheLogicalOneIsNotRewrittenTwice() {
        TablePrefix odd = new TablePrefix("wp_wp_");
        assertThat(odd.rewrite("FROM wp_posts")).isEqualTo("FROM wp_wp_posts");
    }

    @Test
    void optionsAndUserMetaCarryThePrefixToo() {
        assertThat(prefix.key("user_roles")).isEqualTo("blog7_user_roles");
        assertThat(prefix.table("posts")).isEqualTo("blog7_posts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wp-", "a b", "x`; DROP TABLE y", "ä_", "a123456789012345678901234567890"})
    void otherPrefixesThanLettersDigitsAndUnderscoresAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TablePrefix(text));
    }
}
