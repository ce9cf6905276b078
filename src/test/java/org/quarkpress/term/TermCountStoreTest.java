package org.quarkpress.term;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarkpress.boot.SiteTest;

@QuarkusTest
class TermCountStoreTest extends SiteTest {
    @Inject
    TermCountStore counts;

    @Inject
    TermStore terms;

    private final List<Long> mine = new ArrayList<>();

    private long term(String name, long stored, long... objects) {
        long id = terms.insert("category", name, name, "", 0);
        long place = db.row(
                        "SELECT term_taxonomy_id FROM wp_term_taxonomy WHERE term_id = ?",
                        List.of(id),
                        row -> row.getLong(1))
                .orElseThrow();
        db.update("UPDATE wp_term_taxonomy SET count = ? WHERE term_taxonomy_id = ?", List.of(stored, place));
        for (long object : objects) {
            terms.attach(object, List.of(place));
        }
        mine.add(place);
        return place;
    }

    private long post(String type, String status, long parent) {
        return db.insert(
                "INSERT INTO wp_posts (post_title, post_content, post_excerpt, to_ping, pinged, post_content_filtered,"
                        + " post_type, post_status, post_parent) VALUES ('counted', '', '', '', '', '', ?, ?, ?)",
                List.of(type, status, parent));
    }

    @Test
    void tellsWhatIsCountedWronglyAndPutsItRightWhereNobodyElseHas() {
        long shown = post("post", "publish", 0);
        long page = post("page", "publish", 0);
        long draft = post("post", "draft", 0);
        long loose = post("attachment", "inherit", 0);
        long ofShown = post("attachment", "inherit", shown);
        long ofDraft = post("attachment", "inherit", draft);
        long many = term("counted-many", 7, shown, page, draft, loose, ofShown, ofDraft);
        long none = term("counted-none", 1, draft, ofDraft);
        long unused = term("counted-unused", 3);
        long right = term("counted-right", 1, shown, draft);
        long alien = term("counted-alien", 9, shown);
        Set<Long> asked = Set.of(many, none, unused, right);
        List<TermCount> wrong = counts.wrong(asked);
        assertThat(wrong)
                .containsExactly(new TermCount(many, 7, 4), new TermCount(none, 1, 0), new TermCount(unused, 3, 0));

        db.update("UPDATE wp_term_taxonomy SET count = 5 WHERE term_taxonomy_id = ?", List.of(unused));
        counts.correct(wrong);
        assertThat(counts.wrong(asked)).containsExactly(new TermCount(unused, 5, 0));
        assertThat(counts.wrong(Set.of(alien))).containsExactly(new TermCount(alien, 9, 1));
        terms.recount(mine);
        assertThat(counts.wrong(Set.copyOf(mine))).isEmpty();
    }
}
