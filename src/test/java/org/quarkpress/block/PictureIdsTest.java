package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureIdsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img class=\"wp-image-7\"> | 7",
                "wp-image-9 wp-image-7 wp-image-9 | 7 9",
                "wp-image- wp-image-x wp-image | ''",
                "wp-image-wp-image-3 | 3",
                "wp-image-12px | 12",
                "<!-- wp:video {\"id\":12,\"x\":{\"mediaId\":4}} --> | 4 12",
                "[gallery ids=\"3, 1,x2\"] [gallery include=9 ids=5] | 1 3 5 9",
                "{\"id\":\"7\"} ids= | ''",
                "'' | ''"
            })
    void finds_each_picture_once(String text, String expected) {
        List<Long> ids = Arrays.stream(expected.split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::parseLong)
                .toList();
        assertThat(PictureIds.in(text)).containsExactlyElementsOf(ids);
    }

    @Test
    void cuts_numbers_that_no_row_can_have() {
        assertThat(PictureIds.in("wp-image-" + "9".repeat(100_000))).containsExactly(999_999_999_999_999_999L);
    }
}
