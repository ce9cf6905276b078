package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.comment.CommentRow;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;

/** Comments that come with articles: what they say, what they are called, and the rows they become. */
class ImportCommentTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 3, 4, 5, 6);

    private static List<ImportComment> read(String json) {
        return ImportComment.read(PhpJson.parse(json.replace('\'', '"')).value());
    }

    private static ImportComment one(String fields) {
        return read("[{" + fields + "}]").get(0);
    }

    private static CommentRow row(String fields, boolean unfiltered) {
        return new ImportCommentRow(unfiltered, ZONE, NOW).of(one(fields), 0, 7, 3, 0);
    }

    @Test
    void aCommentSaysWhoWroteWhatAndWhen() {
        ImportComment comment = one("'source_id': 'c1', 'parent': 'c0', 'author': ' Anna ', 'author_email': 'a@b.test',"
                + " 'author_url': 'http://a.test', 'date_gmt': '2021-07-01T10:00:00', 'content': 'Words',"
                + " 'status': 'hold', 'type': 'pingback', 'meta': {'mood': 'good'}");
        assertThat(comment.sourceId()).isEqualTo("c1");
        assertThat(comment.parent()).isEqualTo("c0");
        assertThat(comment.writer()).isEqualTo(new CommentWriter("Anna", "a@b.test", "http://a.test", "", "", null));
        assertThat(comment.approved()).isEqualTo("0");
        assertThat(comment.type()).isEqualTo("pingback");
        assertThat(comment.meta()).isEqualTo(Map.of("mood", "good"));
        assertThat(comment.below("p9").sourceId()).isEqualTo("p9/c1");
        assertThat(comment.below("p9").parent()).isEqualTo("p9/c0");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {"approved, 1", "approve, 1", "1, 1", "hold, 0", "0, 0", "pending, 0", "spam, spam", "trash, trash"
            })
    void statesHaveManyNames(String status, String approved) {
        assertThat(one("'content': 'x', 'status': '" + status + "'").approved()).isEqualTo(approved);
    }

    @Test
    void aCommentWithoutAKeyIsKnownByWhatItSays() {
        String first = one("'content': 'x', 'author': 'a'").sourceId();
        assertThat(first)
                .matches("#[0-9a-f]{64}")
                .isEqualTo(one("'author': 'a', 'content': 'x'").sourceId());
        assertThat(first).isNotEqualTo(one("'content': 'y', 'author': 'a'").sourceId());
    }

    @Test
    void keysThatAreTooLongAreShortened() {
        String article = "p".repeat(255);
        ImportComment below = one("'source_id': 'c', 'content': 'x'").below(article);
        assertThat(below.sourceId()).matches("#[0-9a-f]{64}");
        assertThat(below.parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date_gmt': '2021-07-01T10:00:00' | 2021-07-01 12:00:00 | 2021-07-01 10:00:00",
                "'date': '2021-07-01T10:00:00' | 2021-07-01 10:00:00 | 2021-07-01 08:00:00",
                "'date_gmt': '2021-07-01T10:00:00+02:00' | 2021-07-01 10:00:00 | 2021-07-01 08:00:00",
                "'type': '' | 2026-02-03 05:05:06 | 2026-02-03 04:05:06"
            })
    void datesAreOfTheSiteAndOfGreenwich(String field, String local, String gmt) {
        CommentRow row = row("'content': 'x', " + field, true);
        assertThat(row.date()).isEqualTo(local);
        assertThat(row.dateGmt()).isEqualTo(gmt);
    }

    @Test
    void whatIsWrittenIsCleanedAsWritersMayWrite() {
        String fields = "'content': '<script>x</script><b>y</b>', 'author': '<i>A</i> & B',"
                + " 'author_url': 'javascript:alert(1)', 'author_email': 'a@b.test<script>'";
        assertThat(row(fields, true).content()).isEqualTo("<script>x</script><b>y</b>");
        assertThat(row(fields, false).content()).isEqualTo("x<b>y</b>");
        assertThat(row("'content': 'x', 'author': 'A & B'", true).author()).isEqualTo("A & B");
        for (boolean unfiltered : List.of(true, false)) {
            CommentRow row = row(fields, unfiltered);
            assertThat(row.author()).isEqualTo("A &amp; B");
            assertThat(row.url()).isEmpty();
            assertThat(row.email()).doesNotContain("<");
            assertThat(row.post()).isEqualTo(7);
            assertThat(row.parent()).isEqualTo(3);
        }
    }

    @Test
    void aCommentMaySayWhereItCameFromAndWhichUserWroteIt() {
        String fields = "'content': 'x', 'author_ip': ' 192.0.2.7 ', 'author_user_agent': 'Reader/1.0 <b>', 'user': ";
        CommentWriter writer = one(fields + "'ann'").writer();
        assertThat(writer.ip()).isEqualTo("192.0.2.7");
        assertThat(writer.user()).isEqualTo(ImportName.ofText("ann"));
        assertThat(one(fields + "7").writer().user()).isEqualTo(ImportName.ofId(7));
        assertThat(one(fields + "0").writer().user()).isNull();
        assertThat(one(fields + "null").writer().user()).isNull();
        for (boolean unfiltered : List.of(true, false)) {
            assertThat(row(fields + "'ann'", unfiltered).ip()).isEqualTo("192.0.2.7");
            assertThat(row(fields + "'ann'", unfiltered).agent()).isEqualTo("Reader/1.0");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'user': -1 | /comments/0/user",
                "'user': ' ' | /comments/0/user",
                "'author': {} | /comments/0/author",
                "'author_ip': [] | /comments/0/author_ip",
                "'stored_meta': 'x' | /comments/0/stored_meta",
                "'stored_meta': [['x']] | /comments/0/stored_meta/0",
                "'meta': 'x' | /comments/0/meta"
            })
    void whatIsOfTheWrongKindIsRefusedWithItsPlace(String field, String pointer) {
        assertThatThrownBy(() -> one("'content': 'x', " + field))
                .isInstanceOfSatisfying(WpError.class, refusal -> assertThat(MetaRefusal.pointer(refusal))
                        .isEqualTo(pointer));
    }

    @ParameterizedTest
    @CsvSource({"author, 245", "author_email, 100", "author_url, 200", "author_ip, 100", "author_user_agent, 255"})
    void whatItsColumnCannotHoldIsRefused(String name, int most) {
        String start = "'content': 'x', '" + name + "': '";
        assertThat(one(start + "y".repeat(most) + "'").content()).isEqualTo("x");
        assertThatThrownBy(() -> one(start + "y".repeat(most + 1) + "'"))
                .isInstanceOfSatisfying(WpError.class, refusal -> assertThat(MetaRefusal.pointer(refusal))
                        .isEqualTo("/comments/0/" + name));
    }

    @Test
    void theSameWordsHaveTheSameHashAndOthersAnother() {
        ImportComment comment = one("'source_id': 'c', 'content': 'x', 'author': 'a'");
        assertThat(comment.hash())
                .isEqualTo(
                        one("'source_id': 'd', 'content': 'x', 'author': 'a'").hash());
        for (String other : List.of(
                "'content': 'y', 'author': 'a'",
                "'content': 'x', 'author': 'b'",
                "'content': 'x', 'author': 'a', 'status': 'spam'",
                "'content': 'x', 'author': 'a', 'parent': 'z'",
                "'content': 'x', 'author': 'a', 'user': 'z'",
                "'content': 'x', 'author': 'a', 'author_ip': 'z'",
                "'content': 'x', 'author': 'a', 'author_user_agent': 'z'",
                "'content': 'x', 'author': 'a', 'stored_meta': [['z', 'z']]",
                "'content': 'x', 'author': 'a', 'date': '2020-01-01T00:00:00'")) {
            assertThat(one("'source_id': 'c', " + other).hash()).as(other).isNotEqualTo(comment.hash());
        }
    }

    @Test
    void ofARingOfAnswersOneAnswersNothing() {
        assertThat(ImportThread.ringEnds(thread("a>b", "b>c", "c>a", "d>a", "e>", "f>f", "g>elsewhere")))
                .hasSize(2)
                .contains("f")
                .containsAnyOf("a", "b", "c");
        assertThat(ImportThread.ringEnds(thread("a>b", "b>", "c>b", "d>c"))).isEmpty();
    }

    @Test
    void aThreadOfAnyDepthIsReadInLinearTime() {
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            links.add("c" + i + ">c" + (i + 1));
        }
        links.add("c10000>c0");
        assertThat(ImportThread.ringEnds(thread(links.toArray(new String[0])))).containsExactly("c10000");
    }

    private static List<ImportComment> thread(String... links) {
        List<ImportComment> out = new ArrayList<>();
        for (String link : links) {
            int arrow = link.indexOf('>');
            out.add(one("'content': 'x', 'source_id': '" + link.substring(0, arrow) + "', 'parent': '"
                    + link.substring(arrow + 1) + "'"));
        }
        return out;
    }

    @Test
    void aSnapshotComesBackFromTheJournalAsItWas() {
        CommentRow row = row("'content': 'x \u00e9 \\\\ y', 'author': 'a', 'date_gmt': '2021-07-01T10:00:00'", true);
        CommentSnapshot snapshot = new CommentSnapshot(row, List.of(new StoredValue("k", "a:0:{}")));
        CommentSnapshot read = CommentSnapshot.of(row.id(), snapshot.toBytes());
        assertThat(read).isEqualTo(snapshot);
        assertThat(read.fingerprint()).isEqualTo(snapshot.fingerprint()).hasSize(64);
        CommentRow other = row("'content': 'y', 'author': 'a', 'date_gmt': '2021-07-01T10:00:00'", true);
        assertThat(new CommentSnapshot(other, List.of()).fingerprint()).isNotEqualTo(snapshot.fingerprint());
    }
}
