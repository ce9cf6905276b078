package org.quarkpress.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Whoever knows the internet addresses of names; asked once for each connection. */
@FunctionalInterface
public interface NameResolver {
    /** All addresses of a name, the best first; never none. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
