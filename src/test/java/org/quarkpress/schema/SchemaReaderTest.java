package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.php.PhpJson;

/** Schemas out of a file: sound ones as they are, broken ones with a line that says where and what. */
class SchemaReaderTest {
    @Test
    void aSoundSchemaIsTakenAsItIs() {
        Map<String, Object> json =
                json("{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]},\"maxItems\":3}");
        assertThat(SchemaReader.read(json, "here").keywords()).isEqualTo(json);
    }

    @Test
    void emptyPropertiesMayBeWrittenAsPhpWritesThem() {
        Schema schema = SchemaReader.read(json("{\"type\":\"object\",\"properties\":[]}"), "here");
        assertThat(schema.properties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"type\":\"text\"} | here: unknown type text",
                "{\"type\":[\"string\",5]} | here: unknown type 5",
                "{\"minimum\":\"a\"} | here: minimum must be a number",
                "{\"enum\":\"a\"} | here: enum must be a list",
                "{\"items\":[]} | here: items must be a schema",
                "{\"items\":{\"type\":\"x\"}} | here.items: unknown type x",
                "{\"properties\":[1]} | here: properties must be an object of schemas",
                "{\"properties\":{\"a\":1}} | here: properties.a must be a schema",
                "{\"properties\":{\"a\":{\"maxLength\":true}}} | here.a: maxLength must be a number",
                "{\"additionalProperties\":\"no\"} | here: additionalProperties must be true, false or a schema",
                "{\"additionalProperties\":{\"type\":\"x\"}} | here.additionalProperties: unknown type x",
            })
    void aBrokenSchemaSaysWhereAndWhat(String text, String complaint) {
        assertThatThrownBy(() -> SchemaReader.read(json(text), "here"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(complaint);
    }

    @Test
    void schemasWithoutEndAreRefused() {
        String open = "{\"items\":".repeat(40);
        Map<String, Object> json = json(open + "{}" + "}".repeat(40));
        assertThatThrownBy(() -> SchemaReader.read(json, "here")).hasMessageContaining("nested more than 32 deep");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(String text) {
        return (Map<String, Object>) PhpJson.parse(text).value();
    }
}
