package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternIdsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <!-- wp:block {"ref":12} /-->                                   | [12]
            <!-- wp:block {"ref":"12"} /--><!-- wp:block {"ref":7} /-->     | [7, 12]
            <!-- wp:block {"ref":12} /--><!-- wp:block {"ref":12} /-->      | [12]
            <!-- wp:block {"ref":null} /-->                                 | []
            <!-- wp:navigation {"ref":3} /-->                               | []
            "ref":9 in loose words                                          | []
            """)
    void references_are_found(String text, String ids) {
        assertThat(PatternIds.in(text)).hasToString(ids);
    }
}
