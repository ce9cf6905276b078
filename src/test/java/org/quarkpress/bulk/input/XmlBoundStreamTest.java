package org.quarkpress.bulk.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup without end is bounded, and text says the same as before. */
class XmlBoundStreamTest {
    private static XmlBoundStream stream(String text, int cut) {
        return new XmlBoundStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), cut);
    }

    private static String bounded(String text, int cut) throws IOException {
        return new String(stream(text, cut).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String text(String xml, int cut) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(stream(xml, cut));
        StringBuilder out = new StringBuilder();
        while (reader.hasNext()) {
            reader.next();
            if (reader.isCharacters()) {
                out.append(reader.getText());
            }
        }
        return out.toString();
    }

    @Property(tries = 300)
    void aSectionThatIsCutSaysTheSame(@ForAll String content, @ForAll @IntRange(min = 1, max = 9) int cut)
            throws XMLStreamException, IOException {
        String clean = content.codePoints()
                .filter(c -> c == '\n' || c >= ' ' && c < 0xd800 && (c < 0x7f || c > 0x9f) || c > 0xe000 && c < 0xfffe)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String some : java.util.List.of(clean, clean + "]]", "]" + clean + "]]]\u00e4<![CDATA[ <a> ")) {
            String within = some.replace("]]>", "]]");
            String xml = "<a><![CDATA[" + within + "]]></a>";
            assertThat(text(xml, cut)).isEqualTo(within);
            assertThat(bounded(xml, cut).replace("]]><![CDATA[", "")).isEqualTo(xml.replace("]]><![CDATA[", ""));
        }
    }

    @Test
    void aSectionWithoutEndComesInPieces() throws IOException {
        String xml = "<a><![CDATA[" + "x".repeat(5 << 20) + "]]></a>";
        String out = bounded(xml, XmlBoundStream.CUT);
        assertThat(out.split("]]><!\\[CDATA\\[", -1)).hasSizeBetween(5, 6).allMatch(piece -> piece.length() < 2 << 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b=\"1>2\" c='\"'>t</a>",
                "<a><!-- > -- <b> --><!----><c/></a>",
                "<?xml version=\"1.0\"?><a><?p > <?><?q?>?</a>",
                "<a><![CDATA[a]b]]c]]]]><![CDATA[>]]></a>",
                "<a>]]&gt; \" ' </a>",
                "no xml at all",
                "<",
                "<!",
                "<!-",
                "<![CDAT",
                "<!-->",
                "<a><!--->--></a>"
            })
    void whatIsShortStaysAsItIs(String xml) throws IOException {
        assertThat(bounded(xml, 1000)).isEqualTo(xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "<?p ", "<a b=\"", "<a ", "<a b='<>\"", "<"})
    void markupWithoutEndIsDamage(String begin) {
        String xml = "<r>\n\n" + begin + "x ".repeat(XmlBoundStream.LONGEST);
        assertThatThrownBy(() -> bounded(xml, 1000)).isInstanceOfSatisfying(FileDamage.class, damage -> assertThat(
                        damage.part().line())
                .isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a>", "<!ENTITY a 'b'>", "<!doctype", "<!x", "<a><!-x", "<a><![IGNORE["})
    void declarationsAreDamage(String xml) {
        assertThatThrownBy(() -> bounded("\n" + xml, 1000))
                .isInstanceOfSatisfying(
                        FileDamage.class,
                        damage -> assertThat(damage.part().line()).isEqualTo(2));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> bounded("<a><![CDATA[" + xml + "]]></a>", 1000)))
                .isNull();
    }
}
