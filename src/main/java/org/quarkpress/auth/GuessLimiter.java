package org.quarkpress.auth;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Slows the guessing of passwords per address and per account (WordPress has nothing of the kind). Time is passed in,
 * memory is bounded: the least recently failing ones are forgotten.
 *
 * <p>Names that nobody has count like accounts, so that the limit tells nothing. Nobody is locked out by others: whoever
 * logged in from an address before goes on doing so from there, and who has not yet failed at an account from where they
 * are gets one look even while all others wait.
 */
public final class GuessLimiter {
    private static final int IPV6_NETWORK_GROUPS = 4;

    private final GuessLimits limits;
    private final Map<String, Debt> addresses;
    private final Map<String, Debt> accounts;
    private final Map<String, Boolean> welcome;
    private final Map<String, Boolean> failed;

    public GuessLimiter(GuessLimits limits) {
        this.limits = limits;
        this.addresses = new Recent<>(limits.entries());
        this.accounts = new Recent<>(limits.entries());
        this.welcome = new Recent<>(limits.entries());
        this.failed = new Recent<>(limits.entries());
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

    /** Whether a password is looked at although others wait: none from there was wrong for this account. */
    public synchronized boolean mayLook(String address, String account) {
        return !failed.containsKey(pair(network(address), account));
    }

    /** A wrong password was looked at. */
    public synchronized void failed(String address, String account, long now) {
        welcome.remove(pair(address, account));
        failed.put(pair(network(address), account), true);
        owe(addresses, network(address), limits.addressBurst(), limits.addressMillis(), now);
        owe(accounts, fold(account), limits.accountBurst(), limits.accountMillis(), now);
    }

    /** Adds the price of one guess; never more than a whole burst is owed, so that every wait is short. */
    private static void owe(Map<String, Debt> debts, String who, int burst, long price, long now) {
        debts.merge(who, new Debt(price, now), (debt, one) -> debt.more(price, burst * price, now));
    }

    /** A right password came from there. */
    public synchronized void succeeded(String address, String account) {
        welcome.put(pair(address, account), true);
        failed.remove(pair(network(address), account));
    }

    /** How many entries are held in all. */
    synchronized int size() {
        return addresses.size() + accounts.size() + welcome.size() + failed.size();
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

        Debt more(long cost, long most, long now) {
            return new Debt(Math.min(left(now) + cost, most), Math.max(at, now));
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
