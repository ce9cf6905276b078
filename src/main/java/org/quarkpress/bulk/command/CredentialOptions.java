package org.quarkpress.bulk.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that say who asks. A password is never an argument: those show in lists of processes. */
final class CredentialOptions {
    @Option(names = "--user", paramLabel = "LOGIN", description = "who asks (else the variable QUARKPRESS_USER)")
    String user;

    @Option(
            names = "--password-env",
            paramLabel = "NAME",
            defaultValue = "QUARKPRESS_PASSWORD",
            description = "environment variable with an application password (${DEFAULT-VALUE})")
    String variable;

    @Option(names = "--password-file", paramLabel = "FILE", description = "file with an application password")
    Path file;
}
