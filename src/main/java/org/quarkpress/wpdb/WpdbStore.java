package org.quarkpress.wpdb;

import com.mysql.cj.jdbc.exceptions.PacketTooBigException;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quarkpress.error.WpError;

/**
 * WordPress's {@code $wpdb}: statements with bound values on the connection of the current transaction.
 *
 * <p>Statements name tables with the logical prefix {@code wp_}. Inside {@code @Transactional} all calls share one
 * connection with Hibernate's session (flush it first where its writes matter); outside, each statement commits by
 * itself, and a query whose connection was lost is asked again on another one. Dates are read and bound as text {@code Y-m-d H:i:s}, so that {@code 0000-00-00 00:00:00} survives. Errors
 * are {@link WpdbException}.
 */
@ApplicationScoped
public class WpdbStore {
    private final AgroalDataSource source;
    private final TablePrefix prefix;

    public WpdbStore(AgroalDataSource source, TablePrefix prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    /** All rows of a query ({@code $wpdb->get_results}), in order. */
    public <T> List<T> rows(String sql, List<?> params, RowMapper<T> mapper) {
        long began = System.nanoTime();
        for (int tries = 1; ; tries++) {
            try {
                return rowsOnce(sql, params, mapper);
            } catch (WpdbException lost) {
                if (!ConnectionLoss.mayTryAgain(lost, tries, System.nanoTime() - began) || inTransaction()) {
                    throw lost;
                }
            }
        }
    }

    /** The driver has all rows before the first one is mapped: what is lost is lost before that. */
    private <T> List<T> rowsOnce(String sql, List<?> params, RowMapper<T> mapper) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(prefix.rewrite(sql))) {
            bind(statement, params);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first row of a query ({@code $wpdb->get_row}). */
    public <T> Optional<T> row(String sql, List<?> params, RowMapper<T> mapper) {
        List<T> rows = rows(sql, params, mapper);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Inserts one row ({@code $wpdb->insert}) and gives its generated id, 0 where the table makes none. */
    public long insert(String sql, List<?> params) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(prefix.rewrite(sql), Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, params);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Runs a change ({@code $wpdb->query}) and gives the number of rows it found, changed or not. */
    public int update(String sql, List<?> params) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(prefix.rewrite(sql))) {
            bind(statement, params);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Runs one change for many rows of values in few round trips (the driver joins inserts into one statement).
     *
     * @return what JDBC tells per row: a count, or {@link Statement#SUCCESS_NO_INFO}
     */
    public int[] batch(String sql, List<? extends List<?>> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(prefix.rewrite(sql))) {
            for (List<?> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Inserts many rows in blocks of few sizes, so that the server knows the statement of each size already and has no
     * text of values to read.
     *
     * @param sql an {@code INSERT} that ends with the marks of one row
     */
    public void insertAll(String sql, List<? extends List<?>> rows) {
        int most = Integer.MAX_VALUE;
        try (Connection connection = source.getConnection()) {
            for (int at = 0; at < rows.size(); ) {
                int size = Math.min(most, RowBlock.size(rows, at));
                try {
                    insertBlock(connection, sql, rows.subList(at, at + size));
                    at += size;
                } catch (PacketTooBigException e) {
                    if (size == 1) {
                        throw e;
                    }
                    most = size / 2; // nothing was sent: the driver knows what the server takes
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void insertBlock(Connection connection, String sql, List<? extends List<?>> rows) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(prefix.rewrite(RowBlock.statement(sql, rows.size())))) {
            int position = 1;
            for (List<?> row : rows) {
                for (Object value : row) {
                    bind(statement, position++, value);
                }
            }
            statement.executeUpdate();
        }
    }

    /** What is open in it would be half done. */
    private static boolean inTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** When one connection is lost, those that wait for work are likely to be so, too: they are made anew. */
    private WpdbException failed(SQLException cause) {
        WpdbException failure = new WpdbException(cause);
        if (failure.failure() == WpdbFailure.CONNECTION_LOST) {
            source.flush(AgroalDataSource.FlushMode.IDLE);
        }
        return failure;
    }

    /** Runs a step; what it stored is taken back when it throws, and all that was stored before stays. */
    public <T> T undoable(Supplier<T> step) {
        update("SAVEPOINT qp_step", List.of());
        try {
            return step.get();
        } catch (WpError refused) {
            update("ROLLBACK TO SAVEPOINT qp_step", List.of());
            throw refused;
        }
    }

    /** The inside of an {@code IN (…)} for n values: {@code ?,?,?}; for none {@code NULL}, which nothing is in. */
    public static String marks(int n) {
        return n == 0 ? "NULL" : "?" + ",?".repeat(n - 1);
    }

    private static void bind(PreparedStatement statement, List<?> params) throws SQLException {
        for (int i = 0; i < params.size(); i++) {
            bind(statement, i + 1, params.get(i));
        }
    }

    /** The driver looks up how to send an object by its class each time, which is felt with a hundred thousand values. */
    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(position, text);
        } else if (value instanceof Long number) {
            statement.setLong(position, number);
        } else {
            statement.setObject(position, value);
        }
    }
}
