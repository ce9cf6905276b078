package org.quarkpress.bulk.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of records, whole and broken: each record by itself, with its line, whatever its neighbours are. */
class ImportReaderTest {
    private static List<ImportPart> parts(byte[] file) throws IOException {
        return parts(new ByteArrayInputStream(file));
    }

    private static List<ImportPart> parts(InputStream file) throws IOException {
        ImportReader reader = ImportFormat.open(file);
        List<ImportPart> out = new ArrayList<>();
        for (Optional<ImportPart> part = reader.next(); part.isPresent(); part = reader.next()) {
            out.add(part.get());
        }
        return out;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Each part as {@code line:source_id}, or {@code line!code}. */
    private static String shown(List<ImportPart> parts) {
        return String.join(
                " ",
                parts.stream()
                        .map(part -> part.refusal() == null
                                ? part.line() + ":" + part.fields().get("source_id")
                                : part.line() + "!" + part.refusal().code().replace("quarkpress_", ""))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"source_id":"a"}\\n{"source_id":"b"}\\n           | 1:a 2:b
                    {"source_id":"a"}\\r\\n\\r\\n{"source_id":"b"}     | 1:a 3:b
                    \\uFEFF{"source_id":"a"}                           | 1:a
                    {"source_id":"a"}\\n{oops\\n{"source_id":"c"}      | 1:a 2!item_json 3:c
                    {"source_id":"a"}\\n[1]\\n"x"\\n                   | 1:a 2!item_no_object 3!item_no_object
                    {"source_id":"a"                                   | 1!item_json
                    {"source_id":"a\\\\nb"}                            | 1:a\\nb
                    [{"source_id":"a"},\\n{"source_id":"b"}]           | 1:a 2:b
                    \\n [ {"source_id":"a"} , {"source_id":"]},{"} ]\\n| 2:a 2:]},{
                    [{"source_id":"a"},{"x":oops},{"source_id":"c"}]   | 1:a 1!item_json 1:c
                    [{"source_id":"a"},\\n7,null,{"source_id":"c"}]    | 1:a 2!item_no_object 2!item_no_object 2:c
                    [{"source_id":"a\\\\"}"}]                          | 1:a"}
                    [{"source_id":"a"},{"source_id":                   | 1:a 1!file_cut
                    [{"source_id":"a"}                                 | 1:a 1!file_cut
                    [{"source_id":"a"}] x                              | 1:a 1!file_trailing
                    []                                                 | ``
                    \\n\\n                                             | ``
                    """)
    void jsonFiles(String file, String expected) throws IOException {
        String text = unescaped(file);
        assertThat(shown(parts(utf8(text)))).isEqualTo(unescaped(expected));
        assertThat(shown(parts(gzip(utf8(text))))).isEqualTo(unescaped(expected));
        assertThat(shown(parts(new OneByteStream(utf8(text))))).isEqualTo(unescaped(expected));
    }

    private static String unescaped(String text) {
        return text.replace("\\\\", "\u0001")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\uFEFF", "\ufeff")
                .replace("\u0001", "\\");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    /** A file that comes in drops. */
    private static final class OneByteStream extends ByteArrayInputStream {
        OneByteStream(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, 1));
        }
    }

    @Test
    void bytesThatAreNoTextRefuseTheirLineOnly() throws IOException {
        byte[] file = utf8("{\"source_id\":\"a\"}\n{\"source_id\":\"?\"}\n{\"source_id\":\"c\"}\n");
        file[33] = (byte) 0xff;
        assertThat(shown(parts(file))).isEqualTo("1:a 2!item_json 3:c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s", "[%s,%s]"})
    void aRecordThatIsTooLargeIsPassedOver(String form) throws IOException {
        InputStream huge = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(utf8(form.substring(0, form.indexOf('%')) + "{\"source_id\":\"")),
                new LongStream(ImportReader.LARGEST + 5L),
                new ByteArrayInputStream(utf8("\"}" + form.charAt(form.indexOf('s') + 1) + "{\"source_id\":\"b\"}"
                        + (form.startsWith("[") ? "]" : ""))))));
        assertThat(shown(parts(huge))).matches("1!item_too_large [12]:b");
    }

    /** So many letters. */
    private static final class LongStream extends InputStream {
        private long left;

        LongStream(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }

    private static String wxr(String... parts) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\">\n<channel>\n"
                + String.join("\n", parts) + "\n</channel>\n</rss>\n";
    }

    @Test
    void anExportFileTellsAuthorsTermsAndItems() throws IOException {
        List<ImportPart> parts = parts(utf8(wxr(
                "<wp:author><wp:author_login><![CDATA[anna]]></wp:author_login><wp:author_email>a@b.test</wp:author_email></wp:author>",
                "<wp:category><wp:category_nicename>news</wp:category_nicename><wp:category_parent>top</wp:category_parent>"
                        + "<wp:cat_name><![CDATA[News & more]]></wp:cat_name></wp:category>",
                "<wp:tag><wp:tag_slug>java</wp:tag_slug><wp:tag_name>Java</wp:tag_name></wp:tag>",
                "<wp:term><wp:term_taxonomy>genre</wp:term_taxonomy><wp:term_slug>novel</wp:term_slug><wp:term_name>Novel</wp:term_name>"
                        + "<wp:termmeta><wp:meta_key>k</wp:meta_key><wp:meta_value><![CDATA[v]]></wp:meta_value></wp:termmeta></wp:term>",
                "<item><title>T</title></item>")));
        assertThat(parts)
                .extracting(ImportPart::kind)
                .containsExactly(
                        ImportPart.Kind.AUTHOR,
                        ImportPart.Kind.TERM,
                        ImportPart.Kind.TERM,
                        ImportPart.Kind.TERM,
                        ImportPart.Kind.ITEM);
        assertThat(parts).extracting(ImportPart::line).containsExactly(4L, 5L, 6L, 7L, 8L);
        assertThat(parts.get(0).fields()).isEqualTo(Map.of("login", "anna", "email", "a@b.test"));
        assertThat(parts.get(1).fields())
                .isEqualTo(Map.of("taxonomy", "category", "slug", "news", "parent", "top", "name", "News & more"));
        assertThat(parts.get(2).fields()).isEqualTo(Map.of("taxonomy", "post_tag", "slug", "java", "name", "Java"));
        assertThat(parts.get(3).fields())
                .containsEntry("taxonomy", "genre")
                .containsEntry("stored_meta", List.of(List.of("k", "v")));
    }

    @Test
    void anItemTellsAllThatIsInIt() throws IOException {
        Map<String, Object> item = parts(utf8(wxr(
                        "<item><title>A &amp; B</title><dc:creator><![CDATA[anna]]></dc:creator>",
                        "<content:encoded><![CDATA[one ]]]]><![CDATA[> two\\n \\ three]]></content:encoded><excerpt:encoded></excerpt:encoded>",
                        "<wp:post_id>12</wp:post_id><wp:post_date>2020-01-02 03:04:05</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>",
                        "<wp:post_parent>7</wp:post_parent><wp:menu_order>-3</wp:menu_order><wp:is_sticky>1</wp:is_sticky><wp:post_type>page</wp:post_type>",
                        "<category>old</category><category domain=\"tag\" nicename=\"x\">X</category><category domain=\"genre\" nicename=\"y\">Y</category>",
                        "<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta>",
                        "<wp:postmeta><wp:meta_key>k</wp:meta_key><wp:meta_value>2</wp:meta_value></wp:postmeta>",
                        "<wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>C</wp:comment_author><wp:comment_parent>0</wp:comment_parent>",
                        "<wp:commentmeta><wp:meta_key>m</wp:meta_key><wp:meta_value>n</wp:meta_value></wp:commentmeta></wp:comment>",
                        "</item>")))
                .get(0)
                .fields();
        assertThat(item)
                .containsEntry("source_id", "12")
                .containsEntry("type", "page")
                .containsEntry("title", "A & B")
                .containsEntry("author", "anna")
                .containsEntry("content", "one ]]> two\\n \\ three")
                .containsEntry("excerpt", "")
                .containsEntry("date", "2020-01-02T03:04:05")
                .containsEntry("date_gmt", "0000-00-00T00:00:00")
                .containsEntry("as_stored", true)
                .containsEntry("parent", Map.of("source_id", "7"))
                .containsEntry("menu_order", -3L)
                .containsEntry("sticky", true)
                .containsEntry(
                        "terms",
                        Map.of(
                                "post_tag", List.of(Map.of("name", "X", "slug", "x")),
                                "genre", List.of(Map.of("name", "Y", "slug", "y"))))
                .containsEntry("stored_meta", List.of(List.of("k", "1"), List.of("k", "2")))
                .containsEntry(
                        "comments",
                        List.of(Map.of("source_id", "3", "author", "C", "stored_meta", List.of(List.of("m", "n")))));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>",
                "<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\"><rss><channel><item><title>a</title></item></channel></rss>",
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><item><title>&b;</title></item></rss>",
                "<rss><item><title>&nbsp;</title></item></rss>",
                "<rss><item><title><![CDATA[never closed</title></item></rss>",
                "<rss><item><title>cut off",
                "<rss><item><title>\u00e9</title></item",
                "<rss><item></title></item></rss>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void filesThatAreNoPlainXmlAreRefusedWithTheirLine(String file) throws IOException {
        List<ImportPart> parts = parts(utf8(file));
        assertThat(parts).isNotEmpty();
        ImportPart last = parts.get(parts.size() - 1);
        assertThat(last.refusal()).as(shown(parts)).isNotNull();
        assertThat(last.line()).isPositive();
        assertThat(parts.toString()).doesNotContain("root:").doesNotContain("aaaaaaaaaaaaaaaaaaaa");
    }

    @Test
    void whatComesBeforeABreakIsKept() throws IOException {
        List<ImportPart> parts = parts(
                utf8(
                        "<rss><channel><item><wp:post_id>1</wp:post_id></item>\n<item><wp:post_id>2</wp:post_id></item>\n<item><wp:post_id>3"));
        assertThat(shown(parts)).isEqualTo("1:1 2:2 3!file_xml");
    }

    @Test
    void controlCharactersOfPostsDoNotEndAnExportFile() throws IOException {
        String title = "a\u0008b\u000bc";
        assertThat(parts(utf8(wxr("<item><title>" + title + "</title></item>")))
                        .get(0)
                        .fields())
                .containsEntry("title", "abc");
    }

    @Test
    void carriageReturnsThatPeopleWroteStay() throws IOException {
        String item =
                "<item><title>a\r\nb\rc</title><category domain=\"x\" nicename=\"y\"><![CDATA[\r\n]]></category></item>";
        for (InputStream file :
                List.of(new ByteArrayInputStream(utf8(wxr(item))), new OneByteStream(utf8(wxr(item))))) {
            assertThat(parts(file).get(0).fields())
                    .containsEntry("title", "a\r\nb\rc")
                    .containsEntry("terms", Map.of("x", List.of(Map.of("name", "\r\n", "slug", "y"))));
        }
    }

    @Test
    void carriageReturnsOfAFileThatWasConvertedAsAWholeSayNothing() throws IOException {
        String file = wxr("<item><title>a\nb</title></item>").replace("\n", "\r\n");
        assertThat(parts(utf8(file)).get(0).fields()).containsEntry("title", "a\nb");
    }

    @Test
    void filesOfOtherEncodingsAreRead() throws IOException {
        String file = wxr("<item><title>\u00e9\rx</title></item>").replace("UTF-8", "ISO-8859-1");
        assertThat(parts(file.getBytes(StandardCharsets.ISO_8859_1)).get(0).fields())
                .containsEntry("title", "\u00e9\nx");
    }

    @Test
    void aTextNodeOfAnySizeIsPassedOver() throws IOException {
        InputStream huge = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(utf8("<rss><channel><item><title>")),
                new LongStream(100L << 20),
                new ByteArrayInputStream(
                        utf8("</title></item><item><wp:post_id>2</wp:post_id></item></channel></rss>")))));
        assertThat(shown(parts(huge))).isEqualTo("1!item_too_large 1:2");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() throws IOException {
        String deep = "<item>" + "<a>".repeat(500) + "</a>".repeat(500) + "</item>";
        assertThat(shown(parts(utf8(wxr(deep, "<item><wp:post_id>2</wp:post_id></item>")))))
                .isEqualTo("4!item_too_large 5:2");
    }

    /** As a file of any size has them: some versions of Java count them, and end the file. */
    @Test
    void thereMayBeAnyNumberOfEscapedCharacters() throws IOException {
        String words = "&amp;&lt;&#65;".repeat(100_000);
        String item = "<item><wp:post_id>1</wp:post_id><title>" + words + "</title></item>";
        List<ImportPart> parts = parts(utf8(wxr(item, "<item><wp:post_id>2</wp:post_id></item>")));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).fields()).containsEntry("title", "&<A".repeat(100_000));
        assertThat(parts.get(1).fields()).containsEntry("source_id", "2");
    }

    @Test
    void elementsNestedDeeperThanAParserShallHoldEndTheFile() throws IOException {
        String endless = "<a>".repeat(20_000) + "</a>".repeat(20_000);
        assertThat(shown(parts(utf8(wxr("<item><wp:post_id>1</wp:post_id></item>", endless)))))
                .isEqualTo("4:1 5!file_xml");
    }
}
