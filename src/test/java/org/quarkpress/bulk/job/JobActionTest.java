package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarkpress.error.WpError;

class JobActionTest {
    /** Where each action leads from each status; a dash is refused. */
    @ParameterizedTest
    @CsvSource({
        "spooling,     -,      -,            -,         -,            -",
        "queued,       paused, queued,       cancelled, -,            -",
        "running,      paused, running,      cancelled, -,            -",
        "paused,       paused, queued,       cancelled, rolling_back, -",
        "finished,     -,      -,            -,         rolling_back, queued",
        "failed,       -,      queued,       cancelled, rolling_back, -",
        "cancelled,    -,      -,            cancelled, rolling_back, -",
        "rolling_back, -,      rolling_back, -,         rolling_back, -",
        "rolled_back,  -,      -,            -,         rolled_back,  -",
    })
    void eachStatusKnowsWhereItMayGo(
            String status, String pause, String resume, String cancel, String rollback, String retry) {
        Map<JobAction, String> wanted = new EnumMap<>(JobAction.class);
        wanted.put(JobAction.PAUSE, pause);
        wanted.put(JobAction.RESUME, resume);
        wanted.put(JobAction.CANCEL, cancel);
        wanted.put(JobAction.ROLLBACK, rollback);
        wanted.put(JobAction.RETRY, retry);
        wanted.forEach((action, next) -> {
            if ("-".equals(next)) {
                assertThatThrownBy(() -> action.from(JobStatus.of(status), false))
                        .as("%s of %s", action, status)
                        .isInstanceOfSatisfying(WpError.class, e -> {
                            assertThat(e.status()).isEqualTo(409);
                            assertThat(e.code()).isEqualTo("quarkpress_import_wrong_status");
                            assertThat(e.getMessage()).contains(status);
                        });
            } else {
                assertThat(action.from(JobStatus.of(status), false).text()).isEqualTo(next);
            }
        });
    }

    @Test
    void aRollbackThatFailedGoesOnWithRollingBack() {
        assertThat(JobAction.RESUME.from(JobStatus.FAILED, true)).isEqualTo(JobStatus.ROLLING_BACK);
        assertThat(JobAction.ROLLBACK.from(JobStatus.FAILED, true)).isEqualTo(JobStatus.ROLLING_BACK);
        assertThatThrownBy(() -> JobAction.CANCEL.from(JobStatus.FAILED, true)).isInstanceOf(WpError.class);
    }

    @ParameterizedTest
    @EnumSource(JobAction.class)
    void askingTwiceIsAsAskingOnce(JobAction action) {
        for (JobStatus status : JobStatus.values()) {
            JobStatus next;
            try {
                next = action.from(status, false);
            } catch (WpError refused) {
                continue;
            }
            if (action != JobAction.RETRY) {
                assertThat(action.from(next, false)).isEqualTo(next);
            }
        }
        assertThat(JobAction.of(action.text())).isEqualTo(action);
    }

    @ParameterizedTest
    @EnumSource(JobStatus.class)
    void aJobIsNotOverAsLongAsItWantsWork(JobStatus status) {
        assertThat(status.isOver() && status.wantsWork()).isFalse();
        assertThat(JobStatus.of(status.text())).isEqualTo(status);
    }
}
