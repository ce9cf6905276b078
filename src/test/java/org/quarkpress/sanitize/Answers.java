package org.quarkpress.sanitize;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Answers of a running WordPress, kept as files of {@code [input, answer]} pairs: our rules must give the same. */
public final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** The pairs of a file in {@code src/test/resources}. */
    public static List<List<Object>> of(String file) {
        try (InputStream in = Answers.class.getResourceAsStream("/" + file)) {
            List<List<Object>> pairs = new ArrayList<>();
            JSON.readTree(Objects.requireNonNull(in, file))
                    .forEach(pair -> pairs.add(JSON.convertValue(pair, new TypeReference<List<Object>>() {})));
            return pairs;
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** One line for each pair of {@code sanitize/<name>.json} where the rule says something else. */
    public static List<String> differences(String name, Function<String, ?> rule) {
        return unlike("sanitize/" + name + ".json", input -> rule.apply((String) input));
    }

    /** One line for each pair of a file where the rule says something else; answers are compared as JSON. */
    public static List<String> unlike(String file, Function<Object, ?> rule) {
        List<String> differences = new ArrayList<>();
        for (List<Object> pair : of(file)) {
            String ours = json(rule.apply(pair.get(0)));
            String theirs = json(pair.get(1));
            if (!ours.equals(theirs)) {
                differences.add("%n%s%n  WordPress: %s%n  ours:      %s".formatted(json(pair.get(0)), theirs, ours));
            }
        }
        return differences;
    }

    /** A file in {@code src/test/resources} that is one JSON list. */
    public static List<?> list(String file) {
        try (InputStream in = Answers.class.getResourceAsStream("/" + file)) {
            return JSON.readValue(Objects.requireNonNull(in, file), List.class);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** A file in {@code src/test/resources} as it is. */
    public static String text(String file) {
        try (InputStream in = Answers.class.getResourceAsStream("/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** JSON text as the values that files of answers give. */
    public static Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value as JSON text. */
    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
