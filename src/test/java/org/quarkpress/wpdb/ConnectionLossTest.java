package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lost connections are tried again: once for sure, more often only while that costs nothing. */
class ConnectionLossTest {
    private static WpdbException failure(String message, String state, int number) {
        return new WpdbException(new SQLException(message, state, number));
    }

    @ParameterizedTest
    @CsvSource({"1, 0, true", "1, 60000, true", "2, 1, true", "29, 999, true", "30, 999, false", "2, 1000, false"})
    void onceWhateverItTookAndOftenWhileItTookNoTime(int tries, long sinceMs, boolean again) {
        WpdbException lost = failure("Communications link failure", "08S01", 0);
        assertThat(ConnectionLoss.mayTryAgain(lost, tries, sinceMs * 1_000_000)).isEqualTo(again);
    }

    @Test
    void whatWasNoLossOrMayHaveBeenStoredIsNotTriedAgain() {
        WpdbException duplicate = failure("Duplicate entry", "23000", 1062);
        WpdbException none = failure("Sorry, acquisition timeout!", null, 0);
        WpdbException commit = WpdbException.commitLost(failure("Communications link failure", "08S01", 0));
        assertThat(none.failure()).isEqualTo(WpdbFailure.AWAY);
        assertThat(commit.failure()).isEqualTo(WpdbFailure.COMMIT_LOST);
        assertThat(WpdbException.kind(new IllegalStateException(commit))).isEqualTo(WpdbFailure.COMMIT_LOST);
        for (WpdbException failure : new WpdbException[] {duplicate, none, commit}) {
            assertThat(ConnectionLoss.mayTryAgain(failure, 1, 0)).isFalse();
        }
    }
}
