package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpJson;
import org.quarkpress.site.RestDate;

/** What a record says, and the place of what it cannot say. */
class ImportRecordTest {
    private static final String INVALID = "quarkpress_item_field_invalid";

    static Map<String, Object> json(String text) {
        Map<String, Object> out = new LinkedHashMap<>();
        ((Map<?, ?>) PhpJson.parse(text.replace('\'', '"')).value()).forEach((k, v) -> out.put(String.valueOf(k), v));
        return out;
    }

    private static ImportRecord read(String text) {
        return ImportRecord.read(json(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'titel': 'x'} | quarkpress_item_field_unknown | /titel",
                "{'a/b~c': 1} | quarkpress_item_field_unknown | /a~1b~0c",
                "{'categories': [1]} | quarkpress_item_field_unknown | /categories",
                "{'stored_meta': {'a': 'b'}} | " + INVALID + " | /stored_meta",
                "{'stored_meta': [['a', 'b'], ['a']]} | " + INVALID + " | /stored_meta/1",
                "{'stored_meta': [['a', 1]]} | " + INVALID + " | /stored_meta/0",
                "{'stored_meta': [['a', 'a:1:{i:0;s:1:}']]} | quarkpress_item_meta_damaged | /stored_meta/0/1",
                "{'stored_meta': [['_wp_attached_file', '../x']]} | quarkpress_item_file_path | /stored_meta/0/1",
                "{'title': ['x']} | " + INVALID + " | /title",
                "{'title': {'raw': {'raw': 'x'}}} | " + INVALID + " | /title/raw",
                "{'title': true} | " + INVALID + " | /title",
                "{'excerpt': {'rendered': 'x'}} | " + INVALID + " | /excerpt",
                "{'status': []} | " + INVALID + " | /status",
                "{'slug': {'raw': 'x'}} | " + INVALID + " | /slug",
                "{'sticky': 'perhaps'} | " + INVALID + " | /sticky",
                "{'sticky': 2} | " + INVALID + " | /sticky",
                "{'menu_order': 'first'} | " + INVALID + " | /menu_order",
                "{'menu_order': 1.5} | " + INVALID + " | /menu_order",
                "{'type': ''} | " + INVALID + " | /type",
                "{'type': {}} | " + INVALID + " | /type",
                "{'source_id': ' '} | " + INVALID + " | /source_id",
                "{'source_id': 'a\\u0000b'} | " + INVALID + " | /source_id",
                "{'date': 'yesterday'} | quarkpress_item_date_invalid | /date",
                "{'date_gmt': '2019-13-01T00:00:00'} | quarkpress_item_date_invalid | /date_gmt",
                "{'modified': '0000-00-00T00:00:00'} | quarkpress_item_date_invalid | /modified",
                "{'modified_gmt': ['2019']} | " + INVALID + " | /modified_gmt",
                "{'date': ''} | " + INVALID + " | /date",
                "{'author': 0} | " + INVALID + " | /author",
                "{'author': -1} | " + INVALID + " | /author",
                "{'author': ''} | " + INVALID + " | /author",
                "{'author': {'id': 1}} | " + INVALID + " | /author",
                "{'parent': 'about'} | " + INVALID + " | /parent",
                "{'parent': {'name': 'x'}} | quarkpress_item_field_unknown | /parent/name",
                "{'parent': {'slug': 'x', 'id': 1}} | " + INVALID + " | /parent",
                "{'parent': {'slug': ''}} | " + INVALID + " | /parent/slug",
                "{'terms': ['x']} | " + INVALID + " | /terms",
                "{'terms': {'category': 'x'}} | " + INVALID + " | /terms/category",
                "{'terms': {'category': ['x', '']}} | " + INVALID + " | /terms/category/1",
                "{'terms': {'category': [0]}} | " + INVALID + " | /terms/category/0",
                "{'terms': {'category': [true]}} | " + INVALID + " | /terms/category/0",
                "{'terms': {'category': [{}]}} | " + INVALID + " | /terms/category/0",
                "{'terms': {'category': [{'description': 'x'}]}} | " + INVALID + " | /terms/category/0",
                "{'terms': {'category': [{'nam': 'x'}]}} | quarkpress_item_field_unknown | /terms/category/0/nam",
                "{'terms': {'a/b': [{'name': []}]}} | " + INVALID + " | /terms/a~1b/0/name",
                "{'terms': {'category': [{'name': 'x', 'parent': {'slug': []}}]}} | " + INVALID
                        + " | /terms/category/0/parent/slug",
                "{'terms': {'category': [{'name': 'x', 'meta': 'y'}]}} | " + INVALID + " | /terms/category/0/meta",
                "{'meta': ['x']} | " + INVALID + " | /meta",
                "{'meta': 'x'} | " + INVALID + " | /meta",
                "{'featured_image': {'url': 'x.jpg'}} | " + INVALID + " | /featured_image/url",
                "{'featured_image': {'url': 'ftp://a.example/x.jpg'}} | " + INVALID + " | /featured_image/url",
                "{'featured_image': {'url': 'http://me:word@a.example/x.jpg'}} | " + INVALID + " | /featured_image/url",
                "{'featured_image': {'url': ''}} | " + INVALID + " | /featured_image/url",
                "{'featured_image': {'url': 'http://x', 'file': 'x.jpg'}} | " + INVALID + " | /featured_image",
                "{'featured_image': {'alt': 'x'}} | " + INVALID + " | /featured_image",
                "{'featured_image': {'url': 'http://x', 'alt': []}} | " + INVALID + " | /featured_image/alt",
                "{'featured_image': {'url': 'http://x', 'size': 1}} | quarkpress_item_field_unknown | /featured_image/size",
                "{'featured_image': {'id': 5, 'alt': 'x'}} | quarkpress_item_field_unknown | /featured_image/alt",
                "{'featured_image': {'file': '../x.jpg'}} | " + INVALID + " | /featured_image/file",
                "{'featured_image': {'file': '/etc/x.jpg'}} | " + INVALID + " | /featured_image/file",
                "{'featured_image': {'file': 'a/.b/x.jpg'}} | " + INVALID + " | /featured_image/file",
                "{'featured_image': {'file': 'C:x.jpg'}} | " + INVALID + " | /featured_image/file",
                "{'featured_image': {'id': 3, 'alt': 'x'}} | quarkpress_item_field_unknown | /featured_image/alt",
                "{'featured_image': 'x.jpg'} | " + INVALID + " | /featured_image",
                "{'comments': 'x'} | " + INVALID + " | /comments",
                "{'comments': ['x']} | " + INVALID + " | /comments/0",
                "{'comments': [{'content': ' '}]} | " + INVALID + " | /comments/0/content",
                "{'comments': [{'content': 'x', 'agent': 'y'}]} | quarkpress_item_field_unknown | /comments/0/agent",
                "{'comments': [{'content': 'x', 'status': 'perhaps'}]} | " + INVALID + " | /comments/0/status",
                "{'comments': [{'content': 'x', 'date_gmt': 'soon'}]} | quarkpress_item_date_invalid"
                        + " | /comments/0/date_gmt",
                "{'comments': [{'content': 'x', 'meta': 'y'}]} | " + INVALID + " | /comments/0/meta",
                "{'comments': [{'content': 'x', 'type': 'a b'}]} | " + INVALID + " | /comments/0/type",
                "{'comments': [{'content': 'x', 'parent': {'id': 1}}]} | quarkpress_item_field_unknown"
                        + " | /comments/0/parent/id"
            })
    void whatCannotBeTakenIsRefusedWithItsPlace(String record, String code, String pointer) {
        WpError refused = catchThrowableOfType(WpError.class, () -> read(record));
        assertThat(refused).as(record).isNotNull();
        assertThat(refused.code()).as(record).isEqualTo(code);
        assertThat(MetaRefusal.pointer(refused)).as(record).isEqualTo(pointer);
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void aDateWithoutOneInGmtIsOpen() {
        Map<String, Object> fields =
                read("{'date': '2019-01-01T06:00:00', 'date_gmt': null}").fields();
        assertThat(fields).containsEntry("date", "2019-01-01T06:00:00").containsEntry("date_gmt", null);
    }

    @Test
    void aRecordThatSaysNothingSaysNothing() {
        ImportRecord record = read("{}");
        assertThat(record.fields()).isEmpty();
        assertThat(List.of(record.author(), record.parent(), record.terms(), record.meta(), record.picture()))
                .containsOnly(Wish.silent());
        assertThat(Arrays.asList(record.type(), record.sourceId(), record.modified()))
                .containsOnlyNulls();
    }

    @Test
    void whatIsNullIsCleared() {
        ImportRecord record = read("""
                {'title': null, 'content': null, 'excerpt': null, 'status': null, 'slug': null, 'password': null,
                 'sticky': null, 'format': null, 'template': null, 'comment_status': null, 'ping_status': null,
                 'menu_order': null, 'date': null, 'author': null, 'parent': null, 'terms': null, 'meta': null,
                 'featured_image': null, 'comments': null, 'type': null, 'modified': null}""");
        Map<String, Object> cleared = new LinkedHashMap<>();
        List.of("title", "content", "excerpt", "slug", "password", "template").forEach(name -> cleared.put(name, ""));
        cleared.putAll(Map.of("status", "draft", "format", "standard", "comment_status", "closed"));
        cleared.putAll(Map.of("ping_status", "closed", "sticky", false, "menu_order", 0L));
        cleared.put("date", null);
        assertThat(record.fields()).isEqualTo(cleared);
        assertThat(List.of(record.author(), record.parent(), record.terms(), record.meta()))
                .containsOnly(Wish.of(null));
        assertThat(record.picture()).isEqualTo(Wish.of(ImportPicture.ofId(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'title': 'a'} | title | a",
                "{'title': {'raw': 'a', 'rendered': 'b'}} | title | a",
                "{'title': 42} | title | 42",
                "{'menu_order': ' 7 '} | menu_order | 7",
                "{'sticky': 'Yes'} | sticky | true",
                "{'sticky': 0} | sticky | false",
                "{'date': '2019-01-01T06:00:00'} | date | 2019-01-01T06:00:00",
                "{'date': '2019-01-01T06:00:00', 'date_gmt': '2018-01-01T06:00:00'} | date_gmt | 2018-01-01T06:00:00"
            })
    void aFieldIsReadAsWhatItCanOnlyMean(String record, String field, String value) {
        assertThat(read(record).fields()).hasSize(1).extractingByKey(field).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'modified': '2019-07-01T12:00:00'} | 2019-07-01 10:00:00",
                "{'modified_gmt': '2019-07-01T12:00:00'} | 2019-07-01 12:00:00",
                "{'modified': '2019-07-01T12:00:00+05:00'} | 2019-07-01 07:00:00",
                "{'modified': '2001-01-01T00:00:00', 'modified_gmt': '2019-07-01T12:00:00'} | 2019-07-01 12:00:00"
            })
    void theTimeOfTheLastChangeIsOfTheSiteUnlessItIsOfGmt(String record, String gmt) {
        RestDate date = read(record).modified().at(ZoneId.of("Europe/Berlin"));
        assertThat(date.gmt()).isEqualTo(gmt);
    }

