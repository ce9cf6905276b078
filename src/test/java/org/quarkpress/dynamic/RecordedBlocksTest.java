package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What WordPress made of blocks on a small site: each case is a post, a text and what readers saw. */
class RecordedBlocksTest {
    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = RecordedBlocksTest.class.getResourceAsStream("/dynamic/cases.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n#####\n"))
                    .map(one -> one.split("\n-----\n", -1))
                    .map(part -> Arguments.of(Long.parseLong(part[0].strip()), part[1], part[2]));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readers_see_what_wordpress_showed(long post, String text, String html) {
        assertThat(new SampleSite().show(post, text)).isEqualTo(html);
    }
}
