package org.quarkpress.media;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The lines of a table beside the tests. */
final class TestLines {
    private TestLines() {}

    static Stream<String> of(String name) throws Exception {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(TestLines.class.getResourceAsStream("/media/" + name), StandardCharsets.UTF_8))) {
            return in.lines().toList().stream();
        }
    }
}
