package org.quarkpress.dynamic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.php.PhpNumber;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.term.TermRow;

/** The blocks about one term of a list of terms: its name, how often it is used, what it says of itself. */
final class TermBlocks {
    private static final Map<String, List<String>> BRACKETS = Map.of(
            "round", List.of("(", ")"),
            "square", List.of("[", "]"),
            "curly", List.of("{", "}"),
            "angle", List.of("<", ">"));

    private TermBlocks() {}

    private static Optional<TermRow> term(BlockScene scene) {
        long id = PhpNumber.toInt(scene.inherited("termId"));
        return scene.showing().term().filter(term -> term.id() == id);
    }

    /** {@code core/term-name}. */
    static String name(BlockScene scene) {
        return term(scene)
                .map(term -> {
                    String name = term.name();
                    if (scene.flag("isLink")) {
                        name = "<a href=\"" + Escape.attr(link(scene, term)) + "\">" + name + "</a>";
                    }
                    return scene.wrap(scene.heading(), name, scene.textAlign(), scene.linkColor());
                })
                .orElse("");
    }

    private static String link(BlockScene scene, TermRow term) {
        return scene.rows()
                .model()
                .taxonomies()
                .find(term.taxonomy())
                .map(taxonomy -> scene.rows().links(taxonomy, List.of(term)).get(term.id()))
                .orElse("");
    }

    /** {@code core/term-count}. */
    static String count(BlockScene scene) {
        String type = scene.text("bracketType").isEmpty() ? "round" : scene.text("bracketType");
        List<String> around = BRACKETS.getOrDefault(type, List.of("", ""));
        return term(scene)
                .map(term -> scene.wrap("div", around.get(0) + term.count() + around.get(1)))
                .orElse("");
    }

    /** {@code core/term-description}. */
    static String description(BlockScene scene) {
        return term(scene)
                .filter(term -> !term.description().isEmpty())
                .map(term -> scene.wrap("div", term.description(), scene.textAlign(), scene.linkColor()))
                .orElse("");
    }
}
