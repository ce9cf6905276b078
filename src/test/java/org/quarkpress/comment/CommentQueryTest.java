package org.quarkpress.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.site.RestDate;
import org.quarkpress.site.Site;

/** What lists of comments ask of the database, by the documented arguments of {@code WP_Comment_Query}; and copies. */
class CommentQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approve      | 1",
                "hold         | 0",
                "all          | 0,1",
                "approve,hold | 1,0",
                "spam         | spam",
                "trash,all    | trash,0,1",
                "''           | 0,1"
            })
    void statesAreAskedForAsTheyAreStored(String words, String stored) {
        CommentQuerySql query =
                new CommentQuerySql().statuses(words.isEmpty() ? List.of() : Arrays.asList(words.split(",")));
        assertThat(query.countParams()).isEqualTo(List.<Object>of((Object[]) stored.split(",")));
    }

    @Test
    void anyStateIsNoCondition() {
        assertThat(new CommentQuerySql().statuses(List.of("approve", "any")).count())
                .doesNotContain("comment_approved");
    }

    @Test
    void notesOnlyShowWhenTheyAreAskedFor() {
        assertThat(new CommentQuerySql().type("comment").count()).contains("<> 'note'");
        assertThat(new CommentQuerySql().type("").count()).contains("<> 'note'");
        assertThat(new CommentQuerySql().type("note").count()).doesNotContain("<> 'note'");
        assertThat(new CommentQuerySql().type("all").count()).doesNotContain("comment_type");
    }

    @Test
    void rowsOfOldVersionsAreCommentsToo() {
        assertThat(new CommentQuerySql().type("comment").countParams()).containsExactly("", "comment");
        assertThat(new CommentQuerySql().type("pings").countParams()).containsExactly("pingback", "trackback");
    }

    @Test
    void wildcardsInSearchesAreLiteral() {
        assertThat(new CommentQuerySql().search("50%_\\x").countParams())
                .hasSize(5)
                .allSatisfy(value -> assertThat(value).isEqualTo("%50\\%\\_\\\\x%"));
    }

    @Test
    void valuesAreAlwaysBound() {
        CommentQuerySql query =
                new CommentQuerySql().email("'; DROP").after("x").before("y");
        assertThat(query.count()).doesNotContain("DROP");
        assertThat(query.countParams()).containsExactly("'; DROP", "x", "y");
    }

    @Test
    void emptyListsAreNoCondition() {
        String all = new CommentQuerySql().count();
        assertThat(new CommentQuerySql()
                        .ids(List.of())
                        .notIds(List.of())
                        .posts(List.of())
                        .parents(List.of())
                        .users(List.of())
                        .count())
                .isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource({
        "date_gmt,true,'c.comment_date_gmt DESC, c.comment_ID DESC'",
        "date_gmt,false,'c.comment_date_gmt ASC, c.comment_ID ASC'",
        "date,false,'c.comment_date ASC, c.comment_ID ASC'",
        "id,false,c.comment_ID ASC",
        "post,false,'c.comment_post_ID ASC, c.comment_ID DESC'",
        "whatever,true,'c.comment_date_gmt DESC, c.comment_ID DESC'"
    })
    void equalsKeepAnOrderOfTheirOwn(String key, boolean descending, String order) {
        assertThat(new CommentQuerySql().orderBy(key, descending).page(5, 10).select("c.*", ""))
                .endsWith(" ORDER BY " + order + " LIMIT 10, 5");
    }

    @Test
    void namedIdsComeAsTheyAreNamed() {
        CommentQuerySql query = new CommentQuerySql().ids(List.of(3L, 1L)).orderByIds(List.of(3L, 1L));
        assertThat(query.selectParams()).containsExactly(3L, 1L, 3L, 1L);
        assertThat(query.countParams()).containsExactly(3L, 1L);
    }

    @Test
    void aPageThatIsNotFullTellsTheTotal() {
        CommentQuerySql second = new CommentQuerySql().page(10, 10);
        assertThat(second.pageTellsTotal(9)).isTrue();
        assertThat(second.pageTellsTotal(10)).isFalse();
        assertThat(second.pageTellsTotal(0)).isFalse();
        assertThat(new CommentQuerySql().page(10, 0).pageTellsTotal(0)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,approved", "0,hold", "spam,spam", "trash,trash", "post-trashed,post-trashed"})
    void statesHaveTheNamesOfTheApi(String stored, String shown) {
        assertThat(CommentRows.ofType("", stored).status()).isEqualTo(shown);
        assertThat(CommentRows.ofType("", stored).isApproved()).isEqualTo(shown.equals("approved"));
    }

    @Test
    void whatHasNoKindIsAComment() {
        assertThat(CommentRows.ofType("", "1").kind()).isEqualTo("comment");
        assertThat(CommentRows.ofType("pingback", "1").kind()).isEqualTo("pingback");
        assertThat(CommentRows.ofType("note", "1").isNote()).isTrue();
    }

    @Test
    void aChangeKeepsWhatItDoesNotNameAndMovesTheGmtDateAlong() {
        Site site = Site.from(Map.of("home", "http://example.test", "timezone_string", "Europe/Berlin")::get);
        RestDate summer = RestDate.ofLocal("2021-07-01T14:00:00", ZoneId.of("Europe/Berlin"))
                .orElseThrow();
        CommentRow before = CommentRows.plain();
        CommentInput input = new CommentInput("Other words", null, 9L, null, null, null, "", "192.0.2.8", null, summer);
        CommentRow after = CommentChange.of(before, input, site);
        assertThat(after.content()).isEqualTo("Other words");
        assertThat(after.author()).isEqualTo("Ann");
        assertThat(after.url()).isEmpty();
        assertThat(after.parent()).isEqualTo(9);
        assertThat(after.date()).isEqualTo("2021-07-01 14:00:00");
        assertThat(after.dateGmt()).isEqualTo("2021-07-01 12:00:00");
        assertThat(after.approved()).isEqualTo(before.approved());
    }

    @Test
    void anotherStateIsAllThatChanges() {
        CommentRow row = CommentRows.plain();
        CommentRow spam = row.in("spam");
        assertThat(spam.approved()).isEqualTo("spam");
        assertThat(spam.in(row.approved())).isEqualTo(row);
    }
}
