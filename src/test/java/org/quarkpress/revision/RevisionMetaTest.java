package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MetaKeyFacts;
import org.quarkpress.meta.MetaChange;
import org.quarkpress.meta.MetaField;
import org.quarkpress.meta.MetaPermission;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.model.RegisteredMeta;
import org.quarkpress.schema.Schema;

class RevisionMetaTest {
    private static final MetaPermission ALLOWED = new MetaPermission(Actor.STRANGER, List.of());
    private static final List<MetaField> FIELDS = List.of(
            field("note", true, null),
            field("clean", true, "sanitize_text_field"),
            field("many", false, null),
            field("other", true, null),
            field("_hidden", true, null));
    private static final Set<String> KEYS = Set.of("note", "clean", "many", "_hidden");

    @Test
    void aRevisionGetsEveryRowOfTheKeptKeys() {
        List<MetaChange> copies =
                RevisionMeta.copies(Set.of("many", "absent"), RevisionChangeTest.meta("many=x", "topic=t", "many=y"));
        assertThat(copies).containsExactly(new MetaChange("many", List.of(), List.of(), List.of("x", "y")));
    }

    @Test
    void onlyKeptKeysThatMayBeWrittenAreTaken() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("note", "typed");
        wanted.put("other", "ignored");
        wanted.put("_hidden", "protected");
        wanted.put("unknown", "x");
        assertThat(asked(wanted, MetaRows.NONE))
                .containsExactly(new MetaChange("note", List.of(), List.of(), List.of("typed")));
    }

    @Test
    void nullAndAnEmptyListSayNothing() {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("note", null);
        assertThat(asked(wanted, MetaRows.NONE)).isEmpty();
        assertThat(asked(List.of(), MetaRows.NONE)).isEmpty();
    }

    @Test
    void valuesAreSanitisedAndSerialised() {
        assertThat(asked(Map.of("clean", "<b>k</b>"), MetaRows.NONE).get(0).inserts())
                .containsExactly("k");
        assertThat(asked(Map.of("note", List.of("a")), MetaRows.NONE).get(0).inserts())
                .containsExactly("a:1:{i:0;s:1:\"a\";}");
        assertThat(asked(Map.of("many", List.of("a", "b")), MetaRows.NONE)
                        .get(0)
                        .inserts())
                .containsExactly("a", "b");
    }

    @Test
    void severalValuesReplaceThoseThereAre() {
        MetaRows rows = RevisionChangeTest.meta("many=x", "many=y");
        MetaChange change = asked(Map.of("many", List.of("z")), rows).get(0);
        assertThat(change.deletes()).isEqualTo(rows.of("many"));
        assertThat(change.inserts()).containsExactly("z");
    }

    @Test
    void aKeyLeftOutOfGivenMetaCountsAsEmpty() {
        MetaRows post = RevisionChangeTest.meta("note=n");
        assertThat(RevisionMeta.differs(KEYS, Map.of("note", "n"), post)).isFalse();
        assertThat(RevisionMeta.differs(KEYS, Map.of("note", "m"), post)).isTrue();
        assertThat(RevisionMeta.differs(KEYS, Map.of("topic", "t"), post)).isTrue();
        assertThat(RevisionMeta.differs(KEYS, Map.of("topic", "t"), MetaRows.NONE))
                .isFalse();
        assertThat(RevisionMeta.differs(KEYS, null, post)).isFalse();
        assertThat(RevisionMeta.differs(KEYS, List.of(), post)).isFalse();
    }

    private static List<MetaChange> asked(Object wanted, MetaRows rows) {
        return RevisionMeta.asked(FIELDS, KEYS, wanted, rows, ALLOWED);
    }

    private static MetaField field(String key, boolean single, String sanitizer) {
        RegisteredMeta meta = new RegisteredMeta(
                "post", "", key, "string", "", "", single, false, null, sanitizer, true, key, Map.of(), true);
        return new MetaField(meta, Schema.string(), MetaKeyFacts.of("post", key));
    }
}
