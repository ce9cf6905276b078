package org.quarkpress.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The embedded server's process: its files made at the first start, started, and ended in good order. */
final class DatabaseServer {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private final DatabaseBinaries binaries;
    private final Path data;
    private final Path log;
    private Process process;

    DatabaseServer(DatabaseBinaries binaries, Path data) {
        this.binaries = binaries;
        this.data = data;
        this.log = data.resolveSibling("database.log");
    }

    /**
     * Starts the server, which runs {@code initFile} before it takes connections.
     *
     * @return the port on 127.0.0.1 that it listens on
     */
    int start(Path initFile) {
        endLeftover();
        if (!Files.exists(data)) {
            makeFiles();
        }
        for (int attempt = 0; attempt < 3; attempt++) {
            int port = freePort();
            process = run(command("--port=" + port, "--init-file=" + initFile), ProcessBuilder.Redirect.DISCARD);
            if (answers(port)) {
                return port;
            }
        }
        throw new StartRefused("The embedded database does not start; the end of " + log + " says: " + lastError());
    }

    /** Ends the server and waits until its files are closed. */
    void stop() {
        if (process != null) {
            end(process.toHandle());
        }
    }

    private void endLeftover() {
        Path pidFile = data.resolve("server.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            ProcessHandle.of(pid).filter(this::isOurs).ifPresent(DatabaseServer::end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            // A file cut short by a crash names no process.
            return;
        }
    }

    private boolean isOurs(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).startsWith(binaries.home()))
                .orElse(false);
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void makeFiles() {
        Path part = data.resolveSibling("database.part");
        try {
            Files.createDirectories(part);
            Process maker = run(bootstrapCommand(part), ProcessBuilder.Redirect.PIPE);
            try (OutputStream to = maker.getOutputStream()) {
                to.write("CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                        .getBytes(StandardCharsets.US_ASCII));
                for (String file : SYSTEM_TABLES) {
                    Files.copy(binaries.share().resolve(file), to);
                }
            }
            if (!maker.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || maker.exitValue() != 0) {
                throw new StartRefused(
                        "The embedded database cannot make its files; the end of " + log + " says: " + lastError());
            }
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("The embedded database cannot make its files; the end of " + log + " says: "
                    + lastError() + " (" + e + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the embedded database made its files.");
        }
    }

    private List<String> bootstrapCommand(Path folder) {
        List<String> words = base(folder);
        words.addAll(List.of("--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M"));
        return words;
    }

    private List<String> command(String... more) {
        List<String> words = base(data);
        words.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-allowed-packet=256M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci"));
        words.addAll(List.of(more));
        return words;
    }

    private List<String> base(Path folder) {
        List<String> words = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + folder,
                "--lc-messages-dir=" + binaries.share(),
                "--character-sets-dir=" + binaries.share().resolve("charsets"),
                "--log-error=" + log,
                "--innodb-log-file-size=48M"));
        if (data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            words.add("--user=" + System.getProperty("user.name"));
        }
        return words;
    }

    private Process run(List<String> words, ProcessBuilder.Redirect input) {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Process started = builder.start();
            if (input == ProcessBuilder.Redirect.DISCARD) {
                started.getOutputStream().close();
            }
            return started;
        } catch (IOException e) {
            throw new StartRefused("The embedded database cannot be started (" + e.getMessage()
                    + "); set quarkus.datasource.jdbc.url to a MySQL or MariaDB.");
        }
    }

    private boolean answers(int port) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return process.isAlive();
            } catch (IOException e) {
                waitABit();
            }
        }
        return false;
    }

    private void waitABit() {
        try {
            process.waitFor(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lastError() {
        try {
            List<String> errors = Files.readAllLines(log, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> line.contains("ERROR"))
                    .toList();
            return errors.isEmpty() ? "nothing" : errors.get(errors.size() - 1);
        } catch (IOException e) {
            return "nothing (" + e.getMessage() + ")";
        }
    }
}
