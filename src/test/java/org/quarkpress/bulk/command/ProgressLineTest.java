package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressLineTest {
    private static JobState job(String status, long read, long total, double rate, long refused) {
        return new JobState(7, status, false, read, read - refused, 0, 0, refused, total, rate, "");
    }

    @Test
    void aJobHasBarCountsRateAndRemainingTime() {
        assertThat(ProgressLine.of("a.ndjson", job("running", 5000, 20_000, 800, 0), 100))
                .isEqualTo("a.ndjson  [=======                       ]  25 %  5,000 of 20,000  800/s  0:19 left");
    }

    @Test
    void refusalsAreTold() {
        assertThat(ProgressLine.of("a", job("running", 10, -1, 0, 1200), 100)).isEqualTo("a  10  1,200 refused");
    }

    @Test
    void whatIsNotRunningSaysWhatItIs() {
        assertThat(ProgressLine.of("a", job("rolling_back", 10, -1, 0, 0), 100)).isEqualTo("a  10  rolling back");
        assertThat(ProgressLine.of("a", job("queued\u001b[2J", 0, 0, 0, 0), 100))
                .isEqualTo("a  0  queued\uFFFD[2J");
    }

    @Test
    void aFileOnItsWayTellsHowMuchIsSent() {
        assertThat(ProgressLine.sending("a", 500_000, 1_000_000, 60))
                .isEqualTo("a  [============            ]  50 %  500 kB of 1,000 kB sent");
        assertThat(ProgressLine.sending("a", 12_345_678, 0, 60)).isEqualTo("a  12.3 MB sent");
    }

    @Test
    void theBarGoesWhereThereIsNoRoom() {
        assertThat(ProgressLine.of("a", job("running", 5, 10, 0, 0), 25)).isEqualTo("a  50 %  5 of 10");
    }

    @ParameterizedTest
    @CsvSource({"7, 0:07", "60, 1:00", "750, 12:30", "11100, 3:05:00", "90000, 25:00:00", "9999999999, long"})
    void timesAreShort(long seconds, String text) {
        assertThat(ProgressLine.time(seconds)).isEqualTo(text);
    }

    @Property
    void noLineIsLongerThanTheTerminalIsWide(
            @ForAll String label,
            @ForAll long read,
            @ForAll long total,
            @ForAll double rate,
            @ForAll @IntRange(min = 1, max = 200) int width) {
        String line = ProgressLine.of(label, job("running", read, total, rate, 3), width);
        assertThat(line.length()).isLessThanOrEqualTo(width);
        assertThat(line.codePoints().anyMatch(Character::isISOControl)).isFalse();
    }
}
