package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.schema.Schema;

/** What people are told of records is what is taken of them: the same names, and values of the same kinds. */
class RecordSchemaTest {
    private static final Map<String, Schema> FIELDS = RecordSchema.fields();
    /** Values of each kind that mean something for most fields. */
    private static final Map<String, Object> USUAL = Map.of(
            "string",
            "1",
            "integer",
            1L,
            "number",
            1.5,
            "boolean",
            true,
            "array",
            List.of(),
            "object",
            Map.of("raw", "x"));
    /** Fields of which only some values of a kind mean something. */
    private static final Map<String, Map<String, Object>> OWN = Map.of(
            "menu_order", Map.of("number", 1.0),
            "sticky", Map.of("number", 1.0),
            "date", Map.of("string", "2020-02-03T04:05:06"),
            "date_gmt", Map.of("string", "2020-02-03T04:05:06"),
            "modified", Map.of("string", "2020-02-03T04:05:06"),
            "modified_gmt", Map.of("string", "2020-02-03T04:05:06"),
            "parent", Map.of("object", Map.of("slug", "x")),
            "featured_image", Map.of("object", Map.of("url", "http://a.example/x.jpg")),
            "terms", Map.of("object", Map.of("category", List.of("x", 1L, Map.of("slug", "y")))));

    @Test
    void theNamesAreThoseThatTheReaderTakes() {
        Set<String> told = new HashSet<>(FIELDS.keySet());
        told.add("source_id"); // the address names it
        assertThat(told).isEqualTo(ImportRecordReader.KNOWN);
    }

    @Test
    void theNamesOfNestedThingsAreThoseThatTheirReadersTake() {
        assertThat(items(FIELDS.get("comments")).keySet()).isEqualTo(ImportComment.KNOWN);
        Schema terms = (Schema) FIELDS.get("terms").additionalProperties();
        assertThat(items(terms).keySet()).isEqualTo(TermName.KNOWN);
        Set<String> picture = new HashSet<>(ImportPicture.KNOWN);
        picture.add("id");
        assertThat(FIELDS.get("featured_image").properties().keySet()).isEqualTo(picture);
        assertThat(FIELDS.get("parent").properties().keySet()).isEqualTo(ImportRecordReader.ABOVE);
    }

    private static Map<String, Schema> items(Schema list) {
        return list.items().properties();
    }

    static Stream<String> names() {
        return FIELDS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKindsAreThoseThatTheReaderTakes(String name) {
        assertThat(FIELDS.get(name).hasType("null")).isTrue();
        assertThatCode(() -> read(name, null)).doesNotThrowAnyException();
        new TreeMap<>(USUAL).forEach((kind, usual) -> {
            Object value = OWN.getOrDefault(name, Map.of()).getOrDefault(kind, usual);
            if (told(name, kind)) {
                assertThatCode(() -> read(name, value)).as(name + " " + kind).doesNotThrowAnyException();
            } else if (!emptyAsPhpWritesIt(name, kind)) {
                assertThatThrownBy(() -> read(name, value))
                        .as(name + " " + kind)
                        .isNotNull();
            }
        });
    }

    private static boolean told(String name, String kind) {
        Schema schema = FIELDS.get(name);
        return schema.hasType(kind) || kind.equals("integer") && schema.hasType("number");
    }

    /** An object without members comes as an empty list. */
    private static boolean emptyAsPhpWritesIt(String name, String kind) {
        return kind.equals("array") && Set.of("terms", "meta").contains(name);
    }

    private static void read(String name, Object value) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put(name, value);
        ImportRecord.read(record);
    }
}
