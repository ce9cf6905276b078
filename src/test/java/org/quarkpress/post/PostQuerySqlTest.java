package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What lists of posts ask of the database, by the documented arguments of {@code WP_Query}. */
class PostQuerySqlTest {
    private static final String START = "SELECT COUNT(*) FROM wp_posts p WHERE p.post_type IN (?)";

    private static PostQuerySql query() {
        return new PostQuerySql(List.of("post"));
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                condition(
                        "statuses",
                        q -> q.statuses(List.of("draft", "private")),
                        "p.post_status IN (?,?)",
                        "draft",
                        "private"),
                condition(
                        "none of these statuses",
                        q -> q.notStatuses(List.of("trash")),
                        "p.post_status NOT IN (?)",
                        "trash"),
                condition("ids", q -> q.ids(List.of(3L, 4L)), "p.ID IN (?,?)", 3L, 4L),
                condition("not these ids", q -> q.notIds(List.of(3L)), "p.ID NOT IN (?)", 3L),
                condition("authors", q -> q.authors(List.of(5L)), "p.post_author IN (?)", 5L),
                condition("not these authors", q -> q.notAuthors(List.of(5L)), "p.post_author NOT IN (?)", 5L),
                condition("parents", q -> q.parents(List.of(0L)), "p.post_parent IN (?)", 0L),
                condition("not these parents", q -> q.notParents(List.of(6L)), "p.post_parent NOT IN (?)", 6L),
                condition("slugs", q -> q.slugs(List.of("a", "b")), "p.post_name IN (?,?)", "a", "b"),
                condition("a place", q -> q.menuOrder(-2), "p.menu_order = ?", -2L),
                condition(
                        "a type of file",
                        q -> q.mimeTypes(List.of("image/png")),
                        "(p.post_mime_type = ?)",
                        "image/png"),
                condition(
                        "kinds of files",
                        q -> q.mimeTypes(List.of("image/", "text/css", "x_%/")),
                        "(p.post_mime_type LIKE ? OR p.post_mime_type = ? OR p.post_mime_type LIKE ?)",
                        "image/%",
                        "text/css",
                        "x\\_\\%/%"),
                condition(
                        "after", q -> q.after("2020-01-01 00:00:00", false), "p.post_date > ?", "2020-01-01 00:00:00"),
                condition("changed after", q -> q.after("2020", true), "p.post_modified > ?", "2020"),
                condition("before", q -> q.before("2020", false), "p.post_date < ?", "2020"),
                condition("changed before", q -> q.before("2020", true), "p.post_modified < ?", "2020"),
                condition("open to strangers", q -> q.withoutPassword(0), "p.post_password = ''"),
                condition(
                        "open to an author",
                        q -> q.withoutPassword(9),
                        "(p.post_password = '' OR p.post_author = ?)",
                        9L),
                condition(
                        "published for strangers",
                        q -> q.readable(List.of("publish"), 0, false),
                        "p.post_status IN (?)",
                        "publish"),
                condition(
                        "readable by a user",
                        q -> q.readable(List.of("publish"), 9, false),
                        "(p.post_status IN (?) OR (p.post_status = 'private' AND p.post_author = ?))",
                        "publish",
                        9L),
                condition(
                        "readable by who may read what is private",
                        q -> q.readable(List.of("publish"), 9, true),
                        "(p.post_status IN (?) OR (p.post_status = 'private'))",
                        "publish"));
    }

    private static Arguments condition(String name, UnaryOperator<PostQuerySql> change, String sql, Object... params) {
        return Arguments.of(name, change, sql, List.of(params));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void everyWishIsOneConditionWithItsValuesBound(
            String name, UnaryOperator<PostQuerySql> change, String sql, List<Object> params) {
        PostQuerySql query = change.apply(query());
        assertThat(query.count()).isEqualTo(START + " AND " + sql);
        List<Object> bound = new ArrayList<>(List.of("post"));
        bound.addAll(params);
        assertThat(query.countParams()).isEqualTo(bound);
        assertThat(query.selectParams()).isEqualTo(bound);
    }

    @Test
    void leavingOutNothingIsNoConditionButNamingNothingFindsNothing() {
        assertThat(query().notIds(List.of())
                        .notAuthors(List.of())
                        .notParents(List.of())
                        .count())
                .isEqualTo(START);
        assertThat(query().ids(List.of()).countParams()).hasSize(1);
        assertThat(query().ids(List.of()).count()).startsWith(START + " AND p.ID IN (");
    }

    @Test
    void everyWantedTermIsInSomeColumnAndNoUnwantedOneInAny() {
        PostQuerySql query = query().search(SearchTerms.of("one -two"), List.of("post_title", "post_content"), false);
        assertThat(query.count())
                .isEqualTo(START
                        + " AND (p.post_title LIKE ? OR p.post_content LIKE ?)"
                        + " AND (p.post_title NOT LIKE ? AND p.post_content NOT LIKE ?)");
        assertThat(query.countParams()).containsExactly("post", "%one%", "%one%", "%two%", "%two%");
    }

    @Test
    void exactSearchesCompareWholeColumns() {
        PostQuerySql query = query().search(SearchTerms.of("100%"), List.of("post_excerpt"), true);
        assertThat(query.countParams()).containsExactly("post", "100\\%");
    }

    @Test
    void mediaAreFoundByThePathOfTheirFileToo() {
        PostQuerySql query =
                query().search(SearchTerms.of("a1 -b1"), List.of("post_title", "_wp_attached_file"), false);
        assertThat(query.count())
                .contains("p.post_title LIKE ? OR EXISTS (SELECT 1 FROM wp_postmeta m")
                .contains("p.post_title NOT LIKE ? AND NOT EXISTS (SELECT 1 FROM wp_postmeta m");
    }

    @Test
    void aColumnOfAnotherNameNeverGetsIntoTheStatement() {
        PostQuerySql query = query().search(SearchTerms.of("word"), List.of("post_password; DROP"), false);
        assertThat(query.count()).isEqualTo(START + " AND (p.post_title LIKE ?)");
        assertThat(query().orderBy("post_password; DROP", true).select()).contains("ORDER BY p.post_date DESC");
    }

    @ParameterizedTest
    @CsvSource({
        "date,true,p.post_date DESC",
        "modified,false,p.post_modified ASC",
        "author,true,p.post_author DESC",
        "parent,false,p.post_parent ASC",
        "slug,false,p.post_name ASC",
        "title,true,p.post_title DESC",
        "menu_order,false,p.menu_order ASC"
    })
    void equalOnesComeAsTheDatabaseHandsThemOut(String key, boolean descending, String order) {
        assertThat(query().orderBy(key, descending).select()).endsWith(" ORDER BY " + order + " LIMIT 0, 10");
    }

    @Test
    void idsAreNeverEqual() {
        assertThat(query().orderBy("id", true).select()).endsWith(" ORDER BY p.ID DESC LIMIT 0, 10");
        assertThat(query().orderBy("id", false).page(5, 20).select()).endsWith(" ORDER BY p.ID ASC LIMIT 20, 5");
    }

    @Test
    void versionsOfOneMomentComeByTheirIds() {
        assertThat(query().orderByDateAndId(true).select()).contains("ORDER BY p.post_date DESC, p.ID DESC LIMIT");
        assertThat(query().orderByDateAndId(false).select()).contains("ORDER BY p.post_date ASC, p.ID ASC LIMIT");
    }

    @Test
    void namedPostsComeAsTheyAreNamed() {
        PostQuerySql ids = query().orderByList(false, List.of(9L, 3L));
        assertThat(ids.select()).contains("ORDER BY FIELD(p.ID,?,?) LIMIT");
        assertThat(ids.selectParams()).containsExactly("post", 9L, 3L);
        assertThat(ids.countParams()).containsExactly("post");
        assertThat(query().orderByList(true, List.of("b")).select()).contains("FIELD(p.post_name,?)");
        assertThat(query().orderByList(true, List.of()).select()).contains("ORDER BY p.post_date, p.ID LIMIT");
    }

    @Test
    void aSingleTermRanksByTheTitleAlone() {
        PostQuerySql query = query().orderByRelevance(SearchTerms.of("cat"), true);
        assertThat(query.select()).contains("ORDER BY p.post_title LIKE ? DESC, p.post_date DESC");
        assertThat(query.selectParams()).containsExactly("post", "%cat%");
    }

    @Test
    void severalTermsRankByTheWholeSentenceThenAllThenAnyOfThem() {
        PostQuerySql query = query().orderByRelevance(SearchTerms.of("big cat"), false);
        assertThat(query.select())
                .contains("CASE WHEN p.post_title LIKE ? THEN 1 "
                        + "WHEN p.post_title LIKE ? AND p.post_title LIKE ? THEN 2 "
                        + "WHEN p.post_title LIKE ? OR p.post_title LIKE ? THEN 3 "
                        + "WHEN p.post_excerpt LIKE ? THEN 4 WHEN p.post_content LIKE ? THEN 5 ELSE 6 END)"
                        + ", p.post_date ASC");
        assertThat(query.selectParams())
                .containsExactly("post", "%big cat%", "%big%", "%cat%", "%big%", "%cat%", "%big cat%", "%big cat%");
    }

    @Test
    void fromSevenTermsOnTheSingleOnesNoLongerRank() {
        SearchTerms terms = SearchTerms.of("t1 t2 t3 t4 t5 t6 t7");
        PostQuerySql query = query().orderByRelevance(terms, true);
        assertThat(query.select()).doesNotContain("THEN 2").contains("THEN 4");
        assertThat(query.selectParams()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "IN,p.ID IN (,'[post, category, 3, 4]'",
        "NOT IN,p.ID NOT IN (,'[post, category, 3, 4]'",
        "AND,GROUP BY tr.object_id HAVING COUNT(DISTINCT tt.term_id) = ?,'[post, category, 3, 4, 2]'",
        "NOT EXISTS,p.ID NOT IN (,'[post, category]'"
    })
    void termsNarrowTheListByTheirOperator(String operator, String sql, String params) {
        PostQuerySql query = query().terms(List.of(new TermCondition("category", List.of(3L, 4L), operator)), false);
        assertThat(query.hasTerms()).isTrue();
        assertThat(query.count()).contains(sql);
        assertThat(query.countParams()).hasToString(params);
    }

    @Test
    void aTermNamedTwiceMustBeHadOnce() {
        PostQuerySql query = query().terms(List.of(new TermCondition("category", List.of(3L, 3L), "AND")), false);
        assertThat(query.countParams()).containsExactly("post", "category", 3L, 3L, 1);
    }

    @Test
    void conditionsOnTermsHoldTogetherOrOneOfThemDoes() {
        TermCondition none = new TermCondition("post_format", List.of(), "NOT EXISTS");
        assertThat(query().terms(List.of(none, none), true).count()).contains(") OR p.ID NOT IN (");
        assertThat(query().terms(List.of(none, none), false).count()).contains(") AND p.ID NOT IN (");
        assertThat(query().terms(List.of(), true).hasTerms()).isFalse();
        assertThat(query().terms(List.of(), true).count()).isEqualTo(START);
    }

    @Property(tries = 300)
    void everyMarkHasItsValueWhateverIsAskedFor(@ForAll @From("wishes") List<UnaryOperator<PostQuerySql>> wishes) {
        PostQuerySql query = query();
        for (UnaryOperator<PostQuerySql> wish : wishes) {
            query = wish.apply(query);
        }
        assertThat(marks(query.count())).isEqualTo(query.countParams().size());
        assertThat(marks(query.select())).isEqualTo(query.selectParams().size());
        assertThat(query.select() + query.count()).doesNotContain("evil");
    }

    private static long marks(String sql) {
        return sql.chars().filter(c -> c == '?').count();
    }

    @Provide
    Arbitrary<List<UnaryOperator<PostQuerySql>>> wishes() {
        Arbitrary<UnaryOperator<PostQuerySql>> filters =
                Arbitraries.of(conditions().map(PostQuerySqlTest::change).toList());
        Arbitrary<String> texts =
                Arbitraries.strings().withChars("evil '\"-%\\?;").ofMinLength(1).ofMaxLength(30);
        Arbitrary<UnaryOperator<PostQuerySql>> searches = texts.map(text -> q ->
                q.search(SearchTerms.of(text), List.of("post_title", "_wp_attached_file"), text.length() % 2 == 0));
        Arbitrary<UnaryOperator<PostQuerySql>> ranks =
                texts.map(text -> q -> q.orderByRelevance(SearchTerms.of(text), true));
        Arbitrary<UnaryOperator<PostQuerySql>> orders =
                texts.map(text -> q -> q.orderByList(true, Collections.nCopies(text.length() % 3, text)));
        Arbitrary<UnaryOperator<PostQuerySql>> terms = Arbitraries.of("IN", "AND", "NOT IN", "NOT EXISTS")
                .map(operator -> q -> q.terms(List.of(new TermCondition("evil", List.of(1L, 2L), operator)), true));
        return Arbitraries.oneOf(filters, searches, ranks, orders, terms).list().ofMaxSize(6);
    }

    @SuppressWarnings("unchecked")
    private static UnaryOperator<PostQuerySql> change(Arguments arguments) {
        return (UnaryOperator<PostQuerySql>) arguments.get()[1];
    }

    @Property(tries = 300)
    void wildcardsOfTheTextAreLiteral(@ForAll @From("signs") String text) {
        String pattern = PostQuerySql.like(text, "", "");
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            assertThat(c).as(pattern).isNotIn('%', '_');
            read.append(c == '\\' ? pattern.charAt(++i) : c);
        }
        assertThat(read).hasToString(text);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.strings().withChars("a%_\\").ofMaxLength(20);
    }
}