    @Test
    void termsAreNamedInFourWays() {
        List<TermName> terms = read("""
                {'terms': {'category': ['Go', 7, {'slug': 'java'},
                  {'name': 'Rust', 'slug': 'rust', 'parent': 'Systems', 'description': 'd', 'meta': {'k': 1}, 'stored_meta': [['p', 'x']]}]}}""").terms().value().get("category");
        assertThat(terms).extracting(TermName::name).containsExactly("Go", null, null, "Rust");
        assertThat(terms).extracting(TermName::id).containsExactly(null, 7L, null, null);
        assertThat(terms).extracting(TermName::slug).containsExactly(null, null, "java", "rust");
        assertThat(terms.get(3).parent().name()).isEqualTo("Systems");
        assertThat(terms.get(3).parent().pointer()).isEqualTo("/terms/category/3/parent");
        assertThat(terms.get(3).meta()).containsEntry("k", 1L);
        assertThat(terms.get(3).storedMeta()).containsExactly(new StoredValue("p", "x"));
        assertThat(terms.get(0).storedMeta()).isEmpty();
    }

    @Test
    void termsMayNotBeNestedWithoutEnd() {
        String deep = "'x'";
        for (int i = 0; i < 30; i++) {
            deep = "{'name': 'x', 'parent': " + deep + "}";
        }
        String record = "{'terms': {'category': [" + deep + "]}}";
        WpError refused = catchThrowableOfType(WpError.class, () -> read(record));
        assertThat(refused.code()).isEqualTo(INVALID);
        assertThat(MetaRefusal.pointer(refused)).startsWith("/terms/category/0/parent/parent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'terms': []}", "{'terms': {}}", "{'terms': {'category': null}}", "{'meta': []}"})
    void anEmptyListOfPhpIsAnEmptyObject(String record) {
        assertThat(read(record)).isNotNull();
    }

    @Test
    void everyMadeUpArticleCanBeRead() {
        for (int n = 1; n <= 60; n++) {
            assertThat(ImportRecord.read(Articles.article(n)).sourceId()).startsWith("alphanode-");
            assertThat(ImportRecord.read(MessyArticles.article(n)).meta().value())
                    .hasSize(20);
        }
    }

    @Test
    void theHashIsOfTheContentAlone() {
        String hash = ImportHash.of(json("{'title': 'a', 'content': 'b', 'meta': {'0': 1, '1': 2}}"));
        assertThat(hash).hasSize(64).matches("[0-9a-f]+");
        assertThat(ImportHash.of(json("{'content': 'b', 'source_id': 'x', 'meta': {'0': 1, '1': 2}, 'title': 'a'}")))
                .isEqualTo(hash);
        assertThat(ImportHash.of(json("{'title': 'a', 'content': 'b', 'meta': {'1': 2, '0': 1}}")))
                .isNotEqualTo(hash);
        assertThat(ImportHash.of(json("{'title': 'a', 'content': null, 'meta': {'0': 1, '1': 2}}")))
                .isNotEqualTo(hash);
    }
}
