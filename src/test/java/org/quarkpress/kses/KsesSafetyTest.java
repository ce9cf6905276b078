package org.quarkpress.kses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.quarkpress.block.RenderContext;
import org.quarkpress.content.CommentText;
import org.quarkpress.content.ContentFilters;

/**
 * Nothing that could run gets through, whatever is written: not into what is stored, and not into what readers are shown.
 *
 * <p>{@code -Dkses.texts=1000000} tries more texts, {@code -Dkses.seed=…} others.
 */
class KsesSafetyTest {
    private static final int TEXTS = Integer.getInteger("kses.texts", 20_000);
    private static final long SEED = Long.getLong("kses.seed", 20_240_601L);
    private static final int BATCH = 1_000;
    private static final String SITE = "http://example.test";
    private static final List<String> CORPUS = KsesAnswersTest.lines("corpus.txt");

    /** What is stored of a text, by who wrote it where. */
    private static final Map<String, UnaryOperator<String>> TABLES = tables();

    @Test
    void every_line_of_the_corpus_comes_out_harmless() {
        assertThat(CORPUS).hasSizeGreaterThan(200);
        for (String line : CORPUS) {
            TABLES.forEach((table, filter) -> assertHarmless(table, line, filter.apply(line)));
            assertShownHarmless(line);
        }
    }

    @Test
    void the_judge_sees_what_runs_in_the_corpus_itself() {
        assertThat(CORPUS.stream().filter(line -> !ExecutableMarkup.in(line).isEmpty()))
                .hasSizeGreaterThan(CORPUS.size() / 2);
    }

    @Test
    void generated_texts_come_out_harmless() {
        IntStream.range(0, (TEXTS + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            HostileText texts = new HostileText(CORPUS, SEED + batch);
            List<UnaryOperator<String>> others = List.copyOf(TABLES.values());
            for (int i = 0; i < BATCH; i++) {
                String text = texts.next();
                assertHarmless("content", text, TABLES.get("content").apply(text));
                assertHarmless(
                        "table " + i % others.size(),
                        text,
                        others.get(i % others.size()).apply(text));
            }
        });
    }

    @Test
    void generated_texts_are_shown_harmless() {
        IntStream.range(0, (TEXTS / 10 + BATCH - 1) / BATCH).parallel().forEach(batch -> {
            HostileText texts = new HostileText(CORPUS, SEED - 1 - batch);
            for (int i = 0; i < BATCH; i++) {
                assertShownHarmless(texts.next());
            }
        });
    }

    @Test
    void stripped_texts_hold_no_element_at_all() {
        HostileText texts = new HostileText(CORPUS, SEED + 1);
        for (int i = 0; i < TEXTS / 10; i++) {
            String text = texts.next();
            String out = Kses.stripAll(text);
            assertThat(Jsoup.parseBodyFragment(out).body().children())
                    .as("in %s out %s", text, out)
                    .isEmpty();
        }
    }

    @Test
    void a_second_filtering_finds_nothing_dangerous_either() {
        HostileText texts = new HostileText(CORPUS, SEED + 2);
        for (int i = 0; i < TEXTS / 10; i++) {
            String text = texts.next();
            assertHarmless("twice", text, Kses.post(Kses.post(text)));
        }
    }

    private static void assertShownHarmless(String text) {
        RenderContext context = RenderContext.plain(SITE);
        String stored = Kses.content(text, SITE);
        assertShown("content", text, ContentFilters.content(stored, context));
        assertShown("excerpt", text, ContentFilters.excerpt("", stored, 55, context));
        assertShown("given excerpt", text, ContentFilters.excerpt(Kses.excerpt(text, SITE), stored, 55, context));
        assertShown("title", text, ContentFilters.title(Kses.title(text), context));
        assertShown("comment", text, CommentText.render(Kses.data(text), SITE, true));
    }

    private static void assertShown(String what, String text, String html) {
        assertNothing(what, text, html, ExecutableMarkup.shown(html));
    }

    private static void assertHarmless(String table, String text, String out) {
        assertNothing(table, text, out, ExecutableMarkup.in(out));
    }

    private static void assertNothing(String what, String text, String out, List<String> found) {
        if (!found.isEmpty()) {
            assertThat(found).as("%s%n in  %s%n out %s", what, text, out).isEmpty();
        }
    }

    private static Map<String, UnaryOperator<String>> tables() {
        Map<String, UnaryOperator<String>> tables = new LinkedHashMap<>();
        tables.put("content", text -> Kses.content(text, SITE));
        tables.put("post", Kses::post);
        tables.put("excerpt", text -> Kses.excerpt(text, SITE));
        tables.put("data", Kses::data);
        tables.put("title", Kses::title);
        tables.put("biography", Kses::userDescription);
        tables.put("strip", Kses::stripAll);
        return tables;
    }
}
