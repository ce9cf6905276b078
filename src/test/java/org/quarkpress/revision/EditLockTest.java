package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditLockTest {
    @Test
    void aLockSaysWhenAndWho() {
        assertThat(EditLock.parse("1795380487:12")).contains(new EditLock(1795380487L, 12));
        assertThat(EditLock.parse("1795380487:12:more")).contains(new EditLock(1795380487L, 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1795380487", "1795380487:", "1795380487:nobody", ":"})
    void whatNamesNobodyIsNoLock(String stored) {
        assertThat(EditLock.parse(stored)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"1000,1149,2,true", "1000,1150,2,false", "1000,1000,1,false", "0,10,2,false", "2000,1000,2,true"})
    void itKeepsOthersOutForTwoAndAHalfMinutes(long time, long now, long asker, boolean keepsOut) {
        assertThat(new EditLock(time, 1).keepsOut(asker, now)).isEqualTo(keepsOut);
    }
}
