package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class PhpRoundTripProperties {
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatIsSerialisedIsReadBack(@ForAll("values") Object value) {
        PhpUnserialize.Result result = PhpUnserialize.unserialize(PhpSerialize.serialize(value));
        assertThat(result.isValue()).isTrue();
        assertThat(PhpSerialize.serialize(result.value())).isEqualTo(PhpSerialize.serialize(value));
        assertThat(result.value()).isEqualTo(canonical(value));
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void whatIsWrittenAsJsonIsReadBack(@ForAll("values") Object value) {
        PhpJson.Parsed parsed = PhpJson.parse(PhpJson.write(value));
        assertThat(parsed.ok()).isTrue();
        assertThat(PhpJson.write(parsed.value())).isEqualTo(PhpJson.write(value));
        assertThat(PhpJson.parse(PhpJson.writePretty(value)).value()).isEqualTo(parsed.value());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void anyTextIsStoredSoThatItComesBack(@ForAll("texts") String text) {
        assertThat(PhpUnserialize.maybeUnserialize(PhpSerialize.maybeSerialize(text)))
                .isEqualTo(text);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void anyTextAtAllIsReadWithoutHarm(@ForAll("serialised") String text) {
        PhpUnserialize.Result result = PhpUnserialize.unserialize(text);
        if (result.isValue()) {
            String again = PhpSerialize.serialize(result.value());
            assertThat(PhpSerialize.serialize(PhpUnserialize.unserialize(again).value()))
                    .isEqualTo(again);
        }
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void anyBytesAreJsonOrOneError(@ForAll byte[] bytes) {
        PhpJson.Parsed parsed = PhpJson.parse(bytes);
        assertThat(parsed.error()).isIn(0, 1, 2, 3, 4, 5, 10);
        assertThat(parsed.ok() || parsed.value() == null).isTrue();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void queryArgumentsSurviveTheWayThere(@ForAll("names") String name, @ForAll("texts") String value) {
        String back = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        Map<String, Object> args = new LinkedHashMap<>();
        args.put(name, List.of(back, back));
        assertThat(PhpQuery.parse(PhpQuery.build(args))).isEqualTo(args);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void theShortestFormOfADoubleGivesItBack(@ForAll double value) {
        String text = PhpNumber.shortest(value, 'E');
        assertThat(Double.parseDouble(text)).isEqualTo(value);
    }

    @Provide
    Arbitrary<Object> values() {
        return nested(3);
    }

    private Arbitrary<Object> nested(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                Arbitraries.just((Object) null),
                Arbitraries.of(true, false).map(one -> (Object) one),
                Arbitraries.longs().map(one -> (Object) one),
                Arbitraries.doubles().between(-1e9, 1e9).map(one -> (Object) one),
                texts().map(one -> (Object) one));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Object> members = nested(depth - 1);
        return Arbitraries.oneOf(
                scalars,
                members.list().ofMaxSize(3).map(list -> (Object) list),
                Arbitraries.maps(names(), members).ofMaxSize(3).map(map -> (Object) new LinkedHashMap<>(map)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withChars("aO:{};\"i5é".toCharArray())
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(6);
    }

    @Provide
    Arbitrary<String> serialised() {
        return Arbitraries.of(
                        "a:1:{", "i:0;", "s:1:\"x\";", "}", "N;", "O:1:\"x\":0:{}", "b:1;", "d:1.5;", ":", "\"", "9")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** A map whose keys are 0…n-1, and an empty one, are PHP's list. */
    private static Object canonical(Object value) {
        if (value instanceof List<?> list) {
            List<Object> made = new ArrayList<>();
            list.forEach(item -> made.add(canonical(item)));
            return made;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> made = new LinkedHashMap<>();
            map.forEach((key, item) -> made.put(String.valueOf(key), canonical(item)));
            return PhpArray.listOrMap(made);
        }
        return value;
    }
}
