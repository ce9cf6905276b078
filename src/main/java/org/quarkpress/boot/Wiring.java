package org.quarkpress.boot;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.quarkpress.auth.AuthSettings;
import org.quarkpress.wpdb.TablePrefix;

/** Makes plain values of settings, so that the rest of the code needs to know nothing of configuration. */
@Dependent
public class Wiring {
    /** The prefix of all tables, from {@code quarkpress.table-prefix}. */
    @Produces
    @Singleton
    public TablePrefix tablePrefix(QuarkpressConfig config) {
        return new TablePrefix(config.tablePrefix());
    }

    /** How passwords may arrive, from {@code quarkpress.insecure-auth}. */
    @Produces
    @Singleton
    public AuthSettings authSettings(QuarkpressConfig config) {
        return new AuthSettings(config.insecureAuth());
    }
}
