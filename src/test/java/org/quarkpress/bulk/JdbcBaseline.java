package org.quarkpress.bulk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.quarkpress.php.PhpJson;
import org.quarkpress.php.PhpSerialize;

/**
 * What the database itself can take: posts, meta and term relationships of a file of made-up articles as plain multi-row
 * inserts, 500 posts a transaction, ids counted here, nothing checked and nothing kept beside. A tool of {@code
 * src/test/benchmark}, not a test.
 *
 * <p>Arguments: JDBC address of a server, schema (made anew), user, password, the file. Prints articles a second of the
 * inserts alone, and with reading the file and serialising its meta.
 */
final class JdbcBaseline {
    private static final int POSTS = 500;
    private static final String POST = "INSERT INTO wp_posts (ID, post_author, post_date, post_date_gmt, post_content,"
            + " post_title, post_excerpt, post_status, comment_status, ping_status, post_password, post_name, to_ping,"
            + " pinged, post_modified, post_modified_gmt, post_content_filtered, post_parent, guid, menu_order,"
            + " post_type, post_mime_type) VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'open', 'open', '', ?, '', '', ?, ?, '', 0,"
            + " ?, 0, ?, '')";
    private static final String META = "INSERT INTO wp_postmeta (post_id, meta_key, meta_value) VALUES (?, ?, ?)";
    private static final String TERM =
            "INSERT INTO wp_term_relationships (object_id, term_taxonomy_id, term_order) VALUES (?, ?, 0)";

    private final Connection connection;
    private final Map<String, Long> terms = new LinkedHashMap<>();
    private long posts;
    private long metaRows;
    private long relations;
    private long insertNanos;

    private JdbcBaseline(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] args) throws IOException, SQLException {
        String schema = args[1];
        try (Connection connection = DriverManager.getConnection(args[0], session(args[2], args[3]))) {
            fresh(connection, schema);
            JdbcBaseline baseline = new JdbcBaseline(connection);
            long start = System.nanoTime();
            baseline.load(Path.of(args[4]));
            baseline.tell(System.nanoTime() - start);
        }
    }

    /** The session of the service, but for what only pools need. */
    private static Properties session(String user, String password) {
        Properties out = new Properties();
        out.setProperty("user", user);
        out.setProperty("password", password);
        out.setProperty("sessionVariables", "sql_mode='STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION',time_zone='+00:00'");
        out.setProperty("connectionCollation", "utf8mb4_unicode_520_ci");
        out.setProperty("characterEncoding", "UTF-8");
        out.setProperty("rewriteBatchedStatements", "true");
        out.setProperty("cachePrepStmts", "true");
        return out;
    }

    private static void fresh(Connection connection, String schema) throws IOException, SQLException {
        try (Statement statement = connection.createStatement();
                InputStream tables =
                        JdbcBaseline.class.getResourceAsStream("/db/wordpress/V0_1__wordpress_tables.sql")) {
            statement.execute("DROP DATABASE IF EXISTS `" + schema + "`");
            statement.execute("CREATE DATABASE `" + schema + "` CHARACTER SET utf8mb4");
            statement.execute("USE `" + schema + "`");
            String text = new String(tables.readAllBytes(), StandardCharsets.UTF_8).replace("${prefix}", "wp_");
            for (String one : text.split(";\\s*\\R")) {
                if (one.contains("CREATE TABLE")) {
                    statement.execute(one);
                }
            }
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
    }

    private void load(Path file) throws IOException, SQLException {
        List<Map<?, ?>> chunk = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                chunk.add((Map<?, ?>) PhpJson.parse(line).value());
                if (chunk.size() == POSTS) {
                    store(chunk);
                    chunk.clear();
                }
            }
        }
        store(chunk);
    }

    private void store(List<Map<?, ?>> chunk) throws SQLException {
        List<Object[]> postRows = new ArrayList<>();
        List<Object[]> meta = new ArrayList<>();
        List<Object[]> related = new ArrayList<>();
        for (Map<?, ?> article : chunk) {
            long id = ++posts;
            postRows.add(post(id, article));
            ((Map<?, ?>) article.get("meta"))
                    .forEach((key, value) -> meta.add(new Object[] {id, key, PhpSerialize.maybeSerialize(value)}));
            for (Map.Entry<?, ?> some : ((Map<?, ?>) article.get("terms")).entrySet()) {
                for (Object name : (List<?>) some.getValue()) {
                    related.add(new Object[] {id, term(String.valueOf(some.getKey()), String.valueOf(name))});
                }
            }
        }
        long start = System.nanoTime();
        insert(POST, postRows);
        insert(META, meta);
        insert(TERM, related);
        connection.commit();
        insertNanos += System.nanoTime() - start;
        metaRows += meta.size();
        relations += related.size();
    }

    private static Object[] post(long id, Map<?, ?> article) {
        String date = String.valueOf(article.get("date_gmt")).replace('T', ' ');
        return new Object[] {
            id,
            date,
            date,
            article.get("content"),
            article.get("title"),
            article.get("excerpt"),
            article.get("status"),
            article.get("slug"),
            date,
            date,
            "http://localhost/?p=" + id,
            article.get("type")
        };
    }

    private long term(String taxonomy, String name) throws SQLException {
        Long known = terms.get(taxonomy + '/' + name);
        if (known != null) {
            return known;
        }
        long id = terms.size() + 1L;
        insert("INSERT INTO wp_terms (term_id, name, slug) VALUES (?, ?, ?)", List.<Object[]>of(new Object[] {
            id, name, name.toLowerCase(Locale.ROOT).replace(' ', '-')
        }));
        insert(
                "INSERT INTO wp_term_taxonomy (term_taxonomy_id, term_id, taxonomy, description) VALUES (?, ?, ?, '')",
                List.<Object[]>of(new Object[] {id, id, taxonomy}));
        terms.put(taxonomy + '/' + name, id);
        return id;
    }

    private void insert(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void tell(long nanos) {
        System.out.printf(
                Locale.ROOT,
                "posts=%d meta_rows=%d relations=%d%nposts_per_second=%.0f%nposts_per_second_with_reading=%.0f%n",
                posts,
                metaRows,
                relations,
                posts * 1e9 / insertNanos,
                posts * 1e9 / nanos);
    }
}
