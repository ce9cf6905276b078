package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    @Test
    void everyFormThatWordPressMadeIsRecognised() throws IOException {
        for (String[] row : rows()) {
            boolean account = PasswordHash.matchesAccount(row[1], row[2]);
            boolean application = PasswordHash.matchesApplication(row[1], row[2]);
            assertThat(account).as(String.join("|", row)).isEqualTo(row[0].equals("account"));
            assertThat(application).as(String.join("|", row)).isEqualTo(!row[0].equals("none"));
        }
    }

    @Test
    void aFormThatIsMadeIsRecognised() {
        String hash = PasswordHash.ofAccount(" pässwörd ", new byte[16]);
        assertThat(hash).startsWith("$wp$2y$10$").hasSize(63);
        assertThat(PasswordHash.matchesAccount("pässwörd", hash)).isTrue();
        assertThat(PasswordHash.matchesAccount(" pässwörd ", hash)).isFalse();
        assertThat(FastHash.of("x")).isEqualTo("$generic$KHneuIIgKSn9jTWHpDPfuNk81e2kZBJxcOl0mren");
    }

    @Test
    void passwordsBeyond4096SignsAreRefused() {
        String hash = PasswordHash.ofAccount("x".repeat(4097), new byte[16]);
        assertThat(hash).isEqualTo("*");
        assertThat(PasswordHash.matchesAccount("x".repeat(4097), hash)).isFalse();
    }

    @Test
    void wordPressBcryptLooksBeyondSeventyTwoBytesAndPlainBcryptDoesNot() {
        String wp = PasswordHash.ofAccount("a".repeat(100), new byte[16]);
        assertThat(PasswordHash.matchesAccount("a".repeat(99) + "b", wp)).isFalse();
        String plain = "$2y$04$3fDw8Hgjj1Z6F9KTA126r./COHs.9iaTV55Dk5IDucrymc.dSGuKe";
        assertThat(PasswordHash.matchesAccount("a".repeat(72) + "b", plain)).isTrue();
        assertThat(PasswordHash.matchesAccount("a".repeat(71) + "b", plain)).isFalse();
    }

    @Property(tries = 300)
    void noTextIsAHashOfAnythingByAccident(@ForAll String password, @ForAll String hash) {
        assertThat(PasswordHash.matchesApplication(password, hash)).isFalse();
        assertThat(PasswordHash.matchesApplication(password, "$P$B" + hash)).isFalse();
        assertThat(PasswordHash.matchesApplication(password, "$wp$2y$04$" + hash))
                .isFalse();
        assertThat(PasswordHash.matchesApplication(password, "$generic$" + hash))
                .isFalse();
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in = PasswordHashTest.class.getResourceAsStream("/auth/hashes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .toList();
        }
    }
}
