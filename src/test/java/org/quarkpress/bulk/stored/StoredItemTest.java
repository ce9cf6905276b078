package org.quarkpress.bulk.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.ImportComment;
import org.quarkpress.bulk.ImportName;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;
import org.quarkpress.post.PostRow;

/** What an item of an export file says, the row it becomes, and what its meta names. */
class StoredItemTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 3, 4, 5, 6);

    private static Map<String, Object> fields(String json) {
        Map<String, Object> out = new LinkedHashMap<>();
        ((Map<?, ?>) PhpJson.parse(("{" + json + "}").replace('\'', '"')).value())
                .forEach((key, value) -> out.put(String.valueOf(key), value));
        return out;
    }

    private static StoredItem item(String json) {
        return StoredItem.read(fields(json));
    }

    private static PostRow row(String json, boolean unfiltered) {
        return new StoredPost(unfiltered, "http://example.test", ZONE, NOW).row(item(json), 5, 9, 3);
    }

    @Test
    void onlyItemsThatSaySoAreStoredAsTheyWere() {
        assertThat(StoredItem.isStored(fields("'as_stored': true"))).isTrue();
        assertThat(StoredItem.isStored(fields("'as_stored': 'true'"))).isFalse();
        assertThat(StoredItem.isStored(fields("'guid': 'x'"))).isFalse();
    }

    @Test
    void anItemWithoutAnIdIsKnownByItsAddressOrByWhatItSays() {
        assertThat(StoredItem.sourceId(fields("'source_id': ' 12 ', 'guid': 'g'")))
                .isEqualTo("12");
        assertThat(StoredItem.sourceId(fields("'guid': 'http://a.test/?p=1'"))).isEqualTo("http://a.test/?p=1");
        assertThat(StoredItem.sourceId(fields("'guid': 'http://a.test/" + "x".repeat(300) + "'")))
                .matches("#[0-9a-f]{64}");
        assertThat(StoredItem.sourceId(fields("'title': 'a'")))
                .matches("#[0-9a-f]{64}")
                .isNotEqualTo(StoredItem.sourceId(fields("'title': 'b'")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'much_too_long_for_a_type' | /type",
                "'type': '<x>' | /type",
                "'status': 'two words' | /status",
                "'comment_status': ['open'] | /comment_status",
                "'title': {} | /title",
                "'date': '2021-02-31T00:00:00' | /date",
                "'date': '2021-00-10T00:00:00' | /date",
                "'date_gmt': 'yesterday' | /date_gmt",
                "'modified_gmt': '2021-01-01' | /modified_gmt",
                "'menu_order': 4294967296 | /menu_order",
                "'menu_order': 'x' | /menu_order",
                "'parent': 7 | /parent",
                "'terms': [] | /terms",
                "'terms': {'genre': {}} | /terms/genre",
                "'terms': {'genre': ['x']} | /terms/genre/0",
                "'terms': {'genre': [{'name': 'x', 'slug': 'y'}, {'name': '', 'slug': ''}]} | /terms/genre/1/slug",
                "'stored_meta': {} | /stored_meta",
                "'stored_meta': [['k', 'a:1:{x;}']] | /stored_meta/0/1",
                "'comments': {} | /comments",
                "'comments': ['x'] | /comments/0",
                "'comments': [{'approved': 'x y'}] | /comments/0/approved",
                "'comments': [{'date': 'never'}] | /comments/0/date",
                "'comments': [{'stored_meta': [['k']]}] | /comments/0/stored_meta/0"
            })
    void whatCannotBeStoredIsRefusedWithItsPlace(String json, String pointer) {
        WpError refusal = catchThrowableOfType(WpError.class, () -> item(json));
        assertThat(refusal).as(json).isNotNull();
        assertThat(MetaRefusal.pointer(refusal)).isEqualTo(pointer);
    }

    @Test
    void textsThatNoColumnHoldsAreRefused() {
        for (String name : List.of("title", "excerpt")) {
            Map<String, Object> fields = new LinkedHashMap<>(Map.of(name, "\u00e9".repeat(32_768)));
            WpError refusal = catchThrowableOfType(WpError.class, () -> StoredItem.read(fields));
            assertThat(MetaRefusal.pointer(refusal)).isEqualTo("/" + name);
            fields.put(name, "\u00e9".repeat(32_767));
            assertThat(StoredItem.read(fields)).isNotNull();
        }
    }

    @Test
    void whatPeopleWroteIsKeptToTheByte() {
        String content = "<script>x</script> \\\\ &#128; \\r\\n ]]>";
        PostRow row = row("'content': '" + content + "', 'title': ' <b>T</b> ', 'excerpt': '&bogus;'", true);
        assertThat(row.content()).isEqualTo("<script>x</script> \\ &#128; \r\n ]]>");
        assertThat(row.title()).isEqualTo(" <b>T</b> ");
        assertThat(row.excerpt()).isEqualTo("&bogus;");
        assertThat(row.id()).isEqualTo(5);
        assertThat(row.author()).isEqualTo(9);
        assertThat(row.parent()).isEqualTo(3);
    }

    @Test
    void thoseWhoMayNotWriteHtmlFreelyHaveItFiltered() {
        PostRow row = row("'content': '<script>x</script><b>y</b>', 'title': '<script>t</script>'", false);
        assertThat(row.content()).isEqualTo("x<b>y</b>");
        assertThat(row.title()).isEqualTo("t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'date': '2021-07-01T10:00:00', 'date_gmt': '2021-07-01T09:00:00' | 2021-07-01 10:00:00 | 2021-07-01 09:00:00",
                "'date': '2021-07-01T10:00:00' | 2021-07-01 10:00:00 | 2021-07-01 08:00:00",
                "'date_gmt': '2021-07-01T08:00:00' | 2021-07-01 10:00:00 | 2021-07-01 08:00:00",
                "'status': 'draft', 'date': '2021-07-01T10:00:00' | 2021-07-01 10:00:00 | 0000-00-00 00:00:00",
                "'status': 'draft', 'date': '2021-07-01T10:00:00', 'date_gmt': '0000-00-00T00:00:00'"
                        + " | 2021-07-01 10:00:00 | 0000-00-00 00:00:00",
                "'date': '0000-00-00T00:00:00', 'date_gmt': '0000-00-00T00:00:00'"
                        + " | 0000-00-00 00:00:00 | 0000-00-00 00:00:00",
                "'status': 'draft' | 2026-02-03 05:05:06 | 0000-00-00 00:00:00",
                "'title': 'x' | 2026-02-03 05:05:06 | 2026-02-03 04:05:06"
            })
    void datesAreKeptAndThoseMissingWorkedOut(String json, String local, String gmt) {
        PostRow row = row(json, true);
        assertThat(row.date()).isEqualTo(local);
        assertThat(row.dateGmt()).isEqualTo(gmt);
        assertThat(row.modified()).isEqualTo(local);
    }

    @Test
    void theTimeOfTheLastChangeIsKept() {
        PostRow row = row(
                "'date': '2021-07-01T10:00:00', 'modified': '2022-01-01T10:00:00', 'modified_gmt': '2022-01-01T09:00:01'",
                true);
        assertThat(row.modified()).isEqualTo("2022-01-01 10:00:00");
        assertThat(row.modifiedGmt()).isEqualTo("2022-01-01 09:00:01");
    }

    @ParameterizedTest
    @CsvSource({
        "post, future, 2038-01-01T00:00:00, future",
        "post, future, 2020-01-01T00:00:00, publish",
        "post, publish, 2038-01-01T00:00:00, future",
        "post, publish, 2020-01-01T00:00:00, publish",
        "post, private, 2038-01-01T00:00:00, private",
        "post, wc-done, 2038-01-01T00:00:00, wc-done",
        "attachment, inherit, 2038-01-01T00:00:00, inherit"
    })
    void statesFollowTheDateAsOfAnyPost(String type, String status, String gmt, String stored) {
        String json = "'type': '" + type + "', 'status': '" + status + "', 'date_gmt': '" + gmt + "'";
        assertThat(row(json, true).status()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'slug': 'a-b', 'title': 'T' | a-b",
                "'slug': 'x__trashed', 'title': 'T' | x__trashed",
                "'slug': '%e4%b8%ad', 'title': 'T' | %e4%b8%ad",
                "'slug': 'A B', 'title': 'T' | a-b",
                "'title': 'My Title' | my-title",
                "'title': 'My Title', 'status': 'draft' | ``",
                "'title': 'My Title', 'status': 'pending' | ``"
            })
    void slugsAreKeptAndMadeOnlyWherePostsNeedOne(String json, String slug) {
        assertThat(row(json, true).name()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type': 'attachment', 'attachment_url': 'http://a.test/x/y.JPG' | image/jpeg",
                "'type': 'attachment', 'attachment_url': 'http://a.test/x', 'stored_meta': [['_wp_attached_file', 'a/b.png']]"
                        + " | image/png",
                "'type': 'attachment', 'attachment_url': 'http://a.test/x.exe' | ``",
                "'type': 'post', 'attachment_url': 'http://a.test/x.png' | ``"
            })
    void theNameOfAFileTellsItsType(String json, String type) {
        assertThat(row(json, true).mimeType()).isEqualTo(type);
    }

    @Test
    void addressesThatBrowsersRunAreNone() {
        assertThat(item("'guid': 'javascript:alert(1)'").guid()).isEmpty();
        assertThat(item("'guid': 'http://a.test/?p=1&x=2'").guid()).isEqualTo("http://a.test/?p=1&x=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "post | _thumbnail_id=12,_edit_last=3,other=5 | POST:12 USER:3",
                "post | _thumbnail_id=0,_thumbnail_id=x,_edit_last= | ``",
                "post | _menu_item_type=post_type,_menu_item_object_id=5 | ``",
                "nav_menu_item | _menu_item_type=post_type,_menu_item_object_id=5,_menu_item_menu_item_parent=8 | POST:5 POST:8",
                "nav_menu_item | _menu_item_object_id=5,_menu_item_menu_item_parent=0,_menu_item_type=taxonomy | TERM:5",
                "nav_menu_item | _menu_item_type=custom,_menu_item_object_id=77 | POST:77",
                "nav_menu_item | _menu_item_type=post_type_archive,_menu_item_object_id=-3 | ``"
            })
    void metaNamesThingsByTheirIds(String type, String meta, String expected) {
        List<Object> rows = new ArrayList<>();
        for (String pair : meta.split(",")) {
            rows.add(List.of(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
        }
        StoredItem item = StoredItem.read(Map.of("type", type, "stored_meta", rows));
        assertThat(String.join(
                        " ",
                        StoredReference.of(item.type(), item.meta()).stream()
                                .map(one -> one.kind() + ":" + one.sourceId())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void commentsAreReadAsTheyWereStored() {
        ImportComment comment = item("'comments': [{'source_id': '3', 'author': 'A & <B>', 'author_ip': '203.0.113.9',"
                        + " 'date': '2020-01-01T01:00:00', 'date_gmt': '2020-01-01T00:00:00', 'content': 'c\\\\d',"
                        + " 'approved': 'post-trashed', 'type': '', 'user_id': '7', 'parent': {'source_id': '2'},"
                        + " 'stored_meta': [['m', 'n']]}]")
                .comments()
                .get(0);
        assertThat(comment.sourceId()).isEqualTo("3");
        assertThat(comment.parent()).isEqualTo("2");
        assertThat(comment.asStored()).isTrue();
        assertThat(comment.approved()).isEqualTo("post-trashed");
        assertThat(comment.type()).isEqualTo("comment");
        assertThat(comment.content()).isEqualTo("c\\d");
        assertThat(comment.dateGmt()).isEqualTo("2020-01-01 00:00:00");
        assertThat(comment.writer().user()).isEqualTo(ImportName.ofSource("7"));
        assertThat(comment.values()).hasSize(1);
    }
}
