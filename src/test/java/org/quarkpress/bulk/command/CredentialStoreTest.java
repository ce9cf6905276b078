package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialStoreTest {
    private static Optional<Credentials> read(Map<String, String> environment, CredentialOptions options) {
        return new CredentialStore(environment::get).read(options);
    }

    private static CredentialOptions options(String user, Path file) {
        CredentialOptions out = new CredentialOptions();
        out.user = user;
        out.variable = "QUARKPRESS_PASSWORD";
        out.file = file;
        return out;
    }

    @Test
    void theEnvironmentSaysWhoAsks() {
        Map<String, String> environment = Map.of("QUARKPRESS_USER", "anna", "QUARKPRESS_PASSWORD", "a b c");
        assertThat(read(environment, options(null, null))).contains(new Credentials("anna", "a b c"));
        assertThat(read(Map.of(), options(null, null))).isEmpty();
    }

    @Test
    void optionsGoBeforeTheEnvironment(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), " x y z \nmore\n");
        Map<String, String> environment = Map.of("QUARKPRESS_USER", "anna", "QUARKPRESS_PASSWORD", "a b c");
        assertThat(read(environment, options("bert", file))).contains(new Credentials("bert", "x y z"));
    }

    @Test
    void halfOfItIsNotEnough(@TempDir Path folder) {
        for (CredentialOptions options :
                new CredentialOptions[] {options("anna", null), options("an:na", null), options("a", folder)}) {
            assertThatThrownBy(() -> read(Map.of(), options))
                    .isInstanceOfSatisfying(
                            CommandFailure.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE));
        }
        assertThatThrownBy(() -> read(Map.of("QUARKPRESS_PASSWORD", "x"), options(null, null)))
                .hasMessageContaining("--user");
    }

    @Test
    void thePasswordIsNotShown() {
        Credentials who = new Credentials("anna", "secret");
        assertThat(who).hasToString("anna");
        assertThat(who.header()).isEqualTo("Basic YW5uYTpzZWNyZXQ=");
    }
}
