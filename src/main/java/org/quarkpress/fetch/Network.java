package org.quarkpress.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/**
 * A range of internet addresses in the notation of CIDR, {@code 10.0.0.0/8} or {@code fd00::/8}; an address alone is a range of one.
 *
 * @param start an address in it; what lies beyond the prefix does not count
 * @param prefix how many leading bits its addresses share
 */
record Network(InetAddress start, int prefix) {
    /** The network that a text names; nothing when it names none. */
    static Optional<Network> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        String address = parts[0];
        Optional<InetAddress> start = address.indexOf(':') < 0 ? IpText.dotted(address) : IpText.six(address);
        if (start.isEmpty() || parts.length > 2) {
            return Optional.empty();
        }
        int bits = start.get().getAddress().length * Byte.SIZE;
        if (parts.length == 1) {
            return Optional.of(new Network(start.get(), bits));
        }
        boolean digits = parts[1].matches("[0-9]{1,3}");
        int prefix = digits ? Integer.parseInt(parts[1]) : -1;
        return digits && prefix <= bits ? Optional.of(new Network(start.get(), prefix)) : Optional.empty();
    }

    /** Whether an address lies in this network; those of the other kind never do. */
    boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] other = address.getAddress();
        int whole = prefix / Byte.SIZE;
        if (mine.length != other.length || !Arrays.equals(mine, 0, whole, other, 0, whole)) {
            return false;
        }
        int rest = prefix % Byte.SIZE;
        return rest == 0 || ((mine[whole] ^ other[whole]) & 0xFF) >> Byte.SIZE - rest == 0;
    }
}
