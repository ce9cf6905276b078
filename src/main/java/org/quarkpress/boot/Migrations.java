package org.quarkpress.boot;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.quarkpress.wpdb.TablePrefix;

/**
 * Brings the tables up to date: all of WordPress's in an empty schema, else only our own {@code qp_} ones. A schema that
 * holds WordPress's tables is used as it is.
 */
@ApplicationScoped
public class Migrations {
    /** The migration that makes WordPress's tables; where it ran, the site is ours to fill. */
    private static final MigrationVersion WORDPRESS = MigrationVersion.fromVersion("0.1");

    private final DataSource source;
    private final TablePrefix prefix;
    private final SchemaStore schema;

    public Migrations(DataSource source, TablePrefix prefix, SchemaStore schema) {
        this.source = source;
        this.prefix = prefix;
        this.schema = schema;
    }

    /**
     * Runs what has not run yet.
     *
     * @return whether WordPress's tables in this schema were made by us, now or at an earlier start
     */
    public boolean run() {
        boolean empty = schema.isEmpty();
        if (!empty && !schema.hasWordPress()) {
            throw new StartRefused("The schema has tables, but not WordPress's with the prefix " + prefix.text()
                    + "; set quarkpress.table-prefix, or give an empty schema.");
        }
        try {
            Flyway flyway = configuration(empty).load();
            flyway.migrate();
            return schema.madeHere(WORDPRESS.getVersion());
        } catch (FlywayException e) {
            throw new StartRefused("The tables cannot be brought up to date: "
                    + e.getMessage().strip().replaceAll("\\s+", " "));
        }
    }

    private FluentConfiguration configuration(boolean empty) {
        FluentConfiguration configuration = Flyway.configure(
                        Thread.currentThread().getContextClassLoader())
                .dataSource(source)
                .table(prefix.table("qp_flyway"))
                .placeholders(java.util.Map.of("prefix", prefix.text()))
                .ignoreMigrationPatterns("*:missing", "*:ignored")
                .validateMigrationNaming(true);
        if (empty) {
            return configuration.locations("classpath:db/wordpress", "classpath:db/quarkpress");
        }
        return configuration
                .locations("classpath:db/quarkpress")
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }
}
