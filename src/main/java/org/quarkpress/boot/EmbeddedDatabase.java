package org.quarkpress.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database that runs when none is given: a real MariaDB in the data folder, on loopback only, with a password of
 * its own. It survives restarts, and what a killed instance left running is ended first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "quarkpress";
    private static final String SCHEMA = "quarkpress";

    private final DataFolder folder;
    private final DatabaseServer server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, DatabaseServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.port = server.start(initFile(folder, password));
    }

    /** Starts it in that data folder, or refuses with one line ({@link StartRefused}). */
    public static EmbeddedDatabase start(Path dataDir) {
        DataFolder folder = DataFolder.hold(dataDir);
        boolean started = false;
        try {
            DatabaseBinaries binaries = DatabaseBinaries.unpack(folder.path("").normalize());
            DatabaseServer server = new DatabaseServer(binaries, folder.path("database"));
            EmbeddedDatabase database = new EmbeddedDatabase(folder, server, folder.password());
            started = true;
            return database;
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    /** The Quarkus settings that point the data source at it. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:mysql://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=DISABLED",
                "quarkus.datasource.username",
                USER,
                "quarkus.datasource.password",
                password,
                "quarkpress.embedded",
                "true");
    }

    private static Path initFile(DataFolder folder, String password) {
        Path file = folder.path("database-init.sql");
        try {
            DataFolder.writePrivately(file, DatabaseInitSql.text(SCHEMA, USER, password));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** Ends the server in good order and lets go of the data folder. */
    @Override
    public void close() {
        server.stop();
        try {
            Files.deleteIfExists(folder.path("database-init.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder.close();
    }
}
