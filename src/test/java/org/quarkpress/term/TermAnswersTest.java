package org.quarkpress.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.quarkpress.model.Models;
import org.quarkpress.model.Taxonomies;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.sanitize.Answers;

/** What WordPress 7.1 made of our terms: {@code src/test/resources/term}. */
class TermAnswersTest {
    private final Taxonomies taxonomies = Models.builtIn().taxonomies();

    @Test
    void namesAreStoredAsWordPressStoresThem() {
        assertThat(Answers.unlike("term/names.json", text -> TermText.name((String) text)))
                .isEmpty();
    }

    @Test
    void descriptionsAreStoredAsWordPressStoresThem() {
        assertThat(Answers.unlike("term/descriptions.json", text -> TermText.description((String) text)))
                .isEmpty();
    }

    /** The file tells in which order terms were made in a tree, a flat and another taxonomy, and the slug each got. */
    @Test
    void everyTermGetsTheSlugThatWordPressGaveIt() {
        List<TermRow> made = new ArrayList<>();
        List<String> unlike = new ArrayList<>();
        for (Object step : Answers.list("term/slugs.json")) {
            Map<?, ?> asked = (Map<?, ?>) step;
            String name = (String) asked.get("name");
            String wanted = ((String) asked.get("slug")).isEmpty() ? TermText.slug(name) : (String) asked.get("slug");
            long parent = made.stream()
                    .filter(row -> row.name().equals(asked.get("parent")))
                    .mapToLong(TermRow::id)
                    .findFirst()
                    .orElse(0);
            String taxonomy = (String) asked.get("taxonomy");
            String slug = TermSlugs.unique(wanted, like(taxonomy), parent, others(made, taxonomy));
            if (!slug.equals(asked.get("given"))) {
                unlike.add(asked + " got " + slug);
            }
            made.add(new TermRow(made.size() + 1, made.size() + 1, taxonomy, name, slug, "", parent, 0));
        }
        assertThat(unlike).isEmpty();
    }

    private Taxonomy like(String taxonomy) {
        return taxonomies.get(taxonomy.equals("zz_tree") ? "category" : "post_tag");
    }

    private static TermSlugs.Others others(List<TermRow> made, String taxonomy) {
        Predicate<String> anywhere =
                slug -> made.stream().anyMatch(row -> row.slug().equals(slug));
        Predicate<String> here = slug -> made.stream()
                .anyMatch(row -> row.slug().equals(slug) && row.taxonomy().equals(taxonomy));
        Predicate<String> known = slug ->
                anywhere.test(slug) || made.stream().anyMatch(row -> row.name().equals(slug));
        Map<Long, TermRow> byId = new LinkedHashMap<>();
        made.forEach(row -> byId.put(row.id(), row));
        return new TermSlugs.Others(here, anywhere, known, byId);
    }
}
