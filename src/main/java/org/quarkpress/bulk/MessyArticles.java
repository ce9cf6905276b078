package org.quarkpress.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarkpress.php.PhpSerialize;

/** The same articles with their array meta in the shapes that real sources send it in; the lists mean the same. */
public final class MessyArticles {
    private static final List<String> LISTS = List.of("ai_outline", "stack", "tools", "checklist", "notes");
    private static final int SHAPES = 11;

    private MessyArticles() {}

    /** Article N with messy meta. */
    public static Map<String, Object> article(int n) {
        Map<String, Object> article = Articles.article(n);
        PythonRandom random = new PythonRandom(-n);
        Map<String, Object> meta = map(article.get("meta"));
        for (String key : LISTS) {
            meta.put(key, list((n + key.length()) % SHAPES, texts(meta.get(key))));
        }
        meta.put("view_count", number(random.choice(List.of(0, 1, 2)), (Long) meta.get("view_count")));
        map(meta.get("flags")).replaceAll((key, flag) -> flag(random.choice(List.of(0, 1, 2)), (Boolean) flag));
        meta.put("score", score(random.choice(List.of(0, 1, 2)), map(meta.get("score"))));
        return article;
    }

    private static Object list(int shape, List<String> items) {
        return switch (shape) {
            case 0 -> evenKeys(items);
            case 1 -> PhpSerialize.serialize(items);
            case 2 -> SpacedJson.write(items);
            case 3 -> String.join("\n", items);
            case 4 -> joined(items, "- ", "", "\n");
            case 5 -> "<ul>" + joined(items, "<li>", "</li>", "") + "</ul>";
            case 6 -> withBlanks(items);
            case 7 ->
                items.stream()
                        .map(x -> "<b>" + x + "</b><script>alert(1)</script>")
                        .toList();
            case 8 -> Map.of("items", items);
            case 9 -> items.stream().map(List::of).toList();
            default ->
                IntStream.range(0, items.size())
                        .mapToObj(i -> (i + 1) + ". " + items.get(i))
                        .collect(Collectors.joining("\r\n"));
        };
    }

    private static Map<String, Object> evenKeys(List<String> items) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String item : items) {
            map.put(Integer.toString(map.size() * 2), item);
        }
        return map;
    }

    private static List<Object> withBlanks(List<String> items) {
        List<Object> all = new ArrayList<>();
        items.forEach(item -> all.add("  " + item + " "));
        all.add("");
        all.add(null);
        return all;
    }

    private static String joined(List<String> items, String before, String after, String between) {
        return items.stream().map(item -> before + item + after).collect(Collectors.joining(between));
    }

    private static Object number(int shape, long value) {
        return switch (shape) {
            case 0 -> Long.toString(value);
            case 1 -> (double) value;
            default -> " " + value + " ";
        };
    }

    private static Object flag(int shape, boolean value) {
        return switch (shape) {
            case 0 -> value ? 1L : 0L;
            case 1 -> value ? "True" : "False";
            default -> value ? "yes" : "no";
        };
    }

    private static String score(int shape, Map<String, Object> score) {
        return switch (shape) {
            case 0 -> PhpSerialize.serialize(score);
            case 1 -> SpacedJson.write(score);
            default ->
                score.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining("\n"));
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
        return (List<String>) value;
    }
}
