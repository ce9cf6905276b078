package org.quarkpress.boot;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quarkpress.bulk.ArticlesCommand;
import org.quarkpress.bulk.command.ExportCommand;
import org.quarkpress.bulk.command.ImportCommand;
import org.quarkpress.bulk.command.TerminalText;
import picocli.CommandLine;

/** Where everything begins: without arguments the service, else a command that needs no service. */
@QuarkusMain
@CommandLine.Command(
        name = "quarkpress",
        description = "The WordPress REST API on WordPress's own tables; without a command the service starts.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportCommand.class, ExportCommand.class, ArticlesCommand.class, HealthCommand.class})
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    /** Runs a command and ends, or starts the service and stays. */
    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(commands().execute(args));
        }
        // Broken addresses below /wp-json get WordPress's answer: see UnusualRequestFilter.
        System.setProperty("vertx.disableURIValidation", "true");
        try {
            serve();
        } catch (StartRefused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** All commands; what cannot be understood is told without what it would do to a terminal. */
    static CommandLine commands() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    CommandLine command = wrong.getCommandLine();
                    command.getErr().println(TerminalText.safe(wrong.getMessage()));
                    command.usage(command.getErr());
                    return command.getCommandSpec().exitCodeOnInvalidInput();
                });
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }

    private static void serve() {
        Optional<EmbeddedDatabase> database = embeddedDatabase();
        CountDownLatch serviceEnded = new CountDownLatch(1);
        database.ifPresent(d -> Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(serviceEnded, d))));
        Quarkus.run(null, (code, failure) -> {
            serviceEnded.countDown();
            explain(failure);
            System.exit(code);
        });
    }

    /** A refusal is one line; a port that is taken is one, too; anything else is ours to mend and shown whole. */
    private static void explain(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof StartRefused) && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        if (cause != null) {
            System.err.println(cause.getMessage());
        } else if (failure != null) {
            failure.printStackTrace();
        }
    }

    /** The database outlives the service: requests under way may still write. */
    private static void closeAfter(CountDownLatch serviceEnded, EmbeddedDatabase database) {
        try {
            serviceEnded.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static Optional<EmbeddedDatabase> embeddedDatabase() {
        SmallRyeConfig config = ConfigUtils.configBuilder().build();
        Optional<String> url = config.getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (url.isPresent()) {
            LoopbackDatabase.settings(url.get()).forEach(System::setProperty);
            return Optional.empty();
        }
        String folder =
                config.getOptionalValue("quarkpress.data-dir", String.class).orElse(".quarkpress");
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(folder));
        database.settings().forEach(System::setProperty);
        return Optional.of(database);
    }
}
