package org.quarkpress.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostSavingTest {
    private static PostRow row(String status) {
        String date = "2020-01-01 00:00:00";
        return new PostRow(
                1, 1, date, date, "", "", "", status, "open", "open", "", "", date, date, "", 0, "", 0, "post", "", 0);
    }

    @ParameterizedTest
    @CsvSource({
        "draft, 2019-05-05 05:05:05, 0000-00-00 00:00:00",
        "pending, 2019-05-05 05:05:05, 0000-00-00 00:00:00",
        "publish, 2020-01-01 00:00:00, 2020-01-01 00:00:00"
    })
    void onlyTheDatesOfDraftsAreOpen(String status, String local, String gmt) {
        PostDate changed = new PostDate("2018-01-01 01:00:00", "2018-01-01 00:00:00");
        PostSaving saving = new PostSaving(7L, changed, "2019-05-05 05:05:05", false, false, true);
        PostRow stamped = saving.stamp(row(status));
        assertThat(stamped.date()).isEqualTo(local);
        assertThat(stamped.dateGmt()).isEqualTo(gmt);
        assertThat(stamped.author()).isEqualTo(7);
        assertThat(stamped.modified()).isEqualTo("2018-01-01 01:00:00");
        assertThat(stamped.modifiedGmt()).isEqualTo("2018-01-01 00:00:00");
        PostSaving unchanged = new PostSaving(null, changed, saving.openDate(), true, false, true);
        boolean open = !status.equals("publish");
        assertThat(unchanged.stamp(row(status)).modifiedGmt())
                .isEqualTo(open ? "0000-00-00 00:00:00" : "2018-01-01 00:00:00");
        assertThat(PostSaving.USUAL.stamp(row(status))).isEqualTo(row(status));
    }
}
