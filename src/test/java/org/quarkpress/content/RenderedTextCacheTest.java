package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.block.AttachmentFacts;
import org.quarkpress.block.BoundPost;
import org.quarkpress.block.LabTheme;
import org.quarkpress.block.RenderContext;
import org.quarkpress.block.RenderPorts;
import org.quarkpress.block.ThemeJson;

/** Whatever changes, the cache gives what rendering anew gives. */
class RenderedTextCacheTest {
    private static final String PICTURE =
            "<p><img class=\"wp-image-7\" src=\"http://a.test/wp-content/uploads/b.png\"></p>";
    private static final String BLOCK =
            "<!-- wp:paragraph {\"fontSize\":\"large\"} --><p class=\"has-large-font-size\">A :) b</p><!-- /wp:paragraph -->";

    private static final String BOUND =
            "<!-- wp:paragraph {\"metadata\":{\"bindings\":{\"content\":{\"source\":\"core/post-meta\",\"args\":{\"key\":\"k\"}}}}} -->"
                    + "<p>own</p><!-- /wp:paragraph -->";

    private final RenderedTextCache cache = new RenderedTextCache();

    private static RenderContext site() {
        return RenderContext.plain("http://a.test").forPost(5, "post");
    }

    private static RenderContext withBoundPosts(RenderContext context, LongFunction<BoundPost> port) {
        return context.with(new RenderPorts(context.attachments(), context.dynamicBlocks(), port));
    }

    private static AttachmentFacts picture(int width) {
        return new AttachmentFacts(
                7,
                "http://a.test/wp-content/uploads/b.png",
                "image/png",
                "b.png",
                width,
                400,
                Map.of(),
                "",
                "",
                "b",
                "http://a.test/?attachment_id=7",
                Map.of());
    }

    private static BoundPost bound(String text) {
        return new BoundPost(Map.of("k", new BoundPost.Value(text, text)), Map.of());
    }

    static Stream<UnaryOperator<RenderContext>> changes() {
        return Stream.of(
                context -> context,
                context -> context.forPost(6, "page"),
                context -> context.withAttachments(id -> picture(800)),
                context -> context.withAttachments(id -> picture(600)),
                context -> withBoundPosts(context, id -> bound("one")),
                context -> withBoundPosts(context, id -> id == 5 ? bound("two") : null),
                context -> LabTheme.site(
                                "http://a.test",
                                new ThemeJson(Map.of("settings", Map.of("layout", Map.of("contentSize", "9px")))))
                        .forPost(5, "post"),
                context -> RenderContext.plain("http://other.test").forPost(5, "post"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void what_is_remembered_equals_what_is_made_anew(UnaryOperator<RenderContext> change) {
        for (String raw : List.of(PICTURE, BLOCK, BOUND, "[gallery ids=\"7\"] plain :)", PICTURE.replace("7", "8"))) {
            cache.content(raw, site());
            cache.excerpt("", raw, 55, site());
            cache.title(raw, site());
            for (int again = 0; again < 2; again++) {
                assertThat(cache.content(raw, change.apply(site())))
                        .isEqualTo(ContentFilters.content(raw, change.apply(site())));
                assertThat(cache.excerpt("", raw, 3, change.apply(site())))
                        .isEqualTo(ContentFilters.excerpt("", raw, 3, change.apply(site())));
                assertThat(cache.title(raw, change.apply(site())))
                        .isEqualTo(ContentFilters.title(raw, change.apply(site())));
            }
        }
    }

    @Test
    void bound_values_that_change_are_seen() {
        for (String value : List.of("one", "two", "two")) {
            assertThat(cache.content(BOUND, withBoundPosts(site(), id -> bound(value))))
                    .isEqualTo("<p class=\"wp-block-paragraph\">" + value + "</p>");
        }
    }

    @Test
    void texts_of_equal_length_in_one_post_are_told_apart() {
        assertThat(cache.content("first", site())).isEqualTo("<p>first</p>\n");
        assertThat(cache.content("other", site())).isEqualTo("<p>other</p>\n");
    }

    @Test
    void counters_go_on_as_if_the_text_had_been_rendered() {
        String gallery = "[gallery ids=\"7\"]";
        RenderContext fresh = site().withAttachments(id -> picture(800));
        String first = ContentFilters.content(gallery, fresh);
        String second = ContentFilters.content(gallery, fresh);

        for (int round = 0; round < 2; round++) {
            RenderContext context = site().withAttachments(id -> picture(800));
            assertThat(cache.content(gallery, context)).isEqualTo(first);
            assertThat(cache.content(gallery, context)).isEqualTo(second).isNotEqualTo(first);
            assertThat(context.counters()).isEqualTo(fresh.counters());
        }
    }
}
