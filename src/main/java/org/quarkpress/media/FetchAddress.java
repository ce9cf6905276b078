package org.quarkpress.media;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.quarkpress.error.WpError;

/** Addresses that a picture may be taken from ({@code wp_http_validate_url}): public ones of the web. */
final class FetchAddress {
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8080);

    private FetchAddress() {}

    /** The address; throws {@code rest_invalid_url} when no public server can stand behind it. */
    static Object check(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean web = "http".equals(scheme) || "https".equals(scheme);
            if (web && PORTS.contains(uri.getPort()) && uri.getUserInfo() == null && isPublic(host)) {
                return address;
            }
        } catch (URISyntaxException none) {
            throw invalid();
        }
        throw invalid();
    }

    static WpError invalid() {
        return WpError.of("rest_invalid_url", "The address of a picture on a public server is needed.", 400);
    }

    /** What is answered instead of the picture: this service does not fetch. */
    static WpError refused(String address) {
        String type = MimeTypes.ofName(URI.create(address).getPath(), false);
        return type != null && type.startsWith("image/")
                ? WpError.of("http_request_failed", "This service does not fetch pictures; send the file itself.", 500)
                : invalid();
    }

    /** Names must look like public ones; numbers must be four, and of no inner network. */
    private static boolean isPublic(String host) {
        if (host.isEmpty() || host.startsWith("[") || !host.contains(".") || host.endsWith(".")) {
            return false;
        }
        if (!host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')) {
            return !host.endsWith(".local") && !host.endsWith(".localhost") && !host.endsWith(".internal");
        }
        String[] parts = host.split("\\.");
        if (parts.length != 4) {
            return false;
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        boolean inner = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 172 && second >= 16 && second < 32
                || first == 192 && second == 168
                || first == 169 && second == 254
                || first == 100 && second >= 64 && second < 128
                || first == 198 && (second == 18 || second == 19);
        return !inner;
    }

    private static int number(String digits) {
        return digits.length() > 3 || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
