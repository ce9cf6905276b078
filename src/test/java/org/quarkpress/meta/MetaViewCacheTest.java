package org.quarkpress.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.php.PhpSerialize;

/** The remembered view is the one of the rows as they are now. */
class MetaViewCacheTest {
    private static final Map<String, Object> STRINGS = Map.of("items", Map.of("type", "string"));

    private final MetaViewCache cache = new MetaViewCache();
    private final List<MetaField> fields = fields("steps");

    private static List<MetaField> fields(String... keys) {
        List<RegisteredMeta> registered = java.util.Arrays.stream(keys)
                .map(key -> new RegisteredMeta(
                        "post", "", key, "array", "", "", true, false, null, null, true, key, STRINGS, false))
                .toList();
        return MetaRegistry.of(registered).fields("post", "");
    }

    private static MetaRows rows(String key, Object value) {
        return MetaRows.of(List.of(new MetaRow(1, 5, key, PhpSerialize.maybeSerialize(value))));
    }

    @Test
    void the_same_rows_are_read_once() {
        Map<String, Object> first = cache.of("post", 5, fields, rows("steps", List.of("a", "b")));

        assertThat(first).isEqualTo(Map.of("steps", List.of("a", "b")));
        assertThat(cache.of("post", 5, fields, rows("steps", List.of("a", "b"))))
                .isSameAs(first);
    }

    @Test
    void a_changed_row_is_seen_at_once() {
        cache.of("post", 5, fields, rows("steps", List.of("a", "b")));

        assertThat(cache.of("post", 5, fields, rows("steps", List.of("a", "c"))))
                .isEqualTo(Map.of("steps", List.of("a", "c")));
        assertThat(cache.of("post", 5, fields, MetaRows.NONE)).isEqualTo(MetaView.of(fields, MetaRows.NONE));
    }

    @Test
    void objects_of_other_kinds_and_other_fields_have_their_own_view() {
        cache.of("post", 5, fields, rows("steps", List.of("a")));
        List<MetaField> others = fields("steps", "tools");

        assertThat(cache.of("term", 5, fields, rows("steps", List.of("t")))).isEqualTo(Map.of("steps", List.of("t")));
        assertThat(cache.of("post", 5, others, rows("tools", List.of("saw"))))
                .isEqualTo(MetaView.of(others, rows("tools", List.of("saw"))));
    }
}
