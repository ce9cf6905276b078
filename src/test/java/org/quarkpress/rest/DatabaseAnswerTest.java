package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarkpress.wpdb.WpdbFailure;

/** What passes is worth coming back for; what does not is an error like any other. */
class DatabaseAnswerTest {
    @ParameterizedTest
    @CsvSource({
        "CONNECTION_LOST, quarkpress_database_away",
        "AWAY, quarkpress_database_away",
        "COMMIT_LOST, quarkpress_outcome_unknown",
        "DEADLOCK, quarkpress_database_busy",
        "LOCK_WAIT, quarkpress_database_busy",
        "READ_ONLY, quarkpress_database_closed",
        "FULL, quarkpress_database_closed"
    })
    void whoComesWhileItPassesIsAskedToComeBack(WpdbFailure failure, String code) {
        RestResponse answer = DatabaseAnswer.of(failure).orElseThrow();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(Integer.parseInt(answer.headers().get("Retry-After"))).isPositive();
        assertThat(answer.isError()).isTrue();
        assertThat(answer.data())
                .asInstanceOf(MAP)
                .containsOnlyKeys("code", "message", "data")
                .containsEntry("code", code);
    }

    @ParameterizedTest
    @EnumSource(names = {"DATA_TOO_LONG", "TOO_LARGE", "DUPLICATE", "NO_TABLE", "DENIED", "OTHER"})
    void whatWaitingDoesNotMendIsNoneOfThese(WpdbFailure failure) {
        assertThat(DatabaseAnswer.of(failure)).isEmpty();
    }
}
