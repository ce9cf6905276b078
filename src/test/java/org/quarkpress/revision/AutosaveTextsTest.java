package org.quarkpress.revision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quarkpress.post.PostInput;
import org.quarkpress.post.PostRow;

class AutosaveTextsTest {
    private final PostRow post = Rows.post(5, "T", "C", "E");

    @Test
    void whatANewAutosaveIsNotGivenIsEmpty() {
        assertThat(AutosaveTexts.of(input("auto", null, null), null, false))
                .isEqualTo(new RevisionRow.Texts("auto", "", ""));
    }

    @Test
    void whatARewrittenAutosaveIsNotGivenStays() {
        assertThat(AutosaveTexts.of(input(null, "new", null), post, false))
                .isEqualTo(new RevisionRow.Texts("T", "new", "E"));
    }

    @Test
    void markupIsFilteredForThoseWhoMayNotWriteIt() {
        PostInput input = input(" <b>t</b> ", "<script>x</script>y<b onclick=\"1\">k</b>", "<script>e</script>");
        assertThat(AutosaveTexts.of(input, null, true)).isEqualTo(new RevisionRow.Texts("<b>t</b>", "xy<b>k</b>", "e"));
        assertThat(AutosaveTexts.of(input, null, false).content()).isEqualTo(input.content());
    }

    @Test
    void whatIsStoredIsFilteredToo() {
        PostRow unfiltered = Rows.post(5, "T", "<script>x</script>", "");
        assertThat(AutosaveTexts.of(input("a", null, null), unfiltered, true).content())
                .isEqualTo("x");
    }

    @Test
    void onlyTextsThatAreGivenAreHeldAgainstThePost() {
        assertThat(AutosaveTexts.differ(input(null, null, null), post)).isFalse();
        assertThat(AutosaveTexts.differ(input("T", null, "E"), post)).isFalse();
        assertThat(AutosaveTexts.differ(input(" T\n", "C ", "E"), post)).isFalse();
        assertThat(AutosaveTexts.differ(input("T", "", "E"), post)).isTrue();
        assertThat(AutosaveTexts.differ(input(null, null, "e"), post)).isTrue();
    }

    private static PostInput input(String title, String content, String excerpt) {
        return new PostInput("post", title, content, excerpt, null, null, null, null, null, null, null, null, null);
    }
}
