package org.quarkpress.boot;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.quarkpress.auth.AuthSettings;
import org.quarkpress.bulk.job.ImportSettings;
import org.quarkpress.bulk.picture.PictureSettings;
import org.quarkpress.fetch.FetchRules;
import org.quarkpress.media.UploadFolder;
import org.quarkpress.meta.MetaRegistry;
import org.quarkpress.model.Model;
import org.quarkpress.rest.RestSettings;
import org.quarkpress.theme.ThemeStore;
import org.quarkpress.wpdb.TablePrefix;

/** Makes plain values of settings, so that the rest of the code needs to know nothing of configuration. */
@Dependent
public class Wiring {
    private static final int PICTURES_AT_ONCE = 4;

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

    /** Origins that browsers may call from, from {@code quarkpress.cors-origins}. */
    @Produces
    @Singleton
    public RestSettings restSettings(QuarkpressConfig config) {
        return new RestSettings(config.corsOrigins().orElse(List.of()));
    }

    /** The folder of themes, from {@code quarkpress.themes-dir}. */
    @Produces
    @Singleton
    public ThemeStore.ThemeSettings themeSettings(QuarkpressConfig config) {
        return new ThemeStore.ThemeSettings(config.themesDir().map(Path::of));
    }

    /** Where media files lie and how large they may be, from {@code quarkpress.uploads-dir} and {@code -limit}; else beside the embedded database. */
    @Produces
    @Singleton
    public UploadFolder uploadFolder(QuarkpressConfig config) {
        Path folder = config.uploadsDir().map(Path::of).orElseGet(() -> Path.of(config.dataDir())
                .resolve("uploads"));
        return new UploadFolder(folder, config.uploadLimit().asLongValue());
    }

    /** How imports are done, from {@code quarkpress.import-dir}, {@code -poll} and {@code -lease}. */
    @Produces
    @Singleton
    public ImportSettings importSettings(QuarkpressConfig config) {
        return new ImportSettings(config.importDir().map(Path::of), config.importPoll(), config.importLease());
    }

    /** What may be fetched, from {@code quarkpress.fetch-allow}. */
    @Produces
    @Singleton
    public FetchRules fetchRules(QuarkpressConfig config) {
        try {
            return FetchRules.opening(config.fetchAllow().orElse(List.of()));
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(wrong.getMessage());
        }
    }

    /** How imports get at pictures, from {@code quarkpress.import-dir} and {@code quarkpress.fetch-pauses}. */
    @Produces
    @Singleton
    public PictureSettings pictureSettings(QuarkpressConfig config) {
        return new PictureSettings(config.importDir().map(Path::of), config.fetchPauses(), PICTURES_AT_ONCE);
    }

    /** The registered meta of all things. */
    @Produces
    @Singleton
    public MetaRegistry metaRegistry(Model model) {
        return MetaRegistry.of(model);
    }

    /** The clock that requests are stamped with. */
    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }
}
