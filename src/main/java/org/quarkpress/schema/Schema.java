package org.quarkpress.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A WordPress JSON schema (draft 4 with {@code context}, {@code readonly} and {@code arg_options}), immutable.
 *
 * <p>It wraps the ordered map of keywords that WordPress's {@code OPTIONS} answers show; every builder gives a new
 * schema. See the handbook's "Schema" chapter of the REST API.
 *
 * <p>A value: two schemas with the same keywords are equal. Nested schemas are made once, when first asked for.
 */
public final class Schema {
    private static final String PROPERTIES = "properties";

    private final Map<String, Object> keywords;
    private volatile Nested nested;

    /** What is read out of the keywords again and again. */
    private record Nested(
            List<String> types,
            Schema items,
            Map<String, Schema> named,
            Map<String, Schema> patterned,
            Object others,
            List<String> needed) {}

    /** A schema of these keywords, nested schemas as maps. */
    public Schema(Map<String, Object> keywords) {
        this.keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /** Every keyword as it was said, nested schemas as maps. */
    public Map<String, Object> keywords() {
        return keywords;
    }

    /** A schema without any keyword: takes everything. */
    public static Schema any() {
        return new Schema(Map.of());
    }

    /** A schema of one type. */
    public static Schema type(String type) {
        return any().with("type", type);
    }

    /** A schema of several types, such as {@code ["string", "null"]}. */
    public static Schema types(String... types) {
        return any().with("type", List.of(types));
    }

    /** {@code type: string}. */
    public static Schema string() {
        return type("string");
    }

    /** {@code type: integer}. */
    public static Schema integer() {
        return type("integer");
    }

    /** {@code type: number}. */
    public static Schema number() {
        return type("number");
    }

    /** {@code type: boolean}. */
    public static Schema bool() {
        return type("boolean");
    }

    /** {@code type: array} of such items. */
    public static Schema array(Schema items) {
        return type("array").items(items);
    }

    /** {@code type: object} without named properties. */
    public static Schema object() {
        return type("object");
    }

    /** {@code type: object} with these properties, in this order. */
    public static Schema object(Map<String, Schema> properties) {
        return type("object").properties(properties);
    }

    /** This schema with one keyword more or replaced. */
    public Schema with(String keyword, Object value) {
        Map<String, Object> next = new LinkedHashMap<>(keywords);
        next.put(keyword, value);
        return new Schema(next);
    }

    /** This schema without these keywords. */
    public Schema without(String... dropped) {
        Map<String, Object> next = new LinkedHashMap<>(keywords);
        next.keySet().removeAll(Arrays.asList(dropped));
        return new Schema(next);
    }

    /** With a sentence for people. */
    public Schema description(String sentence) {
        return with("description", sentence);
    }

    /** Shown in these contexts only ({@code view}, {@code edit}, {@code embed}). */
    public Schema context(String... contexts) {
        return with("context", List.of(contexts));
    }

    /** Cannot be written: never becomes an argument. */
    public Schema readonly() {
        return with("readonly", true);
    }

    /** Must be given (draft 3 style, on the property itself). */
    public Schema required() {
        return with("required", true);
    }

    /** The value an absent argument has. */
    public Schema defaultsTo(Object value) {
        return with("default", value);
    }

    /** One of these values ({@code enum}). */
    public Schema oneOfValues(Object... values) {
        return with("enum", Arrays.asList(values));
    }

    /** A format such as {@code date-time}, {@code email}, {@code uri}, {@code ip}, {@code uuid}, {@code hex-color}. */
    public Schema format(String format) {
        return with("format", format);
    }

    /** A regular expression somewhere in the text. */
    public Schema pattern(String pattern) {
        return with("pattern", pattern);
    }

    /** The smallest number allowed. */
    public Schema minimum(Number minimum) {
        return with("minimum", widen(minimum));
    }

    /** The largest number allowed. */
    public Schema maximum(Number maximum) {
        return with("maximum", widen(maximum));
    }

    /** The shortest text allowed, in characters. */
    public Schema minLength(long characters) {
        return with("minLength", characters);
    }

    /** The longest text allowed, in characters. */
    public Schema maxLength(long characters) {
        return with("maxLength", characters);
    }

    /** The fewest items of a list. */
    public Schema minItems(long count) {
        return with("minItems", count);
    }

    /** The most items of a list. */
    public Schema maxItems(long count) {
        return with("maxItems", count);
    }

    /** No item twice. */
    public Schema uniqueItems() {
        return with("uniqueItems", true);
    }

    /** What each item of a list must be. */
    public Schema items(Schema items) {
        return with("items", items.keywords());
    }

    /** The named properties of an object, in order. */
    public Schema properties(Map<String, Schema> properties) {
        Map<String, Object> plain = new LinkedHashMap<>();
        properties.forEach((name, schema) -> plain.put(name, schema.keywords()));
        return with(PROPERTIES, plain);
    }

    /** With one named property more. */
    public Schema property(String name, Schema schema) {
        Map<String, Schema> next = new LinkedHashMap<>(properties());
        next.put(name, schema);
        return properties(next);
    }

    /** Whether properties that are not named may be there at all. */
    public Schema additionalProperties(boolean allowed) {
        return with("additionalProperties", allowed);
    }

    /** What properties that are not named must be. */
    public Schema additionalProperties(Schema schema) {
        return with("additionalProperties", schema.keywords());
    }

    /** What the argument made of this property has instead: WordPress's {@code arg_options}, never shown. */
    public Schema argOptions(Map<String, Object> options) {
        return with("arg_options", options);
    }

    /** The types in order; empty when the keyword is missing. */
    public List<String> types() {
        return nested().types();
    }

    /** Whether this is (also) of that type. */
    public boolean hasType(String type) {
        return types().contains(type);
    }

    /** The items' schema, or null. */
    public Schema items() {
        return nested().items();
    }

    /** The named properties, in order; empty when there are none. */
    public Map<String, Schema> properties() {
        return nested().named();
    }

    /** The schemas of properties whose names match a pattern. */
    public Map<String, Schema> patternProperties() {
        return nested().patterned();
    }

    /** {@code additionalProperties}: a Boolean, a Schema, or null when the keyword is missing. */
    public Object additionalProperties() {
        return nested().others();
    }

    /** The schemas listed under {@code anyOf} or {@code oneOf}; empty when the keyword is missing. */
    public List<Schema> alternatives(String keyword) {
        List<Schema> found = new ArrayList<>();
        if (keywords.get(keyword) instanceof List<?> list) {
            list.stream().map(Schema::schemaIn).forEach(found::add);
        }
        return found;
    }

    /** Whether there is a default, even a null one. */
    public boolean hasDefault() {
        return keywords.containsKey("default");
    }

    /** The default, or null. */
    public Object defaultValue() {
        return keywords.get("default");
    }

    /** The format, or null. */
    public String format() {
        return keywords.get("format") instanceof String s ? s : null;
    }

    /** The values of {@code enum}; empty when there are none. */
    public List<Object> enumValues() {
        return keywords.get("enum") instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    /** The contexts in which this is shown; empty when the keyword is missing (then it is shown in all). */
    public List<String> contexts() {
        return keywords.get("context") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether it cannot be written. */
    public boolean isReadonly() {
        return Boolean.TRUE.equals(keywords.get("readonly"));
    }

    /** Whether the property itself says {@code required: true}. */
    public boolean isRequired() {
        return Boolean.TRUE.equals(keywords.get("required"));
    }

    /** Names of the properties that must be there: the draft 4 list, else those that say so themselves. */
    public List<String> requiredProperties() {
        return nested().needed();
    }

    /** What the argument made of this has instead; empty when nothing. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> argOptions() {
        return keywords.get("arg_options") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** A keyword as it is, or null. */
    public Object get(String keyword) {
        return keywords.get(keyword);
    }

    /** The number a keyword holds, or null. */
    public Double numberOf(String keyword) {
        Object value = keywords.get(keyword);
        return Coercion.isNumeric(value) ? Coercion.toDouble(value) : null;
    }

    /** The public form, as {@code OPTIONS} shows it: without {@code arg_options} at any depth. */
    public Map<String, Object> asMap() {
        return SchemaPublicForm.of(keywords);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && keywords.equals(schema.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }

    @Override
    public String toString() {
        return keywords.toString();
    }

    /** Made at the first call; made twice by two threads it is the same, so nobody waits. */
    private Nested nested() {
        Nested made = nested;
        if (made == null) {
            Map<String, Schema> named = schemasIn(keywords.get(PROPERTIES));
            Object others = keywords.get("additionalProperties");
            made = new Nested(
                    typesIn(keywords.get("type")),
                    schemaIn(keywords.get("items")),
                    named,
                    schemasIn(keywords.get("patternProperties")),
                    others instanceof Map<?, ?> ? schemaIn(others) : others,
                    neededIn(keywords.get("required"), named));
            nested = made;
        }
        return made;
    }

    private static List<String> typesIn(Object type) {
        if (type instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return type == null ? List.of() : List.of(String.valueOf(type));
    }

    private static List<String> neededIn(Object required, Map<String, Schema> named) {
        return required instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : named.keySet().stream()
                        .filter(name -> named.get(name).isRequired())
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Schema schemaIn(Object value) {
        return value instanceof Map<?, ?> map ? new Schema((Map<String, Object>) map) : null;
    }

    private static Map<String, Schema> schemasIn(Object value) {
        Map<String, Schema> found = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, schema) -> {
                if (schema instanceof Map<?, ?>) {
                    found.put(String.valueOf(name), schemaIn(schema));
                }
            });
        }
        return Collections.unmodifiableMap(found);
    }

    private static Number widen(Number number) {
        return number instanceof Integer i ? (Number) i.longValue() : number;
    }
}
