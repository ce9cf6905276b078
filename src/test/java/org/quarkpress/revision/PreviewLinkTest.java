package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewLinkTest {
    @ParameterizedTest
    @CsvSource({
        "http://example.test/a/,    5, http://example.test/a/?preview_id=5&preview=true",
        "http://example.test/?p=5,  5, http://example.test/?p=5&preview_id=5&preview=true",
        "http://example.test/?p=5,  0, http://example.test/?p=5&preview=true",
        "http://example.test/a/,    0, http://example.test/a/?preview=true"
    })
    void aPreviewIsTheAddressWithAQuestion(String address, long autosaveOf, String link) {
        assertThat(PreviewLink.of(address, autosaveOf)).isEqualTo(link);
    }
}
