package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

/** Guessing at application passwords from many addresses, with a clock and a memory of the test's own. */
@QuarkusTest
class BasicAuthenticatorTest extends SiteTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);
    private static final GuessLimits LIMITS = GuessLimits.USUAL;

    @Inject
    AuthStore store;

    @Inject
    Accounts accounts;

    private BasicAuthenticator door;

    @BeforeEach
    void makeOwners() {
        door = new BasicAuthenticator(store, new AuthSettings(false));
        accounts.user("owner", "owner@guess.test", List.of(FastHash.of("right")));
        accounts.user("neighbour", "neighbour@guess.test", List.of(FastHash.of("right")));
    }

    private static AuthHeaders from(String address, String login, String password) {
        return from(address, login, password, true, false);
    }

    private static AuthHeaders from(String address, String login, String password, boolean https, boolean forwarded) {
        String pair = Base64.getEncoder().encodeToString((login + ':' + password).getBytes(StandardCharsets.UTF_8));
        return new AuthHeaders("Basic " + pair, null, address, https, forwarded);
    }

    private String ask(String address, String login, String password, Instant when) {
        AuthResult result = door.authenticate(from(address, login, password), when);
        if (result.refused() != null) {
            return result.refused().status() + " " + result.refused().code();
        }
        return result.actor().isStranger() ? "stranger" : result.actor().login();
    }

    @Test
    void oneAddressGuessesInAllAccountsTogetherNoFasterThanTheLimit() {
        for (int i = 0; i < LIMITS.addressBurst(); i++) {
            assertThat(ask("203.0.113.7", "name" + i, "wrong", NOW)).isEqualTo("stranger");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(ask("203.0.113.7", "name" + i, "wrong", NOW)).isEqualTo("429 quarkpress_too_many_attempts");
            assertThat(ask("203.0.113.7", "more" + i, "wrong", NOW)).isEqualTo("429 quarkpress_too_many_attempts");
        }
        assertThat(ask("203.0.113.8", "name1", "wrong", NOW)).isEqualTo("stranger");
        Instant later = NOW.plusMillis(LIMITS.addressMillis());
        assertThat(ask("203.0.113.7", "name1", "wrong", later)).isEqualTo("stranger");
        assertThat(ask("203.0.113.7", "name1", "wrong", later)).startsWith("429");
    }

    @Test
    void oneAccountIsGuessedAtFromEverywhereNoFasterThanTheLimit() {
        for (int i = 0; i < LIMITS.accountBurst(); i++) {
            assertThat(ask("198.51.100." + i, "owner", "wrong", NOW)).isEqualTo("stranger");
        }
        assertThat(ask("198.51.100.200", "owner", "wrong", NOW)).startsWith("429");
        assertThat(ask("198.51.100.1", "owner", "right", NOW)).startsWith("429");
        Instant later = NOW.plusMillis(LIMITS.accountMillis());
        assertThat(ask("198.51.100.1", "owner", "right", later)).isEqualTo("owner");
    }

    @Test
    void othersAreNeverLockedOut() {
        for (int i = 0; i < 1_000; i++) {
            ask("203.0.113.7", "owner", "wrong" + i, NOW);
            ask("198.51.100." + i % 200, "owner", "wrong" + i, NOW);
        }
        assertThat(ask("203.0.113.7", "neighbour", "right", NOW))
                .as("behind the same address")
                .isEqualTo("neighbour");
        assertThat(ask("192.0.2.1", "owner", "right", NOW))
                .as("the owner at home")
                .isEqualTo("owner");
        assertThat(ask("192.0.2.1", "owner", "right", NOW)).as("and again").isEqualTo("owner");
    }

    @Test
    void whoMistypedWaitsSecondsWhateverOthersDo() {
        for (int i = 0; i < 5_000; i++) {
            ask("203.0.113.7", "owner", "wrong" + i, NOW);
        }
        assertThat(ask("203.0.113.7", "owner", "right", NOW)).startsWith("429");
        assertThat(ask("203.0.113.7", "owner", "right", NOW.plusMillis(LIMITS.accountMillis())))
                .isEqualTo("owner");
    }

    @Test
    void nobodyAndAWrongPasswordAreTheSameAtEveryStep() {
        assertThat(answersTo("owner")).isEqualTo(answersTo("there-is-no-such-user"));
    }

    private List<String> answersTo(String login) {
        door = new BasicAuthenticator(store, new AuthSettings(false));
        List<String> out = new ArrayList<>();
        for (int i = 0; i < LIMITS.accountBurst() + 5; i++) {
            long before = statements();
            out.add(ask("203.0.113.7", login, "wrong", NOW) + " " + (statements() - before));
        }
        return out;
    }

    /** The form that is checked in place of one that is not there is a well-formed one, so that the work is done. */
    @Test
    void theWorkForNobodyIsThatOfAnOldForm() {
        assertThat(PasswordHash.isSlow(BasicAuthenticator.NOBODYS_HASH)).isTrue();
        assertThat(BasicAuthenticator.NOBODYS_HASH).hasSize(34).startsWith("$P$B");
    }

    @Test
    void onlyTheFormsThatWordPressKnowsMatch() throws IOException {
        try (InputStream in = BasicAuthenticatorTest.class.getResourceAsStream("/auth/hashes.txt")) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .filter(row -> row[1].matches("[a-z]+"))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(30);
            for (String[] row : rows) {
                door = new BasicAuthenticator(store, new AuthSettings(false));
                accounts.user("formed", "formed@guess.test", List.of(row[2]));
                assertThat(ask("192.0.2.9", "formed", row[1], NOW))
                        .as(String.join("|", row))
                        .isEqualTo(row[0].equals("none") ? "stranger" : "formed");
            }
        }
    }

    @Test
    void thePasswordOfTheAccountItselfIsNoApplicationPassword() {
        long id = accounts.user("itself", "itself@guess.test");
        db.update(
                "UPDATE wp_users SET user_pass = ? WHERE ID = ?",
                List.of(PasswordHash.ofAccount("secret", new byte[16]), id));
        assertThat(ask("192.0.2.9", "itself", "secret", NOW)).isEqualTo("stranger");
    }

    @Test
    void overPlainHttpFromElsewhereThePasswordIsNotLookedAt() {
        List<AuthHeaders> readable = List.of(
                from("192.0.2.9", "owner", "right", false, false),
                from("10.0.0.1", "owner", "right", false, false),
                from("127.0.0.1", "owner", "right", false, true),
                from("::1", "owner", "right", false, true));
        for (AuthHeaders headers : readable) {
            long before = statements();
            assertThat(door.authenticate(headers, NOW)).isEqualTo(AuthResult.STRANGER);
            assertThat(statements() - before).isEqualTo(1);
        }
        assertThat(door.authenticate(from("127.0.0.1", "owner", "right", false, false), NOW)
                        .actor()
                        .login())
                .isEqualTo("owner");
        assertThat(door.authenticate(from("192.0.2.9", "owner", "right", true, true), NOW)
                        .actor()
                        .login())
                .isEqualTo("owner");
    }

    @Test
    void aUseIsNotedWithItsAddressAndNotMoreThanOnceADay() {
        long id = accounts.user("daily", "daily@guess.test", List.of(FastHash.of("right"), FastHash.of("other")));
        ask("192.0.2.1", "daily", "right", NOW);
        ask("192.0.2.2", "daily", "right", NOW.plusSeconds(86_399));
        assertThat(accounts.stored(id).all().get(0))
                .isEqualTo(new ApplicationPassword(
                        "u0", "", "u0", FastHash.of("right"), 1, NOW.getEpochSecond(), "192.0.2.1"));
        ask("192.0.2.2", "daily", "right", NOW.plusSeconds(86_400));
        assertThat(accounts.stored(id).all().get(0).lastIp()).isEqualTo("192.0.2.2");
        assertThat(accounts.stored(id).all().get(1).lastUsed()).isNull();
    }

    private long statements() {
        String sql = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select','Com_update','Com_show_status')";
        return db.rows(sql, List.of(), row -> row.getLong(2)).stream()
                .mapToLong(n -> n)
                .sum();
    }
}
