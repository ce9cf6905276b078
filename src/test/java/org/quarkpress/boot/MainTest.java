package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter err = new StringWriter();

    private int call(String... arguments) {
        return Main.commands().setErr(new PrintWriter(err, true)).execute(arguments);
    }

    @Test
    void whatIsNotUnderstoodIsToldWithTheUsage() {
        assertThat(call("import", "--sorce", "x", "a.ndjson")).isEqualTo(2);
        assertThat(err.toString()).contains("--sorce").contains("Usage: quarkpress import");
    }

    @Test
    void argumentsWriteNothingToTheTerminalButText() {
        assertThat(call("import", "--\u001b[2J\u202egnp", "a.ndjson")).isEqualTo(2);
        assertThat(err.toString()).contains("[2J").doesNotContain("\u001b", "\u202e");
    }
}
