package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;
import org.quarkpress.schema.Schema;

/** What posts of a type do not have is refused, unless it says nothing. */
class ImportParamsTest {
    private static final Schema SCHEMA =
            Schema.object(Map.of("title", Schema.string(), "featured_media", Schema.integer()));

    @Test
    void whatSaysNothingIsLeftOut() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("title", "a", "sticky", false, "menu_order", 0L));
        fields.put("password", null);
        fields.putAll(Map.of("format", "standard", "template", "", "comment_status", "closed"));
        assertThat(ImportParams.of(fields, Map.of("featured_media", 3L, "categories", List.of()), SCHEMA))
                .isEqualTo(Map.of("title", "a", "featured_media", 3L));
    }

    @ParameterizedTest
    @CsvSource({"menu_order, /menu_order", "format, /format", "parent, /parent"})
    void whatWouldBeLostIsRefused(String field, String pointer) {
        WpError refused =
                catchThrowableOfType(WpError.class, () -> ImportParams.of(Map.of(field, "3"), Map.of(), SCHEMA));
        assertThat(refused.code()).isEqualTo("quarkpress_item_field_unsupported");
        assertThat(MetaRefusal.pointer(refused)).isEqualTo(pointer);
    }

    @Test
    void aPictureIsToldByTheNameItHasInTheRecord() {
        Schema bare = Schema.object(Map.of("title", Schema.string()));
        WpError refused = catchThrowableOfType(
                WpError.class, () -> ImportParams.of(Map.of(), Map.of("featured_media", 3L), bare));
        assertThat(MetaRefusal.pointer(refused)).isEqualTo("/featured_image");
    }
}
