package org.quarkpress.boot;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.quarkpress.fetch.FetchRules;
import org.quarkpress.wpdb.WpdbException;

/** What happens between the data source being there and the first request: tables, first rows, a few printed lines. */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger("org.quarkpress");

    private final Migrations migrations;
    private final FirstStartService firstStart;
    private final QuarkpressConfig config;
    private final String host;
    private final int port;

    /** The rules of fetching are only asked for so that a list that cannot be read ends the start. */
    public StartUp(
            Migrations migrations,
            FirstStartService firstStart,
            QuarkpressConfig config,
            FetchRules fetching,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.migrations = migrations;
        this.firstStart = firstStart;
        this.config = config;
        this.host = host.equals("0.0.0.0") ? "localhost" : host;
        this.port = port;
    }

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        try {
            boolean ours = migrations.run();
            Optional<Installation> made =
                    ours ? firstStart.install(siteUrl(), config.adminPassword(), config.embedded()) : Optional.empty();
            made.ifPresent(this::show);
        } catch (WpdbException e) {
            throw new StartRefused("The database does not answer as it should: "
                    + e.getMessage().strip().replaceAll("\\s+", " "));
        }
        announce();
    }

    private String siteUrl() {
        return config.url().orElse("http://" + host + ":" + port).replaceAll("/+$", "");
    }

    /** Secrets go to the terminal, once, and never into a log that may be kept. */
    private void show(Installation made) {
        System.out.println("\nA new site was made. This is shown once:\n  user                  " + made.login()
                + made.password().map(p -> "\n  password              " + p).orElse("")
                + "\n  application password  " + made.applicationPassword() + "\n");
    }

    private void announce() {
        String base = "http://" + host + ":" + port;
        LOG.infof("API       %s/wp-json/wp/v2/posts", base);
        LOG.infof("Explorer  %s/q/swagger-ui/", base);
        LOG.infof("Health    %s/q/health", base);
    }
}
