package org.quarkpress.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * What may be fetched: anything public, at the ports that WordPress takes for safe ({@code http_allowed_safe_ports}), and
 * anything in networks that {@code quarkpress.fetch-allow} opens, at any port.
 */
public final class FetchRules {
    private static final Set<Integer> SAFE_PORTS = Set.of(80, 443, 8080);
    private static final List<String> INNER_NAMES = List.of(".local", ".localhost", ".internal", ".home.arpa");

    private final List<Network> open;

    private FetchRules(List<Network> open) {
        this.open = open;
    }

    /**
     * Rules with these networks open.
     *
     * @param networks in the notation of CIDR
     * @throws IllegalArgumentException with a sentence, when one of them is none
     */
    public static FetchRules opening(List<String> networks) {
        return new FetchRules(networks.stream().map(FetchRules::network).toList());
    }

    private static Network network(String text) {
        return Network.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "quarkpress.fetch-allow has to be a list of networks such as 10.0.0.0/8: " + text));
    }

    /**
     * Whether an address may be asked at all, as far as can be told without asking for its name.
     *
     * <p>Where networks are open, any name may lead into one: its addresses decide.
     */
    public boolean mayAsk(FetchUrl url) {
        if (url.number() != null) {
            return mayConnect(url.number(), url.port());
        }
        return !open.isEmpty() || SAFE_PORTS.contains(url.port()) && isPublic(url.host());
    }

    /** Whether a connection may be opened to that very address and port. */
    public boolean mayConnect(InetAddress address, int port) {
        return open.stream().anyMatch(network -> network.contains(address))
                || SAFE_PORTS.contains(port) && PublicAddress.is(address);
    }

    private static boolean isPublic(String name) {
        return name.indexOf('.') > 0 && INNER_NAMES.stream().noneMatch(name::endsWith);
    }
}
