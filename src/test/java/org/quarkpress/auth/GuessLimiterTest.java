package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessLimiterTest {
    private static final GuessLimits LIMITS = new GuessLimits(3, 1_000, 5, 2_000, 10);

    private final GuessLimiter limiter = new GuessLimiter(LIMITS);

    @Test
    void anAddressThatGuessesHasToWaitEvenForOtherAccounts() {
        for (int i = 0; i < 3; i++) {
            assertThat(limiter.waitMillis("1.2.3.4", "a" + i, 0)).isZero();
            limiter.failed("1.2.3.4", "a" + i, 0);
        }
        assertThat(limiter.waitMillis("1.2.3.4", "z", 0)).isEqualTo(1_000);
        assertThat(limiter.waitMillis("1.2.3.4", "z", 400)).isEqualTo(600);
        assertThat(limiter.waitMillis("1.2.3.4", "z", 1_000)).isZero();
        assertThat(limiter.waitMillis("5.6.7.8", "z", 0)).isZero();
    }

    @Test
    void anAccountThatIsGuessedAtFromEverywhereHasToWait() {
        for (int i = 0; i < 5; i++) {
            limiter.failed("10.0.0." + i, "Admin", 0);
        }
        assertThat(limiter.waitMillis("10.9.9.9", "admin", 0)).isEqualTo(2_000);
        assertThat(limiter.waitMillis("10.9.9.9", "editor", 0)).isZero();
        assertThat(limiter.waitMillis("10.9.9.9", "admin", 2_000)).isZero();
    }

    @Test
    void whoLoggedInFromAnAddressGoesOnDoingSoThere() {
        limiter.succeeded("10.0.0.1", "admin");
        for (int i = 0; i < 9; i++) {
            limiter.failed("10.0.0.1", "other" + i, 0);
            limiter.failed("10.0.1." + i, "admin", 0);
        }
        assertThat(limiter.waitMillis("10.0.0.1", "ADMIN", 0)).isZero();
        limiter.failed("10.0.0.1", "admin", 0);
        assertThat(limiter.waitMillis("10.0.0.1", "admin", 0)).isPositive();
    }

    @Test
    void whoHasNotFailedThereGetsOneLookWhileOthersWait() {
        for (int i = 0; i < 9; i++) {
            limiter.failed("1.2.3.4", "a" + i, 0);
        }
        assertThat(limiter.waitMillis("1.2.3.4", "owner", 0)).isPositive();
        assertThat(limiter.mayLook("1.2.3.4", "owner")).isTrue();
        assertThat(limiter.mayLook("1.2.3.4", "A8")).isFalse();
        assertThat(limiter.mayLook("5.6.7.8", "a8")).isTrue();
        limiter.failed("1.2.3.4", "owner", 0);
        assertThat(limiter.mayLook("1.2.3.4", "owner")).isFalse();
        limiter.succeeded("1.2.3.4", "owner");
        assertThat(limiter.mayLook("1.2.3.4", "owner")).isTrue();
    }

    @Test
    void aNetworkOfIpv6GetsNoMoreLooksThanOneAddress() {
        limiter.failed("2001:db8:1:2:3:4:5:6", "a", 0);
        assertThat(limiter.mayLook("2001:db8:1:2:9:9:9:9", "a")).isFalse();
        assertThat(limiter.mayLook("2001:db8:1:3:9:9:9:9", "a")).isTrue();
    }

    @Test
    void howeverManyGuessesTheWaitIsShort() {
        for (int i = 0; i < 100_000; i++) {
            limiter.failed("1.2.3.4", "a", 0);
        }
        assertThat(limiter.waitMillis("1.2.3.4", "z", 0)).isEqualTo(1_000);
        assertThat(limiter.waitMillis("5.6.7.8", "a", 0)).isEqualTo(2_000);
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        for (int i = 0; i < 3; i++) {
            limiter.failed("2001:db8:1:2:3:4:5:" + i, "a" + i, 0);
        }
        assertThat(limiter.waitMillis("2001:db8:1:2:9:9:9:9", "z", 0)).isPositive();
        assertThat(limiter.waitMillis("2001:db8:1:3:9:9:9:9", "z", 0)).isZero();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 1_000; i++) {
            limiter.failed("10.0.0." + i, "a" + i, i);
            limiter.succeeded("10.1.0." + i, "a" + i);
        }
        assertThat(limiter.size()).isEqualTo(40);
    }

    @Test
    void aClockThatGoesBackForgivesNothingAndBreaksNothing() {
        for (int i = 0; i < 3; i++) {
            limiter.failed("1.2.3.4", "a" + i, 10_000 - i);
        }
        assertThat(limiter.waitMillis("1.2.3.4", "a", 0)).isEqualTo(1_000);
    }
}
