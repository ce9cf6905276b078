package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/**
 * The schema of an item, prepared for answering: which fields there are in each context, and what is cut from them.
 *
 * <p>Views make the whole item; {@link #cut} keeps what belongs to the context, as
 * {@code rest_filter_response_by_context} does.
 */
public final class ItemSchema {
    private static final List<String> CONTEXTS = List.of("view", "embed", "edit");

    private final Schema schema;
    private final Map<String, Cut> cuts = new LinkedHashMap<>();
    private final Cut unknown;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** What is cut from a value: nothing (no inner), all (dropped), or what its members say. */
    private record Cut(boolean dropped, Map<String, Cut> members, Cut items) {
        static final Cut NOTHING = new Cut(false, null, null);
        static final Cut ALL = new Cut(true, null, null);
    }

    /** Prepares a schema. */
    public ItemSchema(Schema schema) {
        this.schema = schema;
        unknown = members(schema, "");
        for (String context : CONTEXTS) {
            cuts.put(context, members(schema, context));
            List<String> names = new ArrayList<>();
            schema.properties().forEach((name, property) -> {
                if (property.contexts().isEmpty() || property.contexts().contains(context)) {
                    names.add(name);
                }
            });
            fields.put(context, names);
        }
    }

    /** The schema itself. */
    public Schema schema() {
        return schema;
    }

    /** Names of the fields of a context; of an unknown context none. */
    public List<String> fields(String context) {
        return fields.getOrDefault(context, List.of());
    }

    /** The item without what does not belong to the context; an unknown context has only what belongs to all. */
    public Map<String, Object> cut(Map<String, Object> item, String context) {
        return cut(item, cuts.getOrDefault(context, unknown));
    }

    private static Map<String, Object> cut(Map<String, Object> item, Cut cut) {
        if (cut.members == null) {
            return item;
        }
        Map<String, Object> out = new LinkedHashMap<>(item.size() * 2);
        item.forEach((name, value) -> {
            Cut member = cut.members.getOrDefault(name, Cut.NOTHING);
            if (!member.dropped) {
                out.put(name, inner(value, member));
            }
        });
        return out;
    }

    @SuppressWarnings("unchecked")
    private static Object inner(Object value, Cut cut) {
        if (cut.members != null && value instanceof Map<?, ?> map && !map.isEmpty()) {
            return cut((Map<String, Object>) map, cut);
        }
        if (cut.items != null && value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            if (!cut.items.dropped) {
                list.forEach(item -> out.add(inner(item, cut.items)));
            }
            return out;
        }
        return value;
    }

    private static Cut of(Schema schema, String context) {
        if (schema.contexts().isEmpty()) {
            return Cut.NOTHING;
        }
        return schema.contexts().contains(context) ? members(schema, context) : Cut.ALL;
    }

    private static Cut members(Schema schema, String context) {
        if (schema.hasType("object")) {
            Map<String, Cut> members = new LinkedHashMap<>();
            schema.properties().forEach((name, property) -> members.put(name, of(property, context)));
            return members.isEmpty() ? Cut.NOTHING : new Cut(false, members, null);
        }
        if (schema.hasType("array") && schema.items() != null) {
            Cut items = of(schema.items(), context);
            return items == Cut.NOTHING ? Cut.NOTHING : new Cut(false, null, items);
        }
        return Cut.NOTHING;
    }
}
