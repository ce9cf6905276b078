package org.quarkpress.php;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a real PHP 8.2 (with WordPress loaded) answered, kept in {@code src/test/resources/php}. */
class PhpAnswersTest {
    private final List<String> differences = new ArrayList<>();

    @Test
    void queryStringsAreTakenApartAsParseStrDoes() {
        for (String[] row : rows("parse_str.tsv")) {
            same(row[0], PhpSerialize.serialize(PhpQuery.parse(text(row[0]))), text(row[1]));
        }
    }

    @Test
    void jsonGivesTheSameValueOrTheSameErrorCode() {
        for (String[] row : rows("json_decode.tsv")) {
            PhpJson.Parsed parsed = PhpJson.parse(bytes(row[0]));
            same(row[0], parsed.error() + " " + PhpSerialize.serialize(parsed.value()), row[1] + " " + text(row[2]));
        }
    }

    @Test
    void textLooksSerialisedWhereWordPressThinksSo() {
        for (String[] row : rows("is_serialized.tsv")) {
            String text = text(row[0]);
            same(row[0], SerializedForm.is(text), row[1].equals("1"));
            same(row[0], SerializedForm.mayBe(text), row[2].equals("1"));
            same(row[0], PhpSerialize.maybeSerialize(text), text(row[3]));
        }
    }

    @Test
    void textBecomesNumbersAsInPhp() {
        for (String[] row : rows("numeric.tsv")) {
            String text = text(row[0]);
            same(row[0], PhpNumber.isNumeric(text), row[1].equals("1"));
            same(row[0], Long.toString(PhpNumber.toInt(text)), row[2]);
            same(row[0], PhpSerialize.serialize(PhpNumber.toDouble(text)), row[3]);
            same(row[0], PhpNumber.toBool(text), row[4].equals("1"));
            same(row[0], PhpNumber.numeric(text).map(PhpSerialize::serialize).orElse(""), row[5]);
        }
    }

    @Test
    void doublesArePrintedAsPhpPrintsThem() {
        for (String[] row : rows("double.tsv")) {
            double value = Double.longBitsToDouble(Long.parseUnsignedLong(row[0], 16));
            same("", PhpSerialize.serialize(value), row[1]);
            same("", PhpNumber.toText(value), row[2]);
            same("", PhpJson.writeText(value), row[3].isEmpty() ? "0" : row[3]);
            same("", Long.toString(PhpNumber.toInt(value)), row[4]);
        }
    }

    @Test
    void valuesAreReadFromSerialisedTextAndWrittenInEveryForm() {
        for (String[] row : rows("values.tsv")) {
            PhpUnserialize.Result result = PhpUnserialize.unserialize(text(row[0]));
            same(row[0], result.kind(), PhpUnserialize.Kind.VALUE);
            same(row[0], PhpSerialize.serialize(result.value()), text(row[0]));
            same(row[0], PhpJson.writeText(result.value()), text(row[1]));
            same(row[0], new String(PhpJson.writePretty(result.value()), StandardCharsets.UTF_8), text(row[2]));
            if (result.value() instanceof Map<?, ?> map) {
                same(row[0], PhpQuery.build(typed(map)), text(row[3]));
            } else if (!PhpArray.isArray(result.value())) {
                same(row[0], PhpNumber.toText(result.value()), text(row[4]));
            }
        }
    }

    @AfterEach
    void nothingDiffers() {
        assertThat(differences).isEmpty();
    }

    private void same(String base64, Object ours, Object php) {
        if (!Objects.equals(ours, php)) {
            differences.add(text(base64) + "\n   ours: " + ours + "\n   PHP:  " + php);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private static List<String[]> rows(String file) {
        try (InputStream in = PhpAnswersTest.class.getResourceAsStream("/php/" + file)) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .toList();
            assertThat(rows).hasSizeGreaterThan(200);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static String text(String base64) {
        return new String(bytes(base64), StandardCharsets.UTF_8);
    }
}
