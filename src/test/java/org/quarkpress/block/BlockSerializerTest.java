package org.quarkpress.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What editors get of a document, asked of WordPress 7.1: parts of templates are told their theme. */
class BlockSerializerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    <!-- wp:template-part {"slug":"x"} /-->               | <!-- wp:template-part {"slug":"x","theme":"t"} /-->
                    <!-- wp:a --><p><!-- wp:template-part /--></p><!-- /wp:a --> | <!-- wp:a --><p><!-- wp:template-part {"theme":"t"} /--></p><!-- /wp:a -->
                    <!-- wp:template-part {"theme":""} /-->               | <!-- wp:template-part {"theme":""} /-->
                    <!-- wp:template-part {"theme":null,"slug":"y"} /-->  | <!-- wp:template-part {"theme":"t","slug":"y"} /-->
                    <!-- wp:a {"slug":"x"} /-->                           | <!-- wp:a {"slug":"x"} /-->
                    plain words                                           | plain words
                    """)
    void partsOfTemplatesNameTheirTheme(String stored, String shown) {
        assertThat(BlockSerializer.normalize(stored, "t")).isEqualTo(shown);
        assertThat(BlockSerializer.normalize(stored, null)).isEqualTo(BlockSerializer.normalize(stored));
    }

    @ParameterizedTest
    @CsvSource({"<!-- wp:core/a /-->,<!-- wp:a /-->", "<!-- wp:b/c -->x,<!-- wp:b/c -->x<!-- /wp:b/c -->"})
    void documentsAreWrittenAsTheyWereMeant(String stored, String shown) {
        assertThat(BlockSerializer.normalize(stored)).isEqualTo(shown);
    }
}
