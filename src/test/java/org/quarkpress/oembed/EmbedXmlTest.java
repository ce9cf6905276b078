package org.quarkpress.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbedXmlTest {
    @Test
    void membersBecomeElementsInOrder() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("width", 600L);
        answer.put("data", Map.of("status", 404L));
        assertThat(EmbedXml.of(answer))
                .isEqualTo("<?xml version=\"1.0\"?>\n<oembed><version>1.0</version><width>600</width>"
                        + "<data><status>404</status></data></oembed>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a < b > c          | a < b > c
                    <p class="x">y</p> | <p class="x">y</p>
                    A &amp; B          | A & B
                    &#8220;A&#8221;    | \u201CA\u201D
                    a&hellip;b         | a\u2026b
                    it's               | it's
                    Ünïcode \uD83C\uDF89       | Ünïcode \uD83C\uDF89
                    ]]>                | ]]>
                    """)
    void anyTextComesOutAsItIsRead(String value, String read) throws Exception {
        assertThat(read(EmbedXml.of(Map.of("title", value)))).isEqualTo(read);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        assertThat(read(EmbedXml.of(Map.of("title", "a\u0000b\u0001c\uFFFEd\ne"))))
                .isEqualTo("abcd\ne");
    }

    private static String read(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement()
                .getFirstChild()
                .getTextContent();
    }
}
