package org.quarkpress.php;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables while they are being collected: maps everywhere, with the next free index of each; lists are made at the end. */
final class QueryTree {
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Long> nextIndex = new IdentityHashMap<>();

    void put(List<String> path, String value) {
        Map<String, Object> node = root;
        for (int i = 0; i < path.size() - 1; i++) {
            node = child(node, key(node, path.get(i), i));
            if (node == null) {
                return;
            }
        }
        String last = key(node, path.get(path.size() - 1), path.size() - 1);
        if (last != null) {
            node.put(last, value);
        }
    }

    Map<String, Object> asMap() {
        Map<String, Object> result = new LinkedHashMap<>();
        root.forEach((key, value) -> result.put(key, finished(value)));
        return result;
    }

    /** The key itself, or the next free index for {@code []}; null when PHP has no index left. */
    private String key(Map<String, Object> node, String key, int depth) {
        if (!key.isEmpty() || depth == 0) {
            noteIndex(node, key);
            return key;
        }
        long next = nextIndex.getOrDefault(node, 0L);
        if (next == Long.MIN_VALUE) {
            return null;
        }
        nextIndex.put(node, next + 1);
        return Long.toString(next);
    }

    private void noteIndex(Map<String, Object> node, String key) {
        if (PhpArray.isIntKey(key)) {
            long after = Long.parseLong(key) + 1;
            Long known = nextIndex.get(node);
            if (known == null || after == Long.MIN_VALUE || known != Long.MIN_VALUE && after > known) {
                nextIndex.put(node, after);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> node, String key) {
        if (key == null) {
            return null;
        }
        if (node.get(key) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        Map<String, Object> fresh = new LinkedHashMap<>();
        node.put(key, fresh);
        return fresh;
    }

    @SuppressWarnings("unchecked")
    private static Object finished(Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<String, Object> typed = (Map<String, Object>) map;
        typed.replaceAll((key, item) -> finished(item));
        return PhpArray.listOrMap(typed);
    }
}
