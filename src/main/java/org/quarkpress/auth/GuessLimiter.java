package org.quarkpress.auth;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows the guessing of passwords per address and per account (WordPress has nothing of the kind). Time is passed in,
 * memory is bounded: the least recently failing ones are forgotten.
 *
 * <p>Names that nobody has count like accounts, so that the limit tells nothing. Whoever logged in from an address
 * before goes on doing so from there while others guess at the same account or from behind the same proxy.
 */
public final class GuessLimiter {
    private static final int IPV6_NETWORK_GROUPS = 4;

    private final GuessLimits limits;
    private final Map<String, Debt> addresses;
    private final Map<String, Debt> accounts;
    private final Map<String, Boolean> welcome;

    public GuessLimiter(GuessLimits limits) {
        this.limits = limits;
        this.addresses = new Recent<>(limits.entries());
        this.accounts = new Recent<>(limits.entries());
        this.welcome = new Recent<>(limits.entries());
    }

    /** How many milliseconds to wait before another password is looked at; 0 for none. */
    public synchronized long waitMillis(String address, String account, long now) {
        if (welcome.containsKey(pair(address, account))) {
            return 0;
        }
        long byAddress = wait(addresses.get(network(address)), limits.addressBurst(), limits.addressMillis(), now);
        long byAccount = wait(accounts.get(fold(account)), limits.accountBurst(), limits.accountMillis(), now);
        return Math.max(byAddress, byAccount);
    }

    /** A wrong password was looked at. */
    public synchronized void failed(String address, String account, long now) {
        welcome.remove(pair(address, account));
        addresses.merge(
                network(address),
                new Debt(limits.addressMillis(), now),
                (debt, one) -> debt.more(limits.addressMillis(), now));
        accounts.merge(
                fold(account),
                new Debt(limits.accountMillis(), now),
                (debt, one) -> debt.more(limits.accountMillis(), now));
    }

    /** A right password came from there. */
    public synchronized void succeeded(String address, String account) {
        welcome.put(pair(address, account), true);
    }

    /** How many entries are held in all. */
    synchronized int size() {
        return addresses.size() + accounts.size() + welcome.size();
    }

    private static long wait(Debt debt, int burst, long millis, long now) {
        return debt == null ? 0 : Math.max(0, debt.left(now) - (burst - 1) * millis);
    }

    private static String pair(String address, String account) {
        return address + ' ' + fold(account);
    }

    private static String fold(String account) {
        return account.toLowerCase(Locale.ROOT);
    }

    /** One customer has a whole /64 of IPv6 addresses: the first four groups stand for all of them. */
    private static String network(String address) {
        int at = -1;
        for (int i = 0; i < IPV6_NETWORK_GROUPS; i++) {
            at = address.indexOf(':', at + 1);
            if (at < 0) {
                return address;
            }
        }
        return address.substring(0, at);
    }

    /** The time that failures cost, of which what passes is paid off. */
    private record Debt(long millis, long at) {
        long left(long now) {
            return Math.max(0, millis - Math.max(0, now - at));
        }

        Debt more(long cost, long now) {
            return new Debt(left(now) + cost, Math.max(at, now));
        }
    }

    private static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > most;
        }
    }
}
