package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.quarkpress.bulk.input.ImportPart;
import org.quarkpress.bulk.input.ImportPart.Kind;
import org.quarkpress.bulk.input.RawPart;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;

class SpoolChunkTest {
    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(@ForAll("items") List<SpoolItem> items) {
        List<SpoolItem> read = SpoolChunk.read(SpoolChunk.write(items));
        assertThat(read).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertThat(text(read.get(i))).isEqualTo(text(items.get(i)));
        }
    }

    /** All of an item as text, since neither bytes nor errors compare by what they say. */
    private static String text(SpoolItem item) {
        RawPart part = item.part();
        WpError refusal = part.refusal();
        return item.error() + " " + part.kind() + " " + part.line() + " "
                + new String(part.json(), StandardCharsets.ISO_8859_1)
                + (refusal == null ? "" : refusal.code() + refusal.getMessage() + refusal.data());
    }

    @Provide
    Arbitrary<List<SpoolItem>> items() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(2000);
        Arbitrary<RawPart> plain = Combinators.combine(Arbitraries.of(Kind.values()), Arbitraries.longs(), bytes)
                .as(RawPart::of);
        Arbitrary<RawPart> refused = Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.strings().alpha(),
                        Arbitraries.strings().ofMaxLength(50))
                .as((line, code, pointer) ->
                        RawPart.refused(line, MetaRefusal.of(code, "Because.", pointer.replaceAll("\\p{Cs}", ""))));
        return Combinators.combine(Arbitraries.oneOf(plain, refused), Arbitraries.longs())
                .as(SpoolItem::new)
                .list()
                .ofMaxSize(30);
    }

    @Example
    void aPartThatWasReadKeepsItsEmptyObjects() {
        Map<String, Object> fields =
                Map.of("meta", Map.of(), "list", List.of(), "deep", Map.of("a", List.of(Map.of())));
        ImportPart part = ImportPart.of(Kind.TERM, 7, fields);
        SpoolItem read = SpoolChunk.read(SpoolChunk.write(List.of(SpoolItem.of(RawPart.of(part)))))
                .get(0);
        assertThat(new String(read.part().json(), StandardCharsets.UTF_8))
                .contains("\"meta\":{}")
                .contains("\"list\":[]")
                .contains("[{}]");
        assertThat(read.part().parse().fields()).isEqualTo(fields);
        assertThat(read.part().parse().kind()).isEqualTo(Kind.TERM);
        assertThat(read.isItem()).isFalse();
    }

    @Example
    void aLineThatIsNoJsonIsKeptAndRefusedWhenItsTurnComes() {
        RawPart part = RawPart.of(Kind.ITEM, 3, "{no".getBytes(StandardCharsets.UTF_8));
        RawPart read = SpoolChunk.read(SpoolChunk.write(List.of(SpoolItem.of(part))))
                .get(0)
                .part();
        assertThat(read.refusal()).isNull();
        assertThat(read.parse().refusal().code()).isEqualTo("quarkpress_item_json");
        assertThat(read.parse().line()).isEqualTo(3);
    }

    @Example
    void sameTextsBecomeMuchSmaller() {
        List<SpoolItem> items = java.util.stream.LongStream.range(0, 500)
                .mapToObj(i -> SpoolItem.of(RawPart.of(
                        Kind.ITEM,
                        i,
                        ("{\"title\":\"" + "word ".repeat(100) + "\"}").getBytes(StandardCharsets.UTF_8))))
                .toList();
        assertThat(SpoolChunk.write(items).length).isLessThan(20_000);
    }
}
