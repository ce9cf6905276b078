package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop asks for what its blocks show of all its posts together. */
class LoopRowsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "post-title",
                "post-excerpt",
                "post-content",
                "post-featured-image",
                "post-author",
                "post-date",
                "read-more",
                "post-terms {\"term\":\"category\"}",
                "avatar",
                "comment-template",
                "comments-title",
                "post-comments-count",
                "post-comments-link",
                "cover {\"useFeaturedImage\":true}"
            })
    void rows_are_asked_for_once_whatever_is_shown_of_each_post(String block) {
        SampleSite site = new SampleSite();
        String html = site.show(
                1044,
                "<!-- wp:query {\"query\":{\"perPage\":9,\"postType\":\"page\",\"inherit\":false}} --><div>"
                        + "<!-- wp:post-template --><!-- wp:group --><div><!-- wp:" + block
                        + " /--></div><!-- /wp:group --><!-- /wp:post-template --></div><!-- /wp:query -->");
        assertThat(html).contains("post-1057", "post-1058", "post-1059", "post-1060");
        assertThat(site.rows.asked)
                .allSatisfy((what, times) -> assertThat(times).as(what).isEqualTo(1));
        assertThat(site.rows.asked).doesNotContainKeys("post", "comment");
    }
}
