package org.quarkpress.boot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** All settings of our own, {@code quarkpress.…}; environment variables of the same name work, Quarkus' way. */
@ConfigMapping(prefix = "quarkpress")
public interface QuarkpressConfig {
    /** What WordPress's table names begin with. */
    @WithDefault("wp_")
    String tablePrefix();

    /** JSON file of post types, taxonomies and meta. */
    Optional<String> model();

    /** Folder of themes. */
    Optional<String> themesDir();

    /** Where media files lie; {@code uploads} under the data folder when not set. */
    Optional<String> uploadsDir();

    /** Largest file that may be uploaded. */
    @WithDefault("1G")
    io.quarkus.runtime.configuration.MemorySize uploadLimit();

    /** Folder of the embedded database and the uploads. */
    @WithDefault(".quarkpress")
    String dataDir();

    /** Set by the start itself: whether the embedded database runs. */
    @WithDefault("false")
    boolean embedded();

    /** Site address stored at the very first start of an empty schema. */
    Optional<String> url();

    /** Password of the first administrator; made up and printed once when not set. */
    Optional<String> adminPassword();

    /** Origins that may ask from a browser; as WordPress (any) when not set. */
    Optional<List<String>> corsOrigins();

    /** Folder for imports by file name. */
    Optional<String> importDir();

    /** How often an instance looks for import jobs that others left. */
    @WithDefault("2S")
    java.time.Duration importPoll();

    /** After how long without a sign of life another instance takes an import job over. */
    @WithDefault("15S")
    java.time.Duration importLease();

    /** Networks that media fetching may reach besides public addresses. */
    Optional<List<String>> fetchAllow();

    /** How long imports wait before they try again to fetch a picture, before each of the new tries. */
    @WithDefault("2s,15s")
    List<java.time.Duration> fetchPauses();

    /** Whether application passwords are taken over plain http from other machines. */
    @WithDefault("false")
    boolean insecureAuth();
}
