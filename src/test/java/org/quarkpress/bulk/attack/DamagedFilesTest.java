package org.quarkpress.bulk.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.fetch.FarServer;

/** Files that are damaged, or made to do damage: what comes before is stored, the rest is told, nothing else happens. */
@QuarkusTest
class DamagedFilesTest extends AttackTest {
    private FarServer far;

    @BeforeEach
    void startServer() throws IOException {
        far = new FarServer();
    }

    @AfterEach
    void nothingOutsideWasRead() throws IOException {
        assertThat(far.requests()).isEmpty();
        far.close();
    }

    private static String xmlItem(String source, int n) {
        return "<item><title>" + source + " " + n + "</title><wp:post_id>" + n + "</wp:post_id>"
                + "<content:encoded><![CDATA[text]]></content:encoded><wp:status>publish</wp:status>"
                + "<wp:post_type>post</wp:post_type><wp:post_name>" + source + "-" + n + "</wp:post_name></item>\n";
    }

    /** The head has three lines, so that item N begins in line 3 + N. */
    private static String wxr(String source, String head, int items, String tail) {
        StringBuilder out = new StringBuilder(head).append("<rss>\n<channel>\n");
        IntStream.rangeClosed(1, items).forEach(n -> out.append(xmlItem(source, n)));
        return out.append(tail).toString();
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String END = "</channel>\n</rss>\n";

    /**
     * A damaged file.
     *
     * @param name says what is wrong, and names the source
     * @param created what is stored nevertheless
     * @param told the refusals as {@code line!code}
     */
    private record Damaged(String name, String type, byte[] bytes, int created, List<String> told) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Damaged xml(String name, String text, int created, String... told) {
        return new Damaged(name, XML, utf8(text), created, List.of(told));
    }

    static Stream<Damaged> brokenExports() {
        return Stream.of(
                xml(
                        "cdata",
                        wxr("cdata", HEAD, 2, "<item><title><![CDATA[never closed</title></item>\n" + END),
                        2,
                        "*"),
                xml("cdata-end", wxr("cdata-end", HEAD, 2, "<item><title>a ]]> b</title></item>\n" + END), 2, "*"),
                xml("cut-tag", wxr("cut-tag", HEAD, 2, "<item><titl"), 2, "6!quarkpress_file_xml"),
                xml("cut-text", wxr("cut-text", HEAD, 2, "<item><title>cut"), 2, "6!quarkpress_file_xml"),
                xml("cut-after", wxr("cut-after", HEAD, 2, ""), 2, "*"),
                xml(
                        "entity",
                        wxr("entity", HEAD, 2, "<item><title>&hellip;</title></item>\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml(
                        "crossed",
                        wxr("crossed", HEAD, 2, "<item><title></item></title>\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml(
                        "charref",
                        wxr("charref", HEAD, 2, "<item><title>&#0;</title></item>\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml(
                        "attribute",
                        wxr("attribute", HEAD, 2, "<item a='1' a='2'></item>\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml(
                        "late-doctype",
                        wxr("late-doctype", HEAD, 2, "<!DOCTYPE a [<!ENTITY b \"c\">]>\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml(
                        "long-comment",
                        wxr("long-comment", HEAD, 2, "<!--" + "x".repeat(3 << 20) + "-->\n" + END),
                        2,
                        "6!quarkpress_file_xml"),
                xml("not-xml", "<<<<<<", 0, "1!quarkpress_file_xml"));
    }

    static Stream<Damaged> wrongEncodings() {
        Charset latin = StandardCharsets.ISO_8859_1;
        String accent = "<item><title>caf\u00e9</title></item>\n" + END;
        String declared = "<?xml version=\"1.0\" encoding=\"%s\"?>\n";
        byte[] bytes = wxr("latin-as-utf8", HEAD, 2, accent).getBytes(latin);
        byte[] utf16 = wxr("utf16", declared.formatted("UTF-16"), 2, END).getBytes(StandardCharsets.UTF_16);
        byte[] wide = wxr("utf16le", declared.formatted("UTF-16"), 2, END).getBytes(StandardCharsets.UTF_16LE);
        return Stream.of(
                new Damaged("latin-as-utf8", XML, bytes, 2, List.of("6!quarkpress_file_xml")),
                new Damaged("utf16", XML, utf16, 0, List.of("1!quarkpress_file_encoding")),
                new Damaged("utf16le", XML, wide, 0, List.of("1!quarkpress_file_encoding")),
                xml(
                        "utf8-as-utf16",
                        wxr("utf8-as-utf16", declared.formatted("UTF-16"), 2, END),
                        0,
                        "1!quarkpress_file_xml"),
                xml("nonsense", wxr("nonsense", declared.formatted("utf-99"), 2, END), 0, "1!quarkpress_file_xml"),
                new Damaged(
                        "lines16",
                        NDJSON,
                        good("lines16").getBytes(StandardCharsets.UTF_16),
                        0,
                        List.of("1!quarkpress_file_encoding")),
                new Damaged(
                        "lines-latin",
                        NDJSON,
                        (good("lines-latin") + "{\"source_id\": \"\u00e9\"}\n").getBytes(latin),
                        3,
                        List.of("4!quarkpress_item_json")));
    }

    private static String good(String source) {
        return lines(IntStream.rangeClosed(1, 3)
                .mapToObj(n -> item(String.valueOf(n), source + " " + n))
                .toList());
    }

    static Stream<Damaged> cutFiles() {
        String array = "[" + good("cut-array").strip().replace("\n", ",\n");
        return Stream.of(
                new Damaged(
                        "cut-lines",
                        NDJSON,
                        utf8(good("cut-lines") + "{\"source_id\": \"4\", \"ti"),
                        3,
                        List.of("4!quarkpress_item_json")),
                new Damaged(
                        "cut-array",
                        JSON,
                        utf8(array + ",\n{\"source_id\": \"4\", \"title\": \"a"),
                        3,
                        List.of("4!quarkpress_file_cut")),
                new Damaged("open-array", JSON, utf8(array), 3, List.of("3!quarkpress_file_cut")),
                new Damaged("array-and-more", JSON, utf8(array + "]\n]"), 3, List.of("4!quarkpress_file_trailing")),
                new Damaged(
                        "array-oops",
                        JSON,
                        utf8(array + ",\noops,\n{\"source_id\": \"5\", \"title\": \"cut-array 5\"}]"),
                        4,
                        List.of("4!quarkpress_item_json")));
    }

    @ParameterizedTest
    @MethodSource({"brokenExports", "wrongEncodings", "cutFiles"})
    void whatComesBeforeTheDamageIsStoredAndTheDamageIsTold(Damaged file) throws Exception {
        check(file, file.bytes);
    }

    @ParameterizedTest
    @MethodSource({"brokenExports", "wrongEncodings", "cutFiles"})
    void theSameWhenItIsZipped(Damaged file) throws Exception {
        check(new Damaged("z-" + file.name, file.type, file.bytes, file.created, file.told), zipped(file.bytes));
    }

    private void check(Damaged file, byte[] bytes) throws InterruptedException {
        int id = started(send(file.type, "?source=damaged-" + file.name, bytes));
        List<Integer> counts = finished(id);
        assertThat(counts).as(told(id).toString()).containsExactly(file.created + 1, file.created, 0, 0, 1);
        assertThat(number("SELECT COUNT(*) FROM wp_qp_sources WHERE source = ?", "damaged-" + file.name))
                .isEqualTo(file.created);
        if (!file.told.contains("*")) {
            assertThat(told(id)).isEqualTo(file.told);
        } else {
            Map<String, Object> only = errors(id).get(0);
            assertThat(only).containsEntry("code", "quarkpress_file_xml");
            assertThat((Long) only.get("line")).isGreaterThanOrEqualTo(6);
        }
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void anExportInAnotherEncodingThatItDeclaresIsReadAsThat() throws Exception {
        String text = wxr("latin", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n", 0, "")
                + xmlItem("caf\u00e9", 1).replace("<wp:post_name>caf\u00e9-1", "<wp:post_name>cafe-1")
                + END;
        assertThat(finished(started(send(XML, "?source=latin", text.getBytes(StandardCharsets.ISO_8859_1)))))
                .containsExactly(1, 1, 0, 0, 0);
        assertThat(title("latin", "1")).isEqualTo("caf\u00e9 1");
    }

    @Test
    void filesThatNameOthersReadNothingOutside() throws Exception {
        String url = far.url("/x");
        List<String> types = List.of(
                "<!DOCTYPE rss SYSTEM \"" + url + "\">",
                "<!DOCTYPE rss PUBLIC \"-//A//B//EN\" \"" + url + "\">",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + url + "\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]>",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">" + bomb() + "]>");
        for (int i = 0; i < types.size(); i++) {
            String text = HEAD + types.get(i) + "<rss><channel><item><title>&x;&a9;</title></item>" + END;
            int id = started(send(XML, "?source=outside-" + i, utf8(text)));
            assertThat(finished(id)).as(types.get(i)).containsExactly(1, 0, 0, 0, 1);
            assertThat(told(id)).containsExactly("2!quarkpress_file_xml");
        }
        assertThat(
                        texts(
                                "SELECT post_title FROM wp_posts WHERE post_title LIKE '%root:%' OR post_title LIKE '%aaaaaaaaaaaaaaaaaaaa%'"))
                .isEmpty();
    }

    private static String bomb() {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < 10; i++) {
            String below = i == 1 ? "&a;" : "&a" + (i - 1) + ";";
            out.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(below.repeat(10))
                    .append("\">");
        }
        return out.toString();
    }

    @Test
    void addressesInAnExportAreNotFollowed() throws Exception {
        String url = far.url("/x");
        String head = HEAD + "<?xml-stylesheet type=\"text/xsl\" href=\"" + url + "\"?>\n";
        String text = wxr("include", head, 1, "")
                        .replace(
                                "<rss>",
                                "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\" xsi:noNamespaceSchemaLocation=\""
                                        + url + "\">")
                + "<item><xi:include href=\"" + url + "\" parse=\"text\"/><wp:post_id>2</wp:post_id>"
                + "<title>two</title><wp:attachment_url>" + url + "</wp:attachment_url></item>" + END;
        assertThat(finished(started(send(XML, "?source=include", utf8(text)))).get(1))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("hugeTexts")
    void aHugeTextIsRefusedAndWhatComesAfterItIsStored(String type, String before, String after, long line)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(utf8(before));
            byte[] some = new byte[1 << 20];
            Arrays.fill(some, (byte) 'x');
            for (int i = 0; i < 48; i++) {
                zip.write(some);
            }
            zip.write(utf8(after));
        }
        int id = started(send(type, "?source=huge-" + line, out.toByteArray()));
        assertThat(finished(id)).containsExactly(2, 1, 0, 0, 1);
        assertThat(told(id)).containsExactly(line + "!quarkpress_item_too_large");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> hugeTexts() {
        String next = "{\"source_id\": \"next\", \"title\": \"next\"}";
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(
                        NDJSON, "{\"source_id\":\"a\",\"title\":\"", "\"}\n" + next, 1L),
                org.junit.jupiter.params.provider.Arguments.of(
                        JSON, "[\n{\"source_id\":\"a\",\"title\":\"", "\"},\n" + next + "]", 2L),
                org.junit.jupiter.params.provider.Arguments.of(
                        XML,
                        wxr("huge", HEAD, 0, "<item><title><![CDATA["),
                        "]]></title></item>\n" + xmlItem("huge", 2) + END,
                        4L),
                org.junit.jupiter.params.provider.Arguments.of(
                        XML,
                        wxr("huge", HEAD + "\n", 0, "<item><title>"),
                        "</title></item>\n" + xmlItem("huge", 2) + END,
                        5L));
    }

    @Test
    void aZippedFileIsReadUntilItIsDamaged() throws Exception {
        String text = lines(IntStream.rangeClosed(1, 2000)
                .mapToObj(n -> item(String.valueOf(n), "zip " + Integer.toHexString(n * 7919)))
                .toList());
        byte[] whole = zipped(utf8(text));
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x55;
        byte[] wrongSum = whole.clone();
        wrongSum[whole.length - 6] ^= 1;
        for (Map.Entry<String, byte[]> one : Map.of(
                        "half", Arrays.copyOf(whole, whole.length / 2),
                        "sum", wrongSum,
                        "head", Arrays.copyOf(whole, 6),
                        "twice", zipped(Arrays.copyOf(whole, whole.length / 2)))
                .entrySet()) {
            int id = started(send(NDJSON, "?source=zip-" + one.getKey(), one.getValue()));
            List<Integer> counts = finished(id);
            int stored = counts.get(1);
            assertThat(counts).as(one.getKey()).containsExactly(stored + 1, stored, 0, 0, 1);
            assertThat(told(id)).containsExactly((stored + 1) + "!quarkpress_file_gzip");
            assertThat(stored).as(one.getKey()).isBetween("head".equals(one.getKey()) ? 0 : 1, 2000);
        }
        int id = started(send(NDJSON, "?source=zip-flipped", flipped));
        List<Integer> counts = finished(id); // garbage may have come before the damage was seen
        assertThat(counts.get(4)).isPositive();
        assertThat(errors(id)).extracting(row -> row.get("code")).contains("quarkpress_file_gzip");
    }

    @Test
    void aFileThatIsAllAirIsRefusedInEveryForm() throws IOException {
        for (String begin : List.of(
                "{\"source_id\":\"", "[{\"a\":\"", HEAD + "<rss><item><title><![CDATA[", HEAD + "<rss><item>")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
                zip.write(utf8(begin));
                zip.write(new byte[80 << 20]);
            }
            Response answer = send(NDJSON, "?source=air", out.toByteArray());
            assertThat(answer.statusCode()).as(begin + answer.asString()).isEqualTo(413);
        }
        assertThat(number("SELECT COUNT(*) FROM wp_qp_imports WHERE source = 'air'"))
                .isZero();
    }
}
