package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.php.PhpJson;

/** What a record's meta may say of posts, terms and comments. */
class ImportMetaTest {
    private static final MetaRegistry REGISTRY =
            MetaRegistry.of(Model.of(json("/quarkpress/builtin.json"), json("/meta/model.json"), "model.json"));

    private static Object json(String resource) {
        try (InputStream in = ImportMetaTest.class.getResourceAsStream(resource)) {
            return PhpJson.parse(in.readAllBytes()).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Collection<MetaField> fields(String object) {
        return REGISTRY.fields(object, object.equals("post") ? "book" : object.equals("term") ? "category" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "post, isbn, false",
        "post, colour, true",
        "post, _thumbnail_id, false",
        "post, _wp_page_template, false",
        "post, _edit_lock, true",
        "term, colour, false",
        "term, isbn, true",
        "term, _thumbnail_id, true",
        "comment, mood, false",
        "comment, akismet_result, true",
        "comment, _wp_page_template, true"
    })
    void onlyWhatHasNoBetterPlaceGoesAsTheTextOfItsRow(String object, String key, boolean asText) {
        Collection<MetaField> fields = fields(object);
        assertThat(ImportMeta.isUnregistered(object, key, fields)).isEqualTo(asText);
        List<StoredValue> rows = List.of(new StoredValue("plugin", "1"), new StoredValue(key, "x"));
        if (asText) {
            assertThatCode(() -> ImportMeta.checkStored(object, fields, rows, ""))
                    .doesNotThrowAnyException();
        } else {
            WpError refused = catchThrowableOfType(
                    WpError.class, () -> ImportMeta.checkStored(object, fields, rows, "/comments/3"));
            assertThat(refused.code()).isEqualTo("quarkpress_item_meta_registered");
            assertThat(MetaRefusal.pointer(refused)).isEqualTo("/comments/3/stored_meta/1/0");
        }
    }

    @Test
    void aKeyThatNobodyRegisteredIsRefusedWithItsPlace() {
        WpError refused = catchThrowableOfType(
                WpError.class, () -> ImportMeta.clean(fields("comment"), Map.of("a/b", "x"), "/comments/0"));
        assertThat(refused.code()).isEqualTo("quarkpress_item_meta_unregistered");
        assertThat(MetaRefusal.pointer(refused)).isEqualTo("/comments/0/meta/a~1b");
    }

    @Test
    void clearedMetaIsNoneOfAnyKeyAndTheRestIsLeftAlone() {
        Collection<MetaField> fields = fields("comment");
        assertThat(ImportMeta.clean(fields, null, ""))
                .hasSize(fields.size())
                .allSatisfy((field, value) -> assertThat(value).isNull());
        assertThat(ImportMeta.clean(fields, Map.of(), "")).isEmpty();
        Map<MetaField, Object> wanted = ImportMeta.clean(fields, Map.of("mood", "good"), "");
        assertThat(ImportMeta.texts(wanted)).hasSize(1).allSatisfy((field, texts) -> assertThat(texts)
                .containsExactly("good"));
    }
}
