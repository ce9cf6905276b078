package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {
    private static final String GOOD = encode("admin:abcd EFGH 1234");

    @ParameterizedTest
    @ValueSource(strings = {"Basic ", "basic ", "BASIC ", "Basic  ", "Basic *"})
    void theSchemeIsReadInAnyCaseAndStraySignsAreSkipped(String scheme) {
        assertThat(BasicCredentials.parse(scheme + GOOD)).hasValue(new BasicCredentials("admin", "abcdEFGH1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic\t", "Bearer ", ""})
    void otherSchemesAreNobody(String scheme) {
        assertThat(BasicCredentials.parse(scheme + GOOD)).isEmpty();
    }

    @Test
    void theBase64IsReadAsLenientlyAsPhpReadsIt() {
        BasicCredentials expected = new BasicCredentials("admin", "abcdEFGH1234");
        assertThat(BasicCredentials.parse("Basic " + GOOD.substring(0, 8) + " *" + GOOD.substring(8) + "===="))
                .hasValue(expected);
        assertThat(BasicCredentials.parse("Basic " + GOOD + " ")).hasValue(expected);
        assertThat(BasicCredentials.parse("Basic " + GOOD + "=, Basic " + GOOD)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "' admin',admin",
        "'admin\t',admin",
        "ad<b>min</b>,admin",
        "àdmin,admin",
        "a b,a b",
        "A@B.example,A@B.example"
    })
    void theLoginIsCleanedAsUserNamesAre(String sent, String login) {
        assertThat(BasicCredentials.parse("Basic " + encode(sent + ":x")))
                .map(BasicCredentials::login)
                .hasValue(login);
    }

    @Test
    void onlyLettersAndDigitsOfThePasswordCount() {
        assertThat(BasicCredentials.parse("Basic " + encode("a:b:c-d_e\n\0é")))
                .hasValue(new BasicCredentials("a", "bcde"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", ":x", "   :x", "<b>:x", "admin\0:x"})
    void withoutALoginItIsNobody(String sent) {
        assertThat(BasicCredentials.parse("Basic " + encode(sent))).isEmpty();
    }

    @Test
    void headersOfAnyLengthAreBounded() {
        assertThat(BasicCredentials.parse(null)).isEmpty();
        assertThat(BasicCredentials.parse("Basic " + encode("a".repeat(101) + ":x")))
                .isEmpty();
        assertThat(BasicCredentials.parse("Basic " + "A".repeat(10_000_000))).isEmpty();
    }

    @Property(tries = 500)
    void noHeaderIsAnError(@ForAll String rest) {
        assertThat(BasicCredentials.parse("Basic " + rest)).isNotNull();
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
