package org.quarkpress.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarkpress.wpdb.TablePrefix;

/** The options that a fresh WordPress 7.1 has, roles included ({@code populate_options()}, {@code populate_roles()}). */
final class DefaultOptions {
    private static final String RESOURCE = "/db/wordpress/options.tsv";

    /** One row of the options table. */
    record Row(String name, String autoload, String value) {}

    private DefaultOptions() {}

    static List<Row> read(TablePrefix prefix) {
        try (InputStream in = DefaultOptions.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0].replace("{prefix}", prefix.text()), cells[1], cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
