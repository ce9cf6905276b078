package org.quarkpress.bulk.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.bulk.Articles;
import org.quarkpress.bulk.MessyArticles;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpSerialize;

/** Whatever shape a list came in, what is stored is the plain list that was meant; what cannot be one is refused. */
class GenerousMetaTest {
    private static final MetaField WORDS =
            field("array", Map.of("type", "array", "items", Map.of("type", "string")), null);
    private static final MetaField NUMBERS =
            field("array", Map.of("type", "array", "items", Map.of("type", "integer")), null);
    private static final MetaField THINGS = field(
            "array",
            Map.of(
                    "type",
                    "array",
                    "items",
                    Map.of("type", "object", "properties", Map.of("name", Map.of("type", "string")))),
            null);
    private static final MetaField SCORE = field(
            "object",
            Map.of(
                    "type",
                    "object",
                    "properties",
                    Map.of("depth", Map.of("type", "integer"), "ok", Map.of("type", "boolean"))),
            null);

    private static MetaField field(String type, Map<String, Object> schema, String callback) {
        RegisteredMeta key = new RegisteredMeta(
                "post", "", "k", type, "", "", true, false, null, callback, true, "k", schema, false);
        return MetaRegistry.of(List.of(key)).fields("post", "").get(0);
    }

    private static Object json(String text) {
        return PhpJson.parse(text).value();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                        "[\"a\",\"b c\"]",
                        "{\"0\":\"a\",\"4\":\"b c\"}",
                        "\"a:2:{i:0;s:1:\\\"a\\\";i:1;s:3:\\\"b c\\\";}\"",
                        "\"a:2:{i:3;s:1:\\\"a\\\";i:1;s:3:\\\"b c\\\";}\"",
                        "\"[\\\"a\\\", \\\"b c\\\"]\"",
                        "\" [\\\"a\\\",null,\\\"b c\\\"]\\n\"",
                        "\"a\\nb c\"",
                        "\"a\\r\\n\\r\\nb c\\r\\n\"",
                        "\"- a\\n- b c\"",
                        "\"* a\\n* b c\"",
                        "\"1. a\\n2. b c\"",
                        "\"1) a\\r\\n2) b c\"",
                        "\"<ul><li>a</li><li>b c</li></ul>\"",
                        "\"<OL>\\n<li>a\\n<li><b>b</b>  c<script>x</script></OL>\"",
                        "\"<p>Text</p><ul class='x'><li><p>a</p></li><li>b&nbsp;c</li></ul>\"",
                        "[[\"a\"],[\"b c\"]]",
                        "{\"items\":[\"a\",\"b c\"]}",
                        "{\"items\":{\"1\":\"a\",\"2\":\"b c\"}}",
                        "\"{\\\"items\\\":[\\\"a\\\",\\\"b c\\\"]}\"",
                        "[\" a \",\"\",null,\"  \",\"b c\\n\"]",
                        "[\"<b>a</b><script>alert(1)</script>\",\"b <i>c</i>\"]")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyShapeOfAListIsThatList(String sent) {
        assertThat(normal(GenerousMeta.clean(WORDS, json(sent)))).isEqualTo(List.of("a", "b c"));
    }

