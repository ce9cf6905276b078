package org.quarkpress.boot;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A real MariaDB for all tests of this run, with an empty schema that the service fills at its start. */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {
    private EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.start(Path.of("target", "test-data"));
        Map<String, String> settings = new HashMap<>(database.settings());
        empty(settings);
        settings.put("quarkpress.admin-password", "test-password");
        settings.put("quarkpress.url", "http://example.test");
        settings.put("quarkpress.data-dir", "target/test-data");
        settings.put("quarkpress.fetch-allow", "127.0.0.0/8");
        // Tests count statements: nobody looks for work unless somebody gave some.
        settings.put("quarkpress.import-poll", "10H");
        settings.put("quarkpress.import-lease", "100H");
        settings.put("quarkpress.import-dir", "target/test-data/imports");
        settings.put("quarkpress.fetch-pauses", "0s,0s");
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    /** An earlier run may have left its rows. */
    private static void empty(Map<String, String> settings) {
        String url = settings.get("quarkus.datasource.jdbc.url");
        try (Connection connection = DriverManager.getConnection(
                        url, settings.get("quarkus.datasource.username"), settings.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE quarkpress");
            statement.execute("CREATE DATABASE quarkpress");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
