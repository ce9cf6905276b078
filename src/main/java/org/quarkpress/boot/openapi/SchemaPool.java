package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The schemas that several operations share, each once under a name of its own. */
final class SchemaPool {
    private static final String ROOT = "#/components/schemas/";

    private final Map<String, Map<String, Object>> named = new TreeMap<>();

    /** A reference to this schema; another schema of the same name makes it {@code Name2}. */
    Map<String, Object> share(String name, Map<String, Object> schema) {
        String wanted = name;
        for (int i = 2; named.containsKey(wanted) && !named.get(wanted).equals(schema); i++) {
            wanted = name + i;
        }
        named.put(wanted, schema);
        return reference(wanted);
    }

    /** A reference to a schema of that name. */
    static Map<String, Object> reference(String name) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("$ref", ROOT + name);
        return out;
    }

    /** All schemas by name. */
    Map<String, Object> all() {
        return new LinkedHashMap<>(named);
    }

    /** {@code post-revision} as {@code PostRevision}: what a name may look like. */
    static String camel(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return out.toString();
    }
}
