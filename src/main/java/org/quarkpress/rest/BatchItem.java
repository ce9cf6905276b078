package org.quarkpress.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;
import org.quarkpress.php.PhpQuery;

/**
 * One request of a batch, matched and checked before any of them runs, and kept together with what was found, so that
 * answers can never slip against requests.
 *
 * @param request the request as the kernel sees it
 * @param match its own route and endpoint; null when there is none
 * @param refused the error to answer with instead of running it; null when it may run
 */
record BatchItem(RestRequest request, RouteTable.Match match, RestResponse refused) {
    /** Reads an item: its path is a route, not an address; its headers never say who asks or how. */
    static BatchItem parse(Map<?, ?> raw, RestRequest outer, RouteTable table) {
        String method = String.valueOf(raw.get("method") == null ? "POST" : raw.get("method"))
                .toUpperCase(Locale.ROOT);
        Optional<String> target = target(String.valueOf(raw.get("path")));
        int mark = target.map(t -> t.indexOf('?')).orElse(-1);
        String route = target.map(t -> mark < 0 ? t : t.substring(0, mark)).orElse("");
        RestRequest request = new RestRequest(method, route, Map.of(), outer.asker());
        if (target.isEmpty()) {
            return refuse(request, null, WpError.of("parse_path_failed", "The path cannot be read.", 400));
        }
        if (mark >= 0) {
            request.with(ParamSource.GET, PhpQuery.parse(target.get().substring(mark + 1)));
        }
        request.with(ParamSource.POST, body(raw.get("body")));
        Optional<RouteTable.Match> match = table.find(method, route);
        if (match.isEmpty()) {
            return refuse(request, null, WpError.of(ErrorCode.NO_ROUTE));
        }
        return checked(request, match.get());
    }

    private static BatchItem checked(RestRequest request, RouteTable.Match match) {
        Dispatcher.prepare(request, match);
        if (!match.endpoint().batch()) {
            String message = "This route takes no part in batches.";
            return refuse(request, match, WpError.of("rest_batch_not_allowed", message, 400));
        }
        RestResponse checked = Dispatcher.guarded(() -> {
            RequestRules.check(request, match.endpoint().args());
            return RestResponse.ok(null);
        });
        return new BatchItem(request, match, checked.isError() ? checked : null);
    }

    private static BatchItem refuse(RestRequest request, RouteTable.Match match, WpError error) {
        return new BatchItem(request, match, RestResponse.error(error));
    }

    /** The path and query of an address or of a path; empty when PHP's {@code parse_url} would give up on it. */
    private static Optional<String> target(String address) {
        int host = host(address);
        if (host < 0) {
            return Optional.of(cut(address));
        }
        int end = host;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return isHost(address.substring(host, end)) ? Optional.of(cut(address.substring(end))) : Optional.empty();
    }

    /** Where the host of an address begins; -1 for what is only a path. */
    private static int host(String address) {
        if (address.startsWith("//")) {
            return 2;
        }
        int colon = address.indexOf(':');
        boolean scheme = colon > 0
                && address.startsWith("://", colon)
                && address.chars().limit(colon).allMatch(BatchItem::isOfScheme);
        return scheme ? colon + 3 : -1;
    }

    private static boolean isOfScheme(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    /** A host is not empty, and its port is none that ports cannot have. */
    private static boolean isHost(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int colon = host.startsWith("[") ? host.indexOf(':', host.indexOf(']')) : host.indexOf(':');
        String port = colon < 0 ? "" : host.substring(colon + 1);
        boolean number = !port.isEmpty() && port.chars().allMatch(c -> c >= '0' && c <= '9');
        return !host.isEmpty() && colon != 0 && port.length() <= 5 && !(number && Integer.parseInt(port) > 65535);
    }

    private static String cut(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? path : path.substring(0, hash);
    }

    private static Map<String, Object> body(Object body) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (body instanceof Map<?, ?> map) {
            map.forEach((key, value) -> out.put(String.valueOf(key), value));
        }
        return out;
    }
}
