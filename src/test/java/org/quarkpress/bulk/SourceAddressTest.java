package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;

/** Sources name their articles by whatever they like; it survives the address. */
class SourceAddressTest {
    private static SourceAddress of(String source, String id) {
        return SourceAddress.ofPath(Map.of("source", source, "source_id", id));
    }

    @ParameterizedTest
    @CsvSource({
        "42, 42",
        "a%20b, a b",
        "a+b, a+b",
        "https%3A%2F%2Fexample.org%2F%3Fp%3D1, https://example.org/?p=1",
        "%C3%A4, ä",
        "%f0%9f%98%80, 😀",
        "100%25, 100%"
    })
    void percentsAreRead(String sent, String id) {
        SourceAddress address = of("old-site", sent);
        assertThat(address.sourceId()).isEqualTo(id);
        assertThat(address.route()).startsWith("/quarkpress/v1/sources/old-site/posts/");
        assertThat(of("old-site", address.route().substring(address.route().lastIndexOf('/') + 1)))
                .isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "a%zz", "%ff", "%C3", "%00", "a%0Ab", "%20a", "a%20", "%ED%A0%80"})
    void whatIsNoTextOrCannotBeStoredIsRefused(String sent) {
        assertThatThrownBy(() -> of("old", sent))
                .isInstanceOfSatisfying(WpError.class, refused -> assertThat(refused.code() + refused.status())
                        .isEqualTo("quarkpress_source_invalid400"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a%2Fb", "ä", "a:b", "a%20"})
    void sourcesHavePlainNames(String source) {
        assertThatThrownBy(() -> of(source, "1")).isInstanceOf(WpError.class);
    }

    @Property
    void lengthsAreBounded(@ForAll @StringLength(min = 250, max = 260) String id) {
        Assume.that(id.equals(id.strip()));
        boolean tooLong = id.codePointCount(0, id.length()) > 255;
        assertThat(tooLong && SourceAddress.isId(id)).isFalse();
        assertThat(SourceAddress.isId("x".repeat(255))).isTrue();
        assertThat(SourceAddress.isSource("x".repeat(65))).isFalse();
    }
}