    /** A no-break space between words is a matter of taste, not of the list. */
    private static Object normal(Object list) {
        return ((List<?>) list)
                .stream().map(item -> ((String) item).replace('\u00a0', ' ')).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "lone"                          | ["lone"]
                    7                               | ["7"]
                    true                            | ["1"]
                    ""                              | []
                    []                              | []
                    {}                              | []
                    "- lone"                        | ["lone"]
                    "minus -3 here\\nand - there"   | ["minus -3 here","and - there"]
                    "- a\\nb"                       | ["- a","b"]
                    "1. a\\nb"                      | ["1. a","b"]
                    "3.5 metres\\n4.5 metres"       | ["3.5 metres","4.5 metres"]
                    "a < b\\nc"                     | ["a &lt; b","c"]
                    "[not json"                     | ["[not json"]
                    ["https://a.test/x%20y?z=1"]    | ["https://a.test/x%20y?z=1"]
                    [["a","b"],["c"]]               | refused
                    {"one":"a","two":"b"}           | refused
                    {"items":["a"],"more":1}        | refused
                    "a:2:{i:0;s:9:\\"a\\";}"        | refused
                    "O:8:\\"Anything\\":0:{}"       | refused
                    [{"a":"b"}]                     | refused
                    """)
    void listsOfTexts(String sent, String expected) {
        shows(WORDS, sent, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [" 41110 ","25658.0",3,4.0]  | [41110,25658,3,4]
                    "1\\n2\\n3"                  | [1,2,3]
                    5                            | [5]
                    ["1","",null,"2"]            | [1,2]
                    ["1.5"]                      | refused
                    ["many"]                     | refused
                    [true]                       | refused
                    ["9007199254740993.5"]       | refused
                    """)
    void listsOfNumbers(String sent, String expected) {
        shows(NUMBERS, sent, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [{"name":"a"},{"name":"b"}]          | [{"name":"a"},{"name":"b"}]
                    {"name":"a"}                         | [{"name":"a"}]
                    "[{\\"name\\":\\"<b>a</b>\\"}]"      | [{"name":"a"}]
                    {"0":{"name":"a"}}                   | [{"name":"a"}]
                    ["name: a"]                          | [{"name":"a"}]
                    [null,{"name":"a"},""]               | [{"name":"a"}]
                    ["a"]                                | refused
                    "words"                              | refused
                    """)
    void listsOfObjects(String sent, String expected) {
        shows(THINGS, sent, expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"depth":3,"ok":true}                          | {"depth":3,"ok":true}
                    {"depth":" 3 ","ok":"YES"}                     | {"depth":3,"ok":true}
                    "a:1:{s:5:\\"depth\\";i:3;}"                   | {"depth":3}
                    "{\\"depth\\": 3.0, \\"ok\\": \\"off\\"}"      | {"depth":3,"ok":false}
                    "depth: 3\\r\\nok: no"                         | {"depth":3,"ok":false}
                    []                                             | []
                    "depth 3"                                      | refused
                    "depth: 3\\ndepth: 4"                          | refused
                    {"depth":"deep"}                               | refused
                    {"ok":"perhaps"}                               | refused
                    {"ok":2}                                       | refused
                    [1,2]                                          | refused
                    7                                              | refused
                    """)
    void objects(String sent, String expected) {
        shows(SCORE, sent, expected);
    }

    private static void shows(MetaField field, String sent, String expected) {
        if ("refused".equals(expected)) {
            assertThatThrownBy(() -> GenerousMeta.clean(field, json(sent))).isInstanceOf(WpError.class);
        } else {
            assertThat(PhpJson.writeText(GenerousMeta.clean(field, json(sent))).replace("\\/", "/"))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    integer | " 41110 " | 41110
                    integer | 25658.0   | 25658
                    number  | "2.50"    | 2.5
                    boolean | "On"      | true
                    boolean | 0         | false
                    string  | 12        | "12"
                    string  | "a <b>b"  | "a <b>b"
                    string  | [1]       | refused
                    integer | ""        | refused
                    """)
    void singleValues(String type, String sent, String expected) {
        shows(field(type, Map.of(), null), sent, expected);
    }

    @Test
    void theKeysOwnFunctionCleansEachItem() {
        MetaField keys = field("array", Map.of("type", "array", "items", Map.of("type", "string")), "sanitize_key");
        assertThat(GenerousMeta.clean(keys, "- One!\n- T w o")).isEqualTo(List.of("one", "two"));
    }

    @Test
    void aRefusalSaysWhere() {
        assertThatThrownBy(() -> GenerousMeta.clean(NUMBERS, List.of("1", "x")))
                .asInstanceOf(InstanceOfAssertFactories.type(WpError.class))
                .extracting(MetaRefusal::pointer)
                .isEqualTo("/meta/k/1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void listsAreStoredWithKeysFromZeroAndLengthsInBytes(int shape) {
        List<Object> words = List.of("caf\u00e9", "\u4e2d");
        Object sent = shape % 2 == 0 ? PhpSerialize.serialize(Map.of("5", "caf\u00e9")) : words;
        List<Object> expected = shape % 2 == 0 ? List.of("caf\u00e9") : words;
        assertThat(PhpSerialize.serialize(GenerousMeta.clean(WORDS, sent))).isEqualTo(PhpSerialize.serialize(expected));
    }

    @Test
    void messyArticlesMeanTheSameAsCleanOnes() throws IOException {
        Model model = Model.of(resource("builtin.json"), resource("model.json"), "the example");
        Map<String, MetaField> fields = MetaRegistry.of(model).fields("post", "post").stream()
                .collect(Collectors.toMap(MetaField::name, field -> field));
        for (int n : IntStream.rangeClosed(1, 60).toArray()) {
            assertThat(cleaned(fields, MessyArticles.article(n)))
                    .as("article " + n)
                    .isEqualTo(cleaned(fields, Articles.article(n)))
                    .containsEntry("tools", ((Map<?, ?>) Articles.article(n).get("meta")).get("tools"));
        }
    }

    private static Object resource(String name) throws IOException {
        try (InputStream in = Model.class.getResourceAsStream("/quarkpress/" + name)) {
            return PhpJson.parse(in.readAllBytes()).value();
        }
    }

    private static Map<String, Object> cleaned(Map<String, MetaField> fields, Map<String, Object> article) {
        return ((Map<?, ?>) article.get("meta"))
                .entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> (String) entry.getKey(),
                                entry -> GenerousMeta.clean(fields.get(entry.getKey()), entry.getValue())));
    }

    @Property
    void anyListOfWordsSurvivesItsSerialisedForms(
            @ForAll List<@AlphaChars @StringLength(min = 1, max = 9) String> words) {
        for (Object sent :
                List.of(words, PhpSerialize.serialize(words), PhpJson.writeText(words), Map.of("items", words))) {
            assertThat(GenerousMeta.clean(WORDS, sent)).isEqualTo(words);
        }
    }
}
