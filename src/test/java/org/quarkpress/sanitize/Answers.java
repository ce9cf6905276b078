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
        List<String> differences = new ArrayList<>();
        for (List<Object> pair : of("sanitize/" + name + ".json")) {
            Object ours = rule.apply((String) pair.get(0));
            if (!Objects.equals(ours, pair.get(1))) {
                differences.add("%n%s%n  WordPress: %s%n  ours:      %s"
                        .formatted(json(pair.get(0)), json(pair.get(1)), json(ours)));
            }
        }
        return differences;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
