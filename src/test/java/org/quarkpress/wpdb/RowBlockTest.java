package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Rows are inserted in blocks of few sizes. */
class RowBlockTest {
    private static List<List<Object>> rows(int count, int columns, String value) {
        return Collections.nCopies(count, Collections.nCopies(columns, value));
    }

    @Property(tries = 200)
    void blocksAreOfPowersOfTwoAndHoldEveryRow(
            @ForAll @IntRange(min = 1, max = 3000) int count, @ForAll @IntRange(min = 1, max = 30) int columns) {
        List<List<Object>> rows = rows(count, columns, "x");
        int at = 0;
        while (at < count) {
            int size = RowBlock.size(rows, at);
            assertThat(size).isPositive().isLessThanOrEqualTo(count - at);
            assertThat(Integer.bitCount(size)).isEqualTo(1);
            assertThat(size * columns).isLessThanOrEqualTo(4096);
            at += size;
        }
        assertThat(at).isEqualTo(count);
    }

    @Test
    void rowsOfMuchTextComeInSmallBlocks() {
        String long1 = "x".repeat(900_000);
        assertThat(RowBlock.size(rows(10, 1, long1), 0)).isEqualTo(2);
        assertThat(RowBlock.size(rows(10, 1, long1.repeat(4)), 0)).isEqualTo(1);
        List<List<Object>> mixed = new ArrayList<>(rows(7, 1, "x"));
        mixed.add(List.of(long1.repeat(3)));
        assertThat(RowBlock.size(mixed, 0)).isEqualTo(4);
    }

    @Test
    void theStatementHasTheMarksOfEachRow() {
        assertThat(RowBlock.statement("INSERT INTO t (a, b) VALUES (?, ?)", 1))
                .isEqualTo("INSERT INTO t (a, b) VALUES (?, ?)");
        assertThat(RowBlock.statement("INSERT INTO t (a, b) VALUES (?, 'x')", 3))
                .isEqualTo("INSERT INTO t (a, b) VALUES (?, 'x'), (?, 'x'), (?, 'x')");
    }
}
