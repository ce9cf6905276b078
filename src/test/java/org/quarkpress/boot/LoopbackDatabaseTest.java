package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackDatabaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:3306/wordpress",
                "jdbc:mysql://localhost/wordpress",
                "jdbc:mysql://[::1]:3306/wordpress?useUnicode=true"
            })
    void aDatabaseOnThisMachineIsReachedWithoutTls(String url) {
        assertThat(LoopbackDatabase.settings(url)).containsValue("DISABLED").containsValue("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db.example.org/wordpress",
                "jdbc:mysql://10.0.0.1/wordpress",
                "jdbc:mysql://localhost.example.org/wordpress",
                "jdbc:mysql://127.0.0.1.example.org:3306/wordpress",
                "jdbc:mysql://127.0.0.1:3306/wordpress?sslMode=REQUIRED"
            })
    void anyOtherKeepsWhatTheDriverOrTheUrlSays(String url) {
        assertThat(LoopbackDatabase.settings(url)).isEmpty();
    }

    @Test
    void theSettingsAreThoseOfTheDriver() {
        assertThat(LoopbackDatabase.settings("jdbc:mysql://localhost/x").keySet())
                .allMatch(key -> key.startsWith("quarkus.datasource.jdbc.additional-jdbc-properties."));
    }
}
