package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicationPasswordsTest {
    private static final String STORED =
            "a:1:{i:0;a:7:{s:4:\"uuid\";s:36:\"00000000-0000-4000-8000-000000000021\";s:6:\"app_id\";s:0:\"\";s:4:\"name\";"
                    + "s:11:\"conformance\";s:8:\"password\";s:49:\"$generic$YjumLDR-SKtc6zByEi5SeTxdFFmyYW7Lzb1m2w4c\";"
                    + "s:7:\"created\";i:1577934245;s:9:\"last_used\";i:1795367346;s:7:\"last_ip\";s:9:\"127.0.0.1\";}}";
    private static final String UUID = "00000000-0000-4000-8000-000000000021";

    private final ApplicationPasswords passwords = ApplicationPasswords.parse(STORED);

    @Test
    void whatIsReadIsWrittenToTheByte() {
        assertThat(passwords.serialized()).isEqualTo(STORED);
        assertThat(passwords.all())
                .containsExactly(new ApplicationPassword(
                        UUID,
                        "",
                        "conformance",
                        "$generic$YjumLDR-SKtc6zByEi5SeTxdFFmyYW7Lzb1m2w4c",
                        1577934245L,
                        1795367346L,
                        "127.0.0.1"));
    }

    @Test
    void aPasswordIsFoundByItsText() {
        assertThat(passwords.matching("author" + "x".repeat(18)))
                .map(ApplicationPassword::uuid)
                .hasValue(UUID);
        assertThat(passwords.matching("author")).isEmpty();
        assertThat(passwords.matching("")).isEmpty();
    }

    @Test
    void damagedTextHasNoPasswords() {
        for (String text : new String[] {null, "", "junk", "a:1:{", "i:5;", "a:1:{i:0;s:1:\"x\";}"}) {
            assertThat(ApplicationPasswords.parse(text).entries()).isEmpty();
        }
        ApplicationPasswords odd = ApplicationPasswords.parse("a:1:{i:0;a:1:{s:8:\"password\";i:5;}}");
        assertThat(odd.matching("5")).isEmpty();
        assertThat(odd.all()).containsExactly(new ApplicationPassword("", "", "", "", 0, null, null));
    }

    @Test
    void aUseIsNotedOnceADay() {
        ApplicationPassword used = passwords.all().get(0);
        assertThat(ApplicationPasswords.isWorthNoting(used, 1795367346L + 86_399))
                .isFalse();
        assertThat(ApplicationPasswords.isWorthNoting(used, 1795367346L + 86_400))
                .isTrue();
        ApplicationPassword fresh = new ApplicationPassword("u", "", "n", "h", 1, null, null);
        assertThat(ApplicationPasswords.isWorthNoting(fresh, 2)).isTrue();
        ApplicationPassword noted = passwords.used(UUID, 5, "::1").all().get(0);
        assertThat(noted.lastUsed()).isEqualTo(5);
        assertThat(noted.lastIp()).isEqualTo("::1");
    }

    @Test
    void changesTouchTheirOwnEntryOnlyAndKeepUnknownKeys() {
        ApplicationPasswords two = new ApplicationPasswords(
                        List.of(Map.of("uuid", "a", "name", "A", "colour", "red"), Map.of("uuid", "b", "name", "B")))
                .renamed("a", "C");
        assertThat(two.entries().get(0)).containsEntry("name", "C").containsEntry("colour", "red");
        assertThat(two.entries().get(1)).isEqualTo(Map.of("uuid", "b", "name", "B"));
        assertThat(two.without("a").all()).extracting(ApplicationPassword::uuid).containsExactly("b");
        ApplicationPassword more = new ApplicationPassword("c", "", "C", "h", 1, null, null);
        assertThat(two.with(more).find("c")).hasValue(more);
        assertThat(two.find("nobody")).isEmpty();
    }
}
