package org.quarkpress.boot;

/** What the embedded server runs before it takes connections: one user with the password of the data folder. */
final class DatabaseInitSql {
    private DatabaseInitSql() {}

    /** Statements, one a line; running them again changes nothing. The values are our own words and hex digits. */
    static String text(String schema, String user, String password) {
        String account = "'" + user + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + schema + ";",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON " + schema + ".* TO " + account + ";",
                "DELETE FROM mysql.global_priv WHERE User <> '" + user + "' AND User <> 'mariadb.sys';",
                "FLUSH PRIVILEGES;",
                "");
    }
}
