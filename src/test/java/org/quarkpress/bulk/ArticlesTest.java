package org.quarkpress.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** The generator is fixed to the byte: samples, imports and load tests of different machines mean the same articles. */
class ArticlesTest {
    @Test
    void theFirst200ArticlesAreTheSameToTheByteEverywhere() throws Exception {
        assertThat(digest(200, Articles::article))
                .isEqualTo("a7ab32579f7f076965c51224af097812accbf2d63d8399b3762f213fe9c46238");
    }

    @Test
    void theFirst60MessyArticlesAreTheSameToTheByteEverywhere() throws Exception {
        assertThat(digest(60, MessyArticles::article))
                .isEqualTo("a1f961e70c9df471232c0957d400e636b2f0c14ebf4be25ec8e0e2f25808dbfa");
    }

    @Test
    void anArticleHasTheShapeOfAPostToBeCreated() {
        Map<String, Object> article = Articles.article(1);
        assertThat(article)
                .containsEntry("source_id", "alphanode-000001")
                .containsEntry("date_gmt", "2019-01-01T06:13:00")
                .containsEntry("slug", "field-notes-000001");
        assertThat((Map<?, ?>) article.get("meta")).hasSize(20);
        assertThat((List<?>) ((Map<?, ?>) article.get("meta")).get("checklist")).hasSize(5);
    }

    @Test
    void messyMetaOfAnArticleMeansTheSameListInAnotherShape() {
        Object clean = ((Map<?, ?>) Articles.article(3).get("meta")).get("tools");
        Object messy = ((Map<?, ?>) MessyArticles.article(3).get("meta")).get("tools");
        assertThat(messy).isNotEqualTo(clean);
        assertThat(String.valueOf(messy)).contains(((List<?>) clean).get(0).toString());
    }

    @Test
    void controlCharactersAreEscapedInTheOutput() {
        assertThat(SpacedJson.write(Map.of("a", "x\u0001\"\\\n\t\r")))
                .isEqualTo("{\"a\": \"x\\u0001\\\"\\\\\\n\\t\\r\"}");
        assertThat(SpacedJson.write(java.util.Arrays.asList(1L, 2.0, null, true, Map.of())))
                .isEqualTo("[1, 2.0, null, true, {}]");
    }

    private static String digest(int count, IntFunction<Map<String, Object>> article) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int n = 1; n <= count; n++) {
            sha.update((SpacedJson.write(article.apply(n)) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
