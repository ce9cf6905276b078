package org.quarkpress.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.capability.Actor;
import org.quarkpress.error.ErrorBody;
import org.quarkpress.error.WpError;
import org.quarkpress.model.Model;
import org.quarkpress.php.PhpJson;

/**
 * What WordPress 7.1 answered about one registered key (or several): {@code meta/answers.ndjson}, asked of
 * {@code WP_REST_Post_Meta_Fields}. Its first line has the registrations, each other one a case: what is stored, what is asked for,
 * the refusal or the value, and the rows afterwards.
 */
class MetaAnswersTest {
    private static final Actor SOMEBODY = new Actor(1, "a", "", "", "", "", "", List.of(), Map.of());

    private final List<MetaRegistry> registries = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private int cases;

    @Test
    void everyAnswerIsTheSame() {
        lines().forEach(line -> {
            Map<String, Object> row = map(PhpJson.parse(line).value());
            if (row.containsKey("keys")) {
                list(row.get("keys")).forEach(keys -> registries.add(registry(keys)));
            } else {
                cases++;
                compare(line, row);
            }
        });
        assertThat(cases).isGreaterThan(1500);
        assertThat(differences).isEmpty();
    }

    private void compare(String line, Map<String, Object> row) {
        MetaRegistry registry = registries.get(((Long) row.get("d")).intValue());
        List<MetaField> fields = registry.fields("post", "post");
        MetaRows rows = stored(list(row.get("stored")));
        if (row.containsKey("schema")) {
            Map<String, Object> properties = new LinkedHashMap<>();
            fields.forEach(field -> properties.put(field.name(), field.schema().asMap()));
            same(line, "schema", properties, row.get("schema"));
        }
        if (row.containsKey("before")) {
            same(line, "value", MetaView.of(fields, rows), row.get("before"));
        }
        if (row.containsKey("request")) {
            written(line, row, fields, rows);
        }
    }

    private void written(String line, Map<String, Object> row, List<MetaField> fields, MetaRows rows) {
        MetaPermission permission = new MetaPermission(SOMEBODY, List.of());
        try {
            List<MetaChange> changes = new MetaPlanner(permission, rows).plan(fields, map(row.get("request")));
            same(line, "status", 200L, row.get("status"));
            MetaRows after = applied(rows, changes);
            same(line, "rows", flat(after), row.getOrDefault("rows", row.get("stored")));
            same(line, "after", MetaView.of(fields, after), row.get("after"));
        } catch (WpError refused) {
            same(line, "status", (long) refused.status(), row.get("status"));
            same(line, "error", withoutMessages(ErrorBody.of(refused)), row.get("error"));
        }
    }

    private void same(String line, String what, Object ours, Object wordPress) {
        String mine = PhpJson.writeText(ours).replace("{}", "[]");
        String its = PhpJson.writeText(wordPress).replace("{}", "[]");
        if (!mine.equals(its)) {
            differences.add(line + "\n   " + what + " ours:      " + mine + "\n   " + what + " WordPress: " + its);
        }
    }

    static MetaRegistry registry(Object keys) {
        Map<String, Object> file = Map.of("meta", Map.of("post", withSubtype(list(keys))));
        return MetaRegistry.of(Model.of(Map.of(), file, "test").meta());
    }

    private static List<Object> withSubtype(List<Object> keys) {
        return keys.stream()
                .map(key -> {
                    Map<String, Object> one = new LinkedHashMap<>(map(key));
                    one.put("object_subtype", "post");
                    return (Object) one;
                })
                .toList();
    }

    private static MetaRows stored(List<Object> pairs) {
        List<MetaRow> rows = new ArrayList<>();
        pairs.forEach(pair -> {
            List<Object> one = list(pair);
            rows.add(new MetaRow(rows.size() + 1, 7, (String) one.get(0), (String) one.get(1)));
        });
        return MetaRows.of(rows);
    }

    static MetaRows applied(MetaRows before, List<MetaChange> changes) {
        List<MetaRow> rows = new ArrayList<>(before.all());
        rows.sort(java.util.Comparator.comparing(MetaRow::id));
        for (MetaChange change : changes) {
            rows.removeAll(change.deletes());
            rows.replaceAll(row -> change.updates().stream()
                    .filter(update -> update.id() == row.id())
                    .findFirst()
                    .orElse(row));
            change.inserts().forEach(text -> rows.add(new MetaRow(1000 + rows.size(), 7, change.key(), text)));
        }
        return MetaRows.of(rows);
    }

    private static List<Object> flat(MetaRows rows) {
        List<MetaRow> all = new ArrayList<>(rows.all());
        all.sort(java.util.Comparator.comparing(MetaRow::id));
        return all.stream().map(row -> (Object) List.of(row.key(), row.value())).toList();
    }

    private static Object withoutMessages(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> made = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (!"message".equals(key)) {
                    made.put(String.valueOf(key), withoutMessages(item));
                }
            });
            return made;
        }
        return value instanceof List<?> list
                ? list.stream().map(MetaAnswersTest::withoutMessages).toList()
                : value;
    }

    private static List<String> lines() {
        try (InputStream in = MetaAnswersTest.class.getResourceAsStream("/meta/answers.ndjson")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
