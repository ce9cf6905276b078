package org.quarkpress.bulk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CsvRowTest {
    @Property
    void aRowIsOneLineWithoutFormulas(@ForAll List<String> cells) {
        String row = CsvRow.of(cells);
        assertThat(row).endsWith("\r\n");
        String line = row.substring(0, row.length() - 2);
        assertThat(line.codePoints().noneMatch(Character::isISOControl)).isTrue();
        assertThat(line).doesNotContainPattern("(^|,)\"?[=+@-]");
    }

    @Property
    void textComesBackAsItWasButForWhatIsDangerous(@ForAll String text) {
        String cell = CsvRow.cell(text);
        String inner = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
        boolean formula = text.startsWith("\t")
                || text.startsWith("\r")
                || CsvRow.clean(text).strip().matches("(?s)[=+@\uff1d\uff0b\uff0d\uff20-].*");
        assertThat(inner).isEqualTo(formula ? "'" + CsvRow.clean(text) : CsvRow.clean(text));
    }

    @Example
    void cells() {
        assertThat(CsvRow.of(Arrays.asList(12L, null, "a\"b", "x,y", ""))).isEqualTo("12,,\"a\"\"b\",\"x,y\",\"\"\r\n");
        assertThat(CsvRow.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(CsvRow.cell("+1")).isEqualTo("\"'+1\"");
        assertThat(CsvRow.cell("-1")).isEqualTo("\"'-1\"");
        assertThat(CsvRow.cell("@SUM(A1)")).isEqualTo("\"'@SUM(A1)\"");
        assertThat(CsvRow.cell("\t=1")).isEqualTo("\"' =1\"");
        assertThat(CsvRow.cell("\r=1")).isEqualTo("\"' =1\"");
        assertThat(CsvRow.cell("\n\u001b=1")).isEqualTo("\"'  =1\"");
        assertThat(CsvRow.cell(" \uff1d1")).isEqualTo("\"' \uff1d1\"");
        assertThat(CsvRow.cell("a\u001b[31mb\nc\u0000\u0085\u2028d")).isEqualTo("\"a [31mb c   d\"");
        assertThat(CsvRow.cell("/meta/ä😀")).isEqualTo("\"/meta/ä😀\"");
    }
}
