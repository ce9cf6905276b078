package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpQueryMalformedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a=b&c=%C3%A9               | ''
                    a=%FF                      | a
                    a=b&c=x%C3%28              | c
                    a[raw]=%ED%A0%80&b=%F0%9F  | a,b
                    a=%C0%AF&a=b               | a
                    %FF=a                      | ''
                    a%FF                       | ''
                    a=%EF%BF%BD                | ''
                    a.b=%80                    | a_b
                    &&=%FF&a=%zz               | ''
                    """)
    void namesOfValuesThatAreNoTextAreTold(String form, String names) {
        assertThat(PhpQuery.malformed(form.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(names.isEmpty() ? Set.of() : Set.of(names.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"255, a", "233, a", "128, a", "65, ''"})
    void bytesThatAreNotEncodedCountToo(int octet, String names) {
        byte[] form = {'a', '=', (byte) octet};
        assertThat(PhpQuery.malformed(form)).isEqualTo(names.isEmpty() ? Set.of() : Set.of(names));
    }
}
