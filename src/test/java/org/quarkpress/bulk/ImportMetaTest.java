package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.ExampleMeta;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRegistry;

/** What a record's meta may say of posts, terms and comments. */
class ImportMetaTest {
    private static final MetaRegistry REGISTRY = ExampleMeta.registry();

    private static Collection<MetaField> fields(String object) {
        return REGISTRY.fields(object, object.equals("post") ? "book" : object.equals("term") ? "category" : "");
    }

    private static Map<MetaField, Object> wanted(String object, Map<String, Object> sent, StoredValue... stored) {
        return ImportMeta.wanted(object, fields(object), sent, List.of(stored), "/comments/3");
    }

    @ParameterizedTest
    @CsvSource({"post, _thumbnail_id", "post, _wp_page_template"})
    void whatHasAFieldOfItsOwnIsNotTakenAsTheTextOfItsRow(String object, String key) {
        StoredValue row = new StoredValue(key, "1");
        WpError refused =
                catchThrowableOfType(WpError.class, () -> wanted(object, Map.of(), new StoredValue("x", "1"), row));
        assertThat(refused.code()).isEqualTo("quarkpress_item_meta_twice");
        assertThat(MetaRefusal.pointer(refused)).isEqualTo("/comments/3/stored_meta/1/0");
        assertThat(wanted("term", Map.of(), row)).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() {
        StoredValue row = new StoredValue("mood", "good");
        for (Object said : new Object[] {"bad", null}) {
            Map<String, Object> sent = new HashMap<>();
            sent.put("mood", said);
            WpError refused = catchThrowableOfType(WpError.class, () -> wanted("comment", sent, row));
            assertThat(refused.code()).isEqualTo("quarkpress_item_meta_twice");
        }
    }

    @Test
    void clearingAllLeavesWhatTheRecordHasAsRows() {
        Map<MetaField, Object> all = wanted("comment", null);
        assertThat(all).hasSize(fields("comment").size()).allSatisfy((field, value) -> assertThat(value)
                .isNull());
        Map<MetaField, Object> others = wanted("comment", null, new StoredValue("mood", "a:0:{}"));
        assertThat(others).hasSize(all.size() - 1);
        assertThat(others.keySet()).noneMatch(field -> field.key().equals("mood"));
    }

    @Test
    void aKeyThatNobodyRegisteredIsRefusedWithItsPlace() {
        WpError refused = catchThrowableOfType(WpError.class, () -> wanted("comment", Map.of("a/b", "x")));
        assertThat(refused.code()).isEqualTo("quarkpress_item_meta_unregistered");
        assertThat(MetaRefusal.pointer(refused)).isEqualTo("/comments/3/meta/a~1b");
    }

    @Test
    void whatIsNotSaidIsLeftAlone() {
        assertThat(wanted("comment", Map.of())).isEmpty();
        assertThat(ImportMeta.texts(wanted("comment", Map.of("mood", "good"))))
                .hasSize(1)
                .allSatisfy((field, texts) -> assertThat(texts).containsExactly("good"));
    }
}
