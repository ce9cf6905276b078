package org.quarkpress.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.block.BlockRenderer;
import org.quarkpress.boot.SiteTest;
import org.quarkpress.capability.Actor;
import org.quarkpress.option.OptionStore;
import org.quarkpress.option.Options;
import org.quarkpress.post.RenderService;
import org.quarkpress.rest.Asker;
import org.quarkpress.site.Site;

@QuarkusTest
class DynamicBlocksTest extends SiteTest {
    @Inject
    RenderService render;

    @Inject
    OptionStore options;

    private String html(String document) {
        Options stored = options.load(Options.EVERY_REQUEST);
        Asker stranger = new Asker(
                Actor.STRANGER, Site.from(stored::text), stored, Instant.parse("2026-01-01T00:00:00Z"), null, "", "/");
        return new BlockRenderer(render.context(stranger, List.of())).render(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latest-posts    | {}                             | wp-block-latest-posts__list
            archives        | {"showPostCounts":true}        | wp-block-archives
            categories      | {"showEmpty":true}             | cat-item-1
            categories      | {"showEmpty":true,"showHierarchy":true,"showPostCounts":true} | cat-item-1
            tag-cloud       | {}                             | wp-block-tag-cloud
            page-list       | {"className":"x"}              | ''
            latest-comments | {}                             | wp-block-latest-comments
            search          | {"label":"Find"}               | >Find</label>
            site-title      | {"level":3}                    | <h3 class="wp-block-site-title">
            post-title      | {}                             | ''
            """)
    void blocks_are_made_of_the_rows_that_are_there(String name, String attributes, String part) {
        assertThat(html("<!-- wp:" + name + " " + attributes + " /-->")).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"perPage":3,"postType":"post","inherit":false}                      | true
            {"perPage":3,"postType":"post","inherit":false,"search":"zz-nothing"} | false
            {"perPage":3,"postType":"nosuch","inherit":false}                    | true
            {"inherit":true}                                                     | false
            """)
    void loops_find_what_may_be_seen(String query, boolean found) {
        String html = html("<!-- wp:query {\"query\":" + query + "} --><div class=\"wp-block-query\">"
                + "<!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --></div><!-- /wp:query -->");
        assertThat(html).contains("wp-block-query");
        assertThat(html.contains("wp-block-post-title") || !found).isTrue();
        assertThat(found || !html.contains("<li")).isTrue();
    }
}
