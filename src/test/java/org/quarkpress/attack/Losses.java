package org.quarkpress.attack;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends connections of the service from the side of the server, over a connection of its own. */
@Singleton
public class Losses {
    private static final int UNKNOWN_CONNECTION = 1094;

    private final AgroalDataSource pool;
    private final String url;
    private final String user;
    private final String password;

    /** What ends connections to this database. */
    public Losses(
            AgroalDataSource pool,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.pool = pool;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Ends one connection. */
    void end(long id) {
        try (Connection own = DriverManager.getConnection(url, user, password)) {
            kill(own, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends all connections to this database, those at work and those that wait for it. */
    void endAll() {
        try (Connection own = DriverManager.getConnection(url, user, password)) {
            for (long id : others(own)) {
                kill(own, id);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> others(Connection own) throws SQLException {
        String sql = "SELECT id FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()";
        try (Statement statement = own.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private static void kill(Connection own, long id) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("KILL CONNECTION " + id);
        } catch (SQLException e) {
            if (e.getErrorCode() != UNKNOWN_CONNECTION) { // it went by itself
                throw e;
            }
        }
    }

    /** Tries every connection of the pool, so that no later test is given a lost one. */
    void mend(int size) throws SQLException {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Connection one = pool.getConnection();
            all.add(one);
            try (Statement statement = one.createStatement()) {
                statement.execute("SELECT 1");
            } catch (SQLException lost) {
                pool.flush(AgroalDataSource.FlushMode.IDLE);
            }
        }
        for (Connection one : all) {
            one.close();
        }
    }
}
