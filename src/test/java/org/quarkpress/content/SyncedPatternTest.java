package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarkpress.block.RenderContext;

class SyncedPatternTest {
    private static String shown(String text, Map<Long, String> patterns) {
        SyncedPattern pattern = new SyncedPattern(patterns::get);
        RenderContext site = RenderContext.plain("http://example.test")
                .withDynamicBlocks(name -> name.equals("core/block") ? pattern : null);
        return ContentFilters.content(text, site);
    }

    private static String use(long id) {
        return "<!-- wp:block {\"ref\":" + id + "} /-->";
    }

    @Test
    void a_pattern_stands_where_it_is_used() {
        assertThat(shown("a " + use(1) + " b", Map.of(1L, "<!-- wp:html --><i>one</i><!-- /wp:html -->")))
                .isEqualTo("a <i>one</i> b");
    }

    @Test
    void a_pattern_that_is_not_there_is_nothing() {
        assertThat(shown("a" + use(2) + "b", Map.of())).isEqualTo("ab");
    }

    @Test
    void a_pattern_inside_itself_is_shown_once() {
        assertThat(shown(use(1), Map.of(1L, "x" + use(2), 2L, "y" + use(1)))).isEqualTo("xy");
    }

    @Test
    void patterns_that_multiply_come_to_an_end() {
        Map<Long, String> patterns = new java.util.HashMap<>();
        for (long id = 1; id < 60; id++) {
            patterns.put(id, use(id + 1).repeat(50));
        }
        patterns.put(60L, "end");
        assertThat(shown(use(1), patterns).length()).isLessThan(20_000_000);
    }
}
