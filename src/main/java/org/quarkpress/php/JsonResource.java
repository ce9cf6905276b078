package org.quarkpress.php;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts kept as JSON beside the class that knows them. */
public final class JsonResource {
    private JsonResource() {}

    /** The value of a file beside a class. */
    public static Object read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return PhpJson.parse(in.readAllBytes()).value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same where it is an object. */
    public static Map<String, Object> object(Class<?> beside, String name) {
        return object(read(beside, name));
    }

    /** The same where it is a list of objects. */
    public static List<Map<String, Object>> objects(Class<?> beside, String name) {
        return objects(read(beside, name));
    }

    /** A value as an object; anything else is an empty one. */
    public static Map<String, Object> object(Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, member) -> out.put(String.valueOf(key), member));
        }
        return out;
    }

    /** A value as a list of objects; what is none is left out. */
    public static List<Map<String, Object>> objects(Object value) {
        List<Map<String, Object>> out = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.stream().filter(item -> item instanceof Map).forEach(item -> out.add(object(item)));
        }
        return out;
    }
}
