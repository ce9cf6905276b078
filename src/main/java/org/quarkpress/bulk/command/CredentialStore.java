package org.quarkpress.bulk.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where user and password come from: options, the environment, a file. */
final class CredentialStore {
    private final UnaryOperator<String> environment;

    /** A store that looks variables up here; null for those not set. */
    CredentialStore(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /** Who asks; empty for nobody. */
    Optional<Credentials> read(CredentialOptions options) {
        String user = options.user == null ? environment.apply("QUARKPRESS_USER") : options.user;
        String password = options.file == null ? environment.apply(options.variable) : firstLine(options);
        if (user == null && password == null) {
            return Optional.empty();
        }
        if (user == null || user.isBlank() || user.contains(":")) {
            throw new CommandFailure(ExitCode.USAGE, "Whose password is it? Say --user, or set QUARKPRESS_USER.");
        }
        if (password == null || password.isBlank()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "There is no password: set " + options.variable + ", or say --password-file.");
        }
        return Optional.of(new Credentials(user.strip(), password.strip()));
    }

    private static String firstLine(CredentialOptions options) {
        try (BufferedReader lines = Files.newBufferedReader(options.file)) {
            String first = lines.readLine();
            return first == null ? "" : first;
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, "The password cannot be read from " + options.file + ".");
        }
    }
}
