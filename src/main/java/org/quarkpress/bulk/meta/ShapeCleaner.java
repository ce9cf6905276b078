package org.quarkpress.bulk.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.schema.Schema;

/** Makes what a source sent fit a schema, as far as it can only mean one thing; blanks in lists are dropped, order is kept. */
final class ShapeCleaner {
    private static final int DEEPEST = 32;
    private static final int MOST_ITEMS = 10_000;

    private final UnaryOperator<String> texts;

    ShapeCleaner(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /** A value by its schema: a text of its own is left for the key's own function. */
    Object clean(Object value, Schema schema, String pointer) {
        boolean compound = schema.hasType("array") || schema.hasType("object");
        return compound || !(value instanceof String text && schema.hasType("string"))
                ? byType(value, schema, pointer, 0)
                : text;
    }

    private Object byType(Object value, Schema schema, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw MetaRefusal.size(pointer);
        }
        if (value == null && schema.hasType("null")) {
            return null;
        }
        if (schema.hasType("array")) {
            return list(value, schema, pointer, depth);
        }
        if (schema.hasType("object")) {
            return object(value, schema, pointer, depth);
        }
        return scalar(value, schema, pointer, depth);
    }

    private Object scalar(Object value, Schema schema, String pointer, int depth) {
        if (schema.hasType("integer")) {
            return ScalarText.integer(value).orElseThrow(() -> MetaRefusal.shape(pointer, "a whole number"));
        }
        if (schema.hasType("number")) {
            return ScalarText.number(value).orElseThrow(() -> MetaRefusal.shape(pointer, "a number"));
        }
        if (schema.hasType("boolean")) {
            return ScalarText.bool(value).orElseThrow(() -> MetaRefusal.shape(pointer, "yes or no"));
        }
        if (schema.hasType("string")) {
            return text(value, pointer);
        }
        return anything(value, pointer, depth);
    }

    private String text(Object value, String pointer) {
        if (value == null || value instanceof List<?> || value instanceof Map<?, ?>) {
            throw MetaRefusal.shape(pointer, "a text");
        }
        return texts.apply(PhpNumber.toText(value));
    }

    private List<Object> list(Object value, Schema schema, String pointer, int depth) {
        Schema items = schema.items() == null ? Schema.any() : schema.items();
        boolean compound = items.hasType("object")
                || items.hasType("array")
                || items.types().isEmpty();
        List<Object> sent = ListShape.of(value, compound).orElseThrow(() -> MetaRefusal.shape(pointer, "a list"));
        if (sent.size() > MOST_ITEMS) {
            throw MetaRefusal.size(pointer);
        }
        List<Object> out = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Object item = sent.get(i);
            Object cleaned = isBlank(item) ? null : byType(item, items, pointer + "/" + i, depth + 1);
            if (!isBlank(cleaned)) {
                out.add(cleaned);
            }
        }
        return out;
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private Map<String, Object> object(Object value, Schema schema, String pointer, int depth) {
        Map<String, Object> sent = ObjectShape.of(value).orElseThrow(() -> MetaRefusal.shape(pointer, "an object"));
        Map<String, Object> out = new LinkedHashMap<>();
        sent.forEach((name, member) -> {
            Schema own = schema.properties().get(name);
            Schema other = schema.additionalProperties() instanceof Schema more ? more : Schema.any();
            String place = pointer + "/" + MetaRefusal.token(name);
            out.put(name, byType(member, own == null ? other : own, place, depth + 1));
        });
        return out;
    }

    /** A value of no stated type keeps its shape; its texts are cleaned. */
    private Object anything(Object value, String pointer, int depth) {
        if (depth > DEEPEST) {
            throw MetaRefusal.size(pointer);
        }
        if (value instanceof String text) {
            return texts.apply(text);
        }
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            list.forEach(item -> out.add(anything(item, pointer, depth + 1)));
            return out;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            map.forEach((name, member) -> out.put(String.valueOf(name), anything(member, pointer, depth + 1)));
            return out;
        }
        return value;
    }
}
