package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path temporary;

    @Test
    void itKeepsItsRowsAndItsPasswordInAFolderWithASpaceAndRefusesASecondInstance() throws Exception {
        Path folder = temporary.resolve("data folder");
        String password;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            password = first.settings().get("quarkus.datasource.password");
            run(first.settings(), "CREATE TABLE t (a INT) ENGINE=InnoDB", "INSERT INTO t VALUES (42)");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another running instance")
                    .hasMessageNotContaining("\n");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database-password"))))
                .isEqualTo("rw-------");
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(second.settings()).containsEntry("quarkus.datasource.password", password);
            assertThat(number(second.settings(), "SELECT a FROM t")).isEqualTo(42);
            assertThat(number(second.settings(), "SELECT @@port")).isPositive();
            assertThatThrownBy(() -> DriverManager.getConnection(url(second.settings()), "root", ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aServerThatAKilledInstanceLeftRunningIsEndedFirst() throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpack(temporary);
        Path init = Files.writeString(temporary.resolve("init.sql"), "CREATE DATABASE IF NOT EXISTS x;\n");
        DatabaseServer leftover = new DatabaseServer(binaries, temporary.resolve("database"));
        int port = leftover.start(init);
        DatabaseServer server = new DatabaseServer(binaries, temporary.resolve("database"));
        server.start(init);
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                .isInstanceOf(IOException.class);
        server.stop();
    }

    @Test
    void aProcessNumberThatNowBelongsToSomebodyElseIsLeftAlone() throws IOException {
        DatabaseBinaries binaries = DatabaseBinaries.unpack(temporary);
        Path init = Files.writeString(temporary.resolve("init.sql"), "CREATE DATABASE IF NOT EXISTS x;\n");
        DatabaseServer server = new DatabaseServer(binaries, temporary.resolve("database"));
        server.start(init);
        server.stop();
        Files.writeString(
                temporary.resolve("database/server.pid"),
                Long.toString(ProcessHandle.current().pid()));
        server.start(init);
        server.stop();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private static String url(Map<String, String> settings) {
        return settings.get("quarkus.datasource.jdbc.url");
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                url(settings),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    private static void run(Map<String, String> settings, String... statements) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static int number(Map<String, String> settings, String sql) throws SQLException {
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getInt(1);
        }
    }
}
