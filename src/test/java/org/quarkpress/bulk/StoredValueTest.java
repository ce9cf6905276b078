package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;

/** Meta of export files: kept to the byte, mended where only lengths are wrong, refused where it is damaged. */
class StoredValueTest {
    private static String kept(String key, String text) {
        List<StoredValue> read = StoredValue.read(List.of(List.of(key, text)), "/stored_meta");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).key()).isEqualTo(key);
        return read.get(0).text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k | plain",
                "k | ``",
                "k | a\\b \\\\ c\\'d",
                "k | a:1:{i:0;s:3:\"jvm\";}",
                "k | a:1:{i:0;s:5:\"caf\u00e9\";}",
                "k | s:24:\"a:1:{i:0;s:7:\"openjdk\";}\";",
                "k | O:8:\"stdClass\":1:{s:1:\"a\";i:1;}",
                "k | O:3:\"Foo\":0:{}",
                "_wp_attached_file | 2021/03/a..b.png",
                "_private | 1",
                "other_file | ../x"
            })
    void whatIsSoundIsKeptToTheByte(String key, String text) {
        assertThat(kept(key, text)).isEqualTo(text);
    }

    @Test
    void lineEndsAreKept() {
        assertThat(kept("k", "a\r\nb\rc\n")).isEqualTo("a\r\nb\rc\n");
        assertThat(kept("k", "s:4:\"a\r\nb\";")).isEqualTo("s:4:\"a\r\nb\";");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:1:{i:0;s:9:\"jvm\";} | a:1:{i:0;s:3:\"jvm\";}",
                "a:3:{s:1:\"u\";s:20:\"http://new.test/x\";} | a:1:{s:1:\"u\";s:17:\"http://new.test/x\";}"
            })
    void wrongLengthsAreMended(String text, String mended) {
        assertThat(kept("k", text)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "k | a:1:{i:0;s:3:\"jvm\"} | quarkpress_item_meta_damaged",
                "_wp_attached_file | ../../wp-config.php | quarkpress_item_file_path",
                "_wp_attached_file | 2021\\..\\..\\x | quarkpress_item_file_path",
                "_wp_attached_file | .. | quarkpress_item_file_path"
            })
    void whatIsDamagedOrLeadsElsewhereIsRefused(String key, String text, String code) {
        WpError refusal = catchThrowableOfType(
                WpError.class, () -> StoredValue.read(List.of(List.of("a", "b"), List.of(key, text)), "/stored_meta"));
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(MetaRefusal.pointer(refusal)).isEqualTo("/stored_meta/1/1");
    }

    @Test
    void whatIsNoPairOfTextsIsRefusedWithItsPlace() {
        for (Object wrong :
                List.of("x", List.of("a"), List.of("a", 1L), List.of(1L, "a"), List.of("k".repeat(256), ""))) {
            WpError refusal = catchThrowableOfType(
                    WpError.class, () -> StoredValue.read(List.of(wrong), "/comments/0/stored_meta"));
            assertThat(refusal).as(wrong.toString()).isNotNull();
            assertThat(MetaRefusal.pointer(refusal)).startsWith("/comments/0/stored_meta/0");
        }
        assertThat(StoredValue.read(null, "/stored_meta")).isEmpty();
    }
}
