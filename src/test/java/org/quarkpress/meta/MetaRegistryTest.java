package org.quarkpress.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.Model;

class MetaRegistryTest {
    private final MetaRegistry registry = ExampleMeta.registry();

    @Test
    void theSchemaOfMetaIsTheOneThatOptionsShows() {
        Map<String, Object> recorded = map(ExampleMeta.json("/meta/schemas.json"));
        assertThat(recorded).hasSize(6);
        recorded.forEach((place, properties) -> {
            String[] type = place.split("/", -1);
            Map<String, Object> ours =
                    map(registry.schema(type[0], type[1]).asMap().get("properties"));
            assertThat(plain(ours)).as(place).isEqualTo(plain(properties));
        });
    }

    @Test
    void keysForAllSubtypesComeFirst() {
        assertThat(names("post", "book")).containsExactly("shared_key", "isbn", "pages", "footnotes");
        assertThat(names("post", "post"))
                .startsWith("shared_key", "topic")
                .doesNotContain("hidden_key", "mixed", "isbn");
    }

    @Test
    void aTypeWithoutKeysOfItsOwnHasTheSharedOnes() {
        assertThat(names("post", "attachment")).containsExactly("shared_key");
        assertThat(names("term", "genre")).containsExactly("weight");
    }

    @Test
    void theKeysThatRevisionsKeepAreKnown() {
        assertThat(registry.revisionedKeys("post")).containsExactly("revised_note", "footnotes");
        assertThat(registry.revisionedKeys("chapter")).isEmpty();
    }

    @Test
    void aHiddenKeyIsRegisteredAllTheSame() {
        assertThat(registry.find("post", "post", "hidden_key")).isPresent();
        assertThat(registry.find("post", "page", "hidden_key")).isEmpty();
    }

    @Test
    void aKeyCanBeShownUnderAnotherName() {
        assertThat(names("post", "post")).contains("canonical_url").doesNotContain("canonical");
        assertThat(names("user", "")).contains("persisted_preferences");
    }

    @Test
    void anUnknownCleaningFunctionIsRefusedAtLoad() {
        Map<String, Object> key = Map.of("key", "k", "single", true, "sanitize_callback", "my_plugin_clean");
        Object file = Map.of("meta", Map.of("post", List.of(key)));
        List<org.quarkpress.model.RegisteredMeta> keys =
                Model.of(Map.of(), file, "m").meta();
        assertThatThrownBy(() -> MetaRegistry.of(keys)).hasMessageContaining("my_plugin_clean");
    }

    private List<String> names(String objectType, String subtype) {
        return registry.fields(objectType, subtype).stream()
                .map(MetaField::name)
                .toList();
    }

    /** Without descriptions, which are our own words, and without the order of keys. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> made = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (!"description".equals(key)) {
                    made.put(String.valueOf(key), plain(item));
                }
            });
            return made;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MetaRegistryTest::plain).toList();
        }
        return value instanceof Number number ? (Object) number.doubleValue() : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
