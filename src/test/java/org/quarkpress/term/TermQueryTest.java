package org.quarkpress.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.model.Models;
import org.quarkpress.site.Site;

/** What lists of terms ask of the database, by the documented arguments of {@code WP_Term_Query}; and addresses. */
class TermQueryTest {
    private static TermQuerySql query() {
        return new TermQuerySql("category");
    }

    @Test
    void everyListIsOfOneTaxonomy() {
        assertThat(query().countParams()).containsExactly("category");
        assertThat(query().slugs(List.of("a", "b")).parent(0).object(7).countParams())
                .containsExactly("category", "a", "b", 0L, 7L);
    }

    @Test
    void wildcardsInSearchesAreLiteral() {
        assertThat(query().search("50%_\\").countParams())
                .containsExactly("category", "%50\\%\\_\\\\%", "%50\\%\\_\\\\%");
    }

    @ParameterizedTest
    @CsvSource({
        "name,false,'t.name ASC, t.term_id ASC'",
        "slug,true,'t.slug DESC, t.term_id ASC'",
        "id,true,t.term_id DESC",
        "count,true,'tt.count DESC, t.term_id ASC'",
        "description,false,'tt.description ASC, t.term_id ASC'",
        "include,false,'t.name ASC, t.term_id ASC'"
    })
    void ordersFallBackToTheName(String key, boolean descending, String order) {
        assertThat(query().orderBy(key, descending).page(3, 6).select("t.term_id"))
                .endsWith(" ORDER BY " + order + " LIMIT 6, 3");
    }

    @Test
    void namedTermsComeAsTheyAreNamed() {
        assertThat(query().orderByList(true, List.of("b", "a"), false).selectParams())
                .containsExactly("category", "b", "a");
        assertThat(query().orderByList(false, List.of(2L), true).select("t.term_id"))
                .contains("ORDER BY FIELD(t.term_id,?) DESC");
    }

    @Test
    void inTreesEmptyTermsStayAboveOthersButDoNotCount() {
        TermQuerySql tree = query().hideEmpty(true);
        assertThat(tree.select("t.term_id")).contains("RECURSIVE");
        assertThat(tree.count()).contains("tt.count > 0").doesNotContain("RECURSIVE");
        assertThat(tree.selectParams()).containsExactly("category", "category", "category");
        assertThat(tree.pageTellsTotal(1)).isFalse();
        assertThat(query().hideEmpty(false).select("t.term_id")).doesNotContain("RECURSIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "'',http://example.test/?cat=3",
        "/%postname%/,http://example.test/category/top/middle/low/",
        "/archives/%post_id%,http://example.test/archives/category/top/middle/low"
    })
    void categoriesAreFoundBelowThoseAboveThem(String structure, String address) {
        Site site = Site.from(Map.of("home", "http://example.test", "permalink_structure", structure)::get);
        TermAddress addresses = TermAddress.of(Models.builtIn().taxonomies().get("category"), site);
        Map<Long, TermRow> above = Map.of(1L, row(1, "top", 0), 2L, row(2, "middle", 1));
        assertThat(addresses.link(row(3, "low", 2), above)).isEqualTo(address);
    }

    @Test
    void aRingOfParentsEnds() {
        Site site = Site.from(Map.of("home", "http://example.test", "permalink_structure", "/%postname%/")::get);
        TermAddress addresses = TermAddress.of(Models.builtIn().taxonomies().get("category"), site);
        Map<Long, TermRow> ring = Map.of(1L, row(1, "a", 2), 2L, row(2, "b", 1));
        assertThat(addresses.link(row(3, "c", 1), ring)).isEqualTo("http://example.test/category/b/a/c/");
    }

    @Test
    void theTermInTheWayIsToldWithItsId() {
        assertThat(TermErrors.exists(9).data()).isEqualTo(Map.of("status", 400L, "term_id", 9L));
        assertThat(TermErrors.exists(9).additionalData()).containsExactly(9L, 9L);
    }

    private static TermRow row(long id, String slug, long parent) {
        return new TermRow(id, id, "category", slug, slug, "", parent, 0);
    }
}
