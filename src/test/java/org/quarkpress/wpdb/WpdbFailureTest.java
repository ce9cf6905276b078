package org.quarkpress.wpdb;

import static org.assertj.core.api.Assertions.assertThat;

import com.mysql.cj.exceptions.StatementIsClosedException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors of MySQL and MariaDB by what can be done about them. */
class WpdbFailureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1213 | 40001 | Deadlock found when trying to get lock            | DEADLOCK
            1205 | HY000 | Lock wait timeout exceeded                        | LOCK_WAIT
            0    | 08S01 | Communications link failure                       | CONNECTION_LOST
            1317 | 70100 | Query execution was interrupted                   | CONNECTION_LOST
            1927 | 70100 | Connection was killed                             | CONNECTION_LOST
            1053 | 08S01 | Server shutdown in progress                       | CONNECTION_LOST
            1040 | 08004 | Too many connections                              | CONNECTION_LOST
            1290 | HY000 | running with the --super-read-only option         | READ_ONLY
            1114 | HY000 | The table 'wp_posts' is full                      | FULL
            1021 | HY000 | Disk full (/tmp/x); waiting for someone           | FULL
            3    | HY000 | Error writing file 'x' (OS errno 28 - No space)   | FULL
            1030 | HY000 | Got error 28 'No space left' from storage engine  | FULL
            1030 | HY000 | Got error 168 from storage engine                 | OTHER
            1180 | HY000 | Got error 28 during COMMIT                        | FULL
            1406 | 22001 | Data too long for column 'post_title'             | DATA_TOO_LONG
            1153 | 08S01 | Got a packet bigger than 'max_allowed_packet'     | TOO_LARGE
            1062 | 23000 | Duplicate entry '1' for key 'PRIMARY'             | DUPLICATE
            1146 | 42S02 | Table 'x.wp_posts' doesn't exist                  | NO_TABLE
            1054 | 42S22 | Unknown column 'x'                                | NO_TABLE
            1142 | 42000 | INSERT command denied to user                     | DENIED
            1644 | 45000 | Said a trigger                                    | OTHER
            """)
    void isToldByNumberThenByState(int number, String state, String message, WpdbFailure expected) {
        assertThat(WpdbFailure.of(new SQLException(message, state, number))).isEqualTo(expected);
    }

    @Test
    void aStatementThatIsClosedLostItsConnection() {
        SQLException closed = new SQLException("closed", "S1009", 0, new StatementIsClosedException("closed"));
        assertThat(WpdbFailure.of(closed)).isEqualTo(WpdbFailure.CONNECTION_LOST);
    }

    @Test
    void isFoundBeneathWhatOthersMadeOfIt() {
        SQLException full = new SQLException("The table is full", "HY000", 1114);
        assertThat(WpdbException.kind(new IllegalStateException(new WpdbException(full))))
                .isEqualTo(WpdbFailure.FULL);
        Exception beside = new RollbackException("the transaction was rolled back");
        beside.addSuppressed(full);
        assertThat(WpdbException.kind(new IllegalStateException(beside))).isEqualTo(WpdbFailure.FULL);
    }

    @Test
    void aTransactionThatDidNotEndInGoodOrderIsAsOneWhoseConnectionWasLost() {
        Exception unsettled = new RollbackException("could not be ended");
        unsettled.addSuppressed(new XAException(XAException.XAER_RMFAIL));
        assertThat(WpdbException.kind(new IllegalStateException(unsettled))).isEqualTo(WpdbFailure.CONNECTION_LOST);
        assertThat(WpdbException.kind(new IllegalStateException("something else")))
                .isEqualTo(WpdbFailure.OTHER);
    }
}
