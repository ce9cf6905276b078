package org.quarkpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarkpress.block.BlockParser;
import org.quarkpress.block.BlockSerializer;
import org.quarkpress.block.LabTheme;
import org.quarkpress.block.RenderContext;
import org.quarkpress.php.PhpJson;

/** Our own texts in {@code rendered.json} with what a WordPress 7.1 with a block theme made of them, and why. */
class RenderedDataTest {

    static RenderContext context() {
        return LabTheme.site();
    }

    record Case(String filter, String why, String input, String expected) {
        @Override
        public String toString() {
            return filter + ": " + why;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = RenderedDataTest.class.getResourceAsStream("rendered.json")) {
            List<Case> cases = new ArrayList<>();
            for (Object row : (List<?>) PhpJson.parse(in.readAllBytes()).value()) {
                Map<?, ?> map = (Map<?, ?>) row;
                cases.add(new Case(
                        (String) map.get("filter"), (String) map.get("why"), (String) map.get("input"), (String)
                                map.get("expected")));
            }
            return cases.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatWordPressMakesOfIt(Case example) {
        String input = example.input();
        String got =
                switch (example.filter()) {
                    case "autop" -> Autop.autop(input);
                    case "texturize" -> Texturize.texturize(input);
                    case "title" -> ContentFilters.title(input, context());
                    case "content" -> ContentFilters.content(input, context());
                    case "excerpt" -> ContentFilters.excerpt("", input, 55, context());
                    case "serialize" -> BlockSerializer.serialize(BlockParser.parse(input));
                    default -> BlockSerializer.normalize(input);
                };
        assertThat(got).isEqualTo(example.expected());
    }

    @Test
    void everyFilterHasItsCases() throws IOException {
        assertThat(cases().map(Case::filter).distinct())
                .containsExactlyInAnyOrder("autop", "texturize", "title", "content", "excerpt", "serialize", "raw");
    }
}
