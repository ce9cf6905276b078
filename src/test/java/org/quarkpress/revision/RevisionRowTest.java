package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarkpress.post.PostRow;

class RevisionRowTest {
    private final PostRow post = Rows.post(5, "T", "C", "E");

    @Test
    void aRevisionHasTheWordsOfThePostAndTheDateOfItsChange() {
        PostRow row = RevisionRow.of(post, 20);
        assertThat(row.title()).isEqualTo("T");
        assertThat(row.content()).isEqualTo("C");
        assertThat(row.excerpt()).isEqualTo("E");
        assertThat(row.date()).isEqualTo(post.modified()).isEqualTo(row.modified());
        assertThat(row.dateGmt()).isEqualTo(post.modifiedGmt()).isEqualTo(row.modifiedGmt());
    }

    @Test
    void aRevisionIsByWhoeverMadeTheChange() {
        assertThat(RevisionRow.of(post, 20).author()).isEqualTo(20);
    }

    @Test
    void aRevisionKeepsNothingElseOfThePost() {
        PostRow row = RevisionRow.of(post, 20);
        assertThat(row.type()).isEqualTo("revision");
        assertThat(row.status()).isEqualTo("inherit");
        assertThat(row.parent()).isEqualTo(5);
        assertThat(row.name()).isEqualTo("5-revision-v1");
        assertThat(row.password()).isEmpty();
        assertThat(row.contentFiltered()).isEmpty();
        assertThat(row.commentStatus()).isEqualTo("closed");
        assertThat(row.pingStatus()).isEqualTo("closed");
        assertThat(row.menuOrder()).isZero();
        assertThat(row.commentCount()).isZero();
    }

    @Test
    void anAutosaveWrittenOnceMoreKeepsIdAuthorAndAddress() {
        PostRow first = RevisionRow.autosave(
                5, 20, new RevisionRow.Texts("a", "b", "c"), "2022-01-01 01:00:00", "2022-01-01 00:00:00");
        assertThat(first.name()).isEqualTo("5-autosave-v1");
        PostRow old = Rows.post(9, "", "", "");
        PostRow again = RevisionRow.rewritten(
                old, new RevisionRow.Texts("x", "y", "z"), "2022-01-01 02:00:00", "2022-01-01 01:00:00");
        assertThat(again.id()).isEqualTo(9);
        assertThat(again.author()).isEqualTo(7);
        assertThat(again.guid()).isEqualTo(old.guid());
        assertThat(again.parent()).isEqualTo(3);
        assertThat(again.title()).isEqualTo("x");
        assertThat(again.date()).isEqualTo("2022-01-01 02:00:00").isEqualTo(again.modified());
        assertThat(again.dateGmt()).isEqualTo("2022-01-01 01:00:00").isEqualTo(again.modifiedGmt());
    }
}
