package org.quarkpress.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which internet addresses belong to the public network: not those that the registries of special purposes (RFC 6890 and what
 * was added to it) keep for one machine, one network, one provider, for many at once, for books, or for later.
 */
final class PublicAddress {
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8", // this network, and the unspecified address
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by the customers of a provider
            "127.0.0.0/8",
            "169.254.0.0/16", // this link, where clouds keep their metadata
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // 6to4 relays
            "192.168.0.0/16",
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocols: Teredo, benchmarks, identifiers
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4: any older address may hide in it
            "3fff::/20"); // documentation
    /** All newer addresses that were ever given out; the unspecified, loopback, link-local and multicast lie outside. */
    private static final Network GIVEN_OUT = networks("2000::/3").get(0);
    /** Older addresses as networks without them see them: as public as the address inside. */
    private static final Network TRANSLATED = networks("64:ff9b::/96").get(0);

    private static final int NEW = 16;
    private static final int OLD = 4;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return is(inside(address));
        }
        boolean given = address.getAddress().length == OLD || GIVEN_OUT.contains(address);
        return given && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress inside(InetAddress address) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(address.getAddress(), NEW - OLD, NEW));
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }

    private static List<Network> networks(String... texts) {
        return Arrays.stream(texts)
                .map(text -> Network.parse(text).orElseThrow())
                .toList();
    }
}
