package org.quarkpress.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema as a value: builders, accessors, its public form. */
class SchemaTest {
    @Test
    void buildersAddKeywordsInTheOrderTheyAreSaid() {
        Schema schema = Schema.integer()
                .description("How many.")
                .minimum(1)
                .maximum(100)
                .defaultsTo(10L);
        assertThat(schema.asMap().keySet()).containsExactly("type", "description", "minimum", "maximum", "default");
        assertThat(schema.asMap()).containsEntry("minimum", 1L);
        assertThat(schema.hasDefault()).isTrue();
        assertThat(schema.defaultValue()).isEqualTo(10L);
    }

    @Test
    void aNullDefaultIsADefault() {
        assertThat(Schema.string().defaultsTo(null).hasDefault()).isTrue();
        assertThat(Schema.string().hasDefault()).isFalse();
    }

    @Test
    void aBuilderLeavesTheSchemaAsItWas() {
        Schema plain = Schema.string();
        plain.format("email").required().readonly();
        assertThat(plain).isEqualTo(Schema.string());
        assertThatThrownBy(() -> plain.keywords().put("x", 1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void argumentOptionsAreNeverShown() {
        Schema inner = Schema.string().argOptions(Map.of("sanitize_callback", "x"));
        Schema schema = Schema.object(Map.of("raw", inner)).argOptions(Map.of("required", true));
        assertThat(schema.asMap()).doesNotContainKey("arg_options");
        assertThat(schema.asMap().toString()).doesNotContain("arg_options");
        assertThat(schema.properties().get("raw").argOptions()).containsKey("sanitize_callback");
    }

    @Test
    void typesAreAListWhateverTheKeywordIs() {
        assertThat(Schema.string().types()).containsExactly("string");
        assertThat(Schema.types("string", "null").types()).containsExactly("string", "null");
        assertThat(Schema.any().types()).isEmpty();
        assertThat(Schema.types("string", "null").hasType("null")).isTrue();
    }

    @Test
    void requiredIsAMarkOrAList() {
        assertThat(Schema.string().required().isRequired()).isTrue();
        assertThat(Schema.string().required().requiredProperties()).isEmpty();
        assertThat(Schema.object().property("b", Schema.string().required()).requiredProperties())
                .containsExactly("b");
        assertThat(Schema.object().with("required", List.of("a")).requiredProperties())
                .containsExactly("a");
    }

    @Test
    void nestedSchemasComeBackAsSchemas() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        properties.put("raw", Schema.string().context("edit"));
        properties.put("rendered", Schema.string().context("view", "edit").readonly());
        Schema schema = Schema.object(properties).property("more", Schema.bool());
        assertThat(schema.properties().keySet()).containsExactly("raw", "rendered", "more");
        assertThat(schema.properties().get("raw").contexts()).containsExactly("edit");
        assertThat(schema.properties().get("rendered").isReadonly()).isTrue();
        assertThat(Schema.array(Schema.integer()).items()).isEqualTo(Schema.integer());
        assertThat(Schema.string().items()).isNull();
    }

    @Test
    void otherPropertiesAreAllowedForbiddenOrDescribed() {
        assertThat(Schema.object().additionalProperties()).isNull();
        assertThat(Schema.object().additionalProperties(false).additionalProperties())
                .isEqualTo(false);
        assertThat(Schema.object().additionalProperties(Schema.bool()).additionalProperties())
                .isEqualTo(Schema.bool());
    }
}
