package org.quarkpress.wpdb;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** The table prefix for the statements of Hibernate, whose entities are mapped to the logical names {@code wp_…}. */
@PersistenceUnitExtension
@ApplicationScoped
public class TablePrefixFilter implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private final transient TablePrefix prefix;

    public TablePrefixFilter(TablePrefix prefix) {
        this.prefix = prefix;
    }

    @Override
    public String inspect(String sql) {
        return prefix.rewrite(sql);
    }
}
