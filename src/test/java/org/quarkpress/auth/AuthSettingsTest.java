package org.quarkpress.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, false, false, false, true",
        "127.9.9.9, false, false, false, true",
        "::1,       false, false, false, true",
        "127.0.0.1, false, true,  false, false",
        "127.0.0.1, true,  true,  false, true",
        "10.0.0.1,  false, false, false, false",
        "1270.0.0.1,false, false, false, false",
        "10.0.0.1,  true,  false, false, true",
        "10.0.0.1,  false, false, true,  true",
        "'',        false, false, false, false",
    })
    void passwordsAreLookedAtOverHttpsOrFromThisMachineOrWhenTheOperatorSaysSo(
            String address, boolean secure, boolean forwarded, boolean insecure, boolean accepted) {
        AuthHeaders headers = new AuthHeaders("Basic x", null, address, secure, forwarded);
        assertThat(new AuthSettings(insecure).accepts(headers)).isEqualTo(accepted);
    }
}
