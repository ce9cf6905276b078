package org.quarkpress.php;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * PHP's {@code unserialize} without its dangers: no object is ever made, depth and size are bounded, time is linear.
 *
 * <p>Objects, enumeration cases and references come back as {@link PhpOpaque}.
 */
public final class PhpUnserialize {
    private static final String BARE = "O:8:\"stdClass\":";

    private PhpUnserialize() {}

    /** What reading a text gave. */
    public enum Kind {
        /** A value, which may be null. */
        VALUE,
        /** The text does not look serialised at all. */
        PLAIN,
        /** It looks serialised but is damaged or beyond the bounds. */
        BROKEN
    }

    /**
     * The outcome of reading.
     *
     * @param kind whether there is a value
     * @param value the value; null unless {@link Kind#VALUE}
     */
    public record Result(Kind kind, Object value) {
        /** Whether a value was read (it may be null). */
        public boolean isValue() {
            return kind == Kind.VALUE;
        }

        /** The value when there is one that is not null. */
        public Optional<Object> asOptional() {
            return Optional.ofNullable(value);
        }
    }

    /** Reads a whole text: wrong lengths, impossible counts and anything behind the value are refused. */
    public static Result unserialize(String text) {
        String trimmed = SerializedForm.trim(text);
        Optional<Result> read = new SerializedReader(trimmed).readAll().map(v -> new Result(Kind.VALUE, v.value()));
        if (read.isPresent()) {
            return read.get();
        }
        return new Result(SerializedForm.is(text) ? Kind.BROKEN : Kind.PLAIN, null);
    }

    /**
     * The value with every {@code stdClass} in it, which is a bare bag of properties, turned into a map; other objects stay opaque.
     * An empty one within an array is {@link PhpJson#EMPTY_OBJECT}.
     */
    public static Object withoutBareObjects(Object value) {
        if (value instanceof PhpOpaque opaque) {
            return bareObject(opaque);
        }
        if (value instanceof List<?> list) {
            List<Object> made = new ArrayList<>(list.size());
            list.forEach(item -> made.add(withoutBareObjects(item)));
            return made;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> made = new LinkedHashMap<>();
            map.forEach((key, item) -> made.put(String.valueOf(key), withoutBareObjects(item)));
            return made;
        }
        return value;
    }

    private static Object bareObject(PhpOpaque opaque) {
        if (!opaque.text().startsWith(BARE)) {
            return opaque;
        }
        Optional<SerializedReader.Read> members =
                new SerializedReader("a:" + opaque.text().substring(BARE.length())).readAll();
        Object plain = members.map(read -> withoutBareObjects(read.value())).orElse(opaque);
        return List.of().equals(plain) ? PhpJson.EMPTY_OBJECT : plain;
    }

    /**
     * WordPress's {@code maybe_unserialize}, the way a meta or option value is read: text that does not look serialised is itself,
     * damaged serialised text is {@code false}.
     */
    public static Object maybeUnserialize(String text) {
        if (text == null || !SerializedForm.is(text)) {
            return text;
        }
        Result result = unserialize(text);
        return result.isValue() ? result.value() : Boolean.FALSE;
    }
}
