package org.quarkpress.bulk.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a service.
 *
 * @param root of its API, without a slash at the end
 */
record ServiceUrl(String root) {
    /** The service at an address, with or without the {@code /wp-json} of its API. */
    static ServiceUrl of(String text) {
        URI address;
        try {
            address = new URI(text.strip());
        } catch (URISyntaxException wrong) {
            throw refuse(text);
        }
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null || address.getRawQuery() != null) {
            throw refuse(text);
        }
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String base = bare.endsWith("/wp-json") ? bare : bare + "/wp-json";
        return new ServiceUrl(address.getScheme() + "://" + address.getRawAuthority() + base);
    }

    private static CommandFailure refuse(String text) {
        return new CommandFailure(
                ExitCode.USAGE,
                "This is no address of a service, such as http://localhost:8080: " + TerminalText.safe(text, 200));
    }

    /** The address of one of our own routes with these arguments. */
    URI route(String path, Map<String, String> arguments) {
        String query = arguments.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(root + "/quarkpress/v1/" + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
