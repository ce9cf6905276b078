package org.quarkpress.boot;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database on this very machine is reached without TLS, which costs a tenth of each request, unless its URL says more. */
final class LoopbackDatabase {
    private static final Pattern HOST =
            Pattern.compile("^jdbc:[a-z:]+//(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?(/|\\?|$)");
    private static final String PROPERTY = "quarkus.datasource.jdbc.additional-jdbc-properties.";

    private LoopbackDatabase() {}

    /** The driver settings to add for this URL; none when it leads elsewhere or decides about TLS itself. */
    static Map<String, String> settings(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        Matcher host = HOST.matcher(lower);
        if (!host.find() || lower.contains("ssl")) {
            return Map.of();
        }
        return Map.of(PROPERTY + "\"sslMode\"", "DISABLED", PROPERTY + "\"allowPublicKeyRetrieval\"", "true");
    }
}
