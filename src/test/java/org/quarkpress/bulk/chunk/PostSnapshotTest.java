package org.quarkpress.bulk.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quarkpress.post.NewPost.MetaText;
import org.quarkpress.post.PostRow;

/** The journal knows what a post was like, and whether somebody has changed it. */
class PostSnapshotTest {
    private static PostRow row(String title, long comments) {
        return new PostRow(
                7,
                3,
                "2020-01-02 03:04:05",
                "2020-01-02 02:04:05",
                "<p>Wörter \uD83D\uDE00</p>\r\n",
                title,
                "",
                "publish",
                "open",
                "closed",
                "",
                "a-slug",
                "2020-02-02 03:04:05",
                "2020-02-02 02:04:05",
                "",
                5,
                "http://example.org/?p=7",
                2,
                "post",
                "",
                comments);
    }

    private static PostSnapshot post(String title, long comments, List<MetaText> meta, Set<Long> places) {
        return new PostSnapshot(row(title, comments), meta, places, false);
    }

    private static final List<MetaText> META =
            List.of(new MetaText("list", "a:1:{i:0;s:1:\"x\";}"), new MetaText("list", "b"), new MetaText("other", ""));

    private static final String PRINT = post("A title", 0, META, Set.of(1L, 2L)).fingerprint();

    @Test
    void whatPeopleChangeChangesTheFingerprint() {
        assertThat(post("Another title", 0, META, Set.of(1L, 2L)).fingerprint()).isNotEqualTo(PRINT);
        assertThat(post("A title", 0, META.subList(0, 2), Set.of(1L, 2L)).fingerprint())
                .isNotEqualTo(PRINT);
        assertThat(post("A title", 0, META, Set.of(1L)).fingerprint()).isNotEqualTo(PRINT);
        assertThat(post(
                                "A title",
                                0,
                                List.of(new MetaText("list", "a"), new MetaText("listb", ""), META.get(2)),
                                Set.of(1L, 2L))
                        .fingerprint())
                .isNotEqualTo(PRINT);
    }

    @Test
    void commentsTracesOfEditorsAndTheOrderOfRowsDoNot() {
        List<MetaText> traced = List.of(META.get(2), new MetaText("_edit_lock", "1:2"), META.get(1), META.get(0));
        assertThat(post("A title", 9, traced, Set.of(2L, 1L)).fingerprint()).isEqualTo(PRINT);
    }

    @Test
    void aSnapshotIsReadAsItWasWritten() {
        PostSnapshot post = new PostSnapshot(row("Ünï", 3), META, List.of(4L, 9L), true);
        assertThat(SnapshotText.read(SnapshotText.write(new SnapshotText.Before(post, "abc"))))
                .isEqualTo(new SnapshotText.Before(post, "abc"));
        assertThat(SnapshotText.read(SnapshotText.write(new SnapshotText.Before(post, null)))
                        .hash())
                .isNull();
    }
}
