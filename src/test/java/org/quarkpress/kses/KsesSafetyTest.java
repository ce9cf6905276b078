package org.quarkpress.kses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Nothing that could run gets through, whatever is written.
 *
 * <p>{@code -Dkses.texts=1000000} tries more texts, {@code -Dkses.seed=…} others.
 */
class KsesSafetyTest {
    private static final int TEXTS = Integer.getInteger("kses.texts", 100_000);
    private static final long SEED = Long.getLong("kses.seed", 20_240_601L);
    private static final List<String> CORPUS = KsesAnswersTest.lines("corpus.txt");

    @Test
    void every_line_of_the_corpus_comes_out_harmless() {
        for (String line : CORPUS) {
            assertThat(ExecutableMarkup.in(Kses.post(line))).as(line).isEmpty();
            assertThat(ExecutableMarkup.in(Kses.data(line))).as(line).isEmpty();
        }
    }

    @Test
    void the_judge_sees_what_runs_in_the_corpus_itself() {
        long dangerous = CORPUS.stream()
                .filter(line -> !ExecutableMarkup.in(line).isEmpty())
                .count();
        assertThat(dangerous).isGreaterThan(45);
    }

    @Test
    void generated_texts_come_out_harmless() {
        HostileText texts = new HostileText(CORPUS, SEED);
        List<UnaryOperator<String>> lists = List.of(
                Kses::post,
                Kses::post,
                Kses::data,
                Kses::userDescription,
                text -> Kses.content(text, "http://example.test"));
        Random choice = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            String out = lists.get(choice.nextInt(lists.size())).apply(text);
            List<String> found = ExecutableMarkup.in(out);
            if (!found.isEmpty()) {
                assertThat(found).as("text %d%n in  %s%n out %s", i, text, out).isEmpty();
            }
        }
    }

    @Test
    void stripped_texts_hold_no_element_at_all() {
        HostileText texts = new HostileText(CORPUS, SEED + 1);
        for (int i = 0; i < TEXTS / 10; i++) {
            String text = texts.next();
            String out = Kses.stripAll(text);
            assertThat(org.jsoup.Jsoup.parseBodyFragment(out).body().children())
                    .as("in %s out %s", text, out)
                    .isEmpty();
        }
    }

    @Test
    void a_second_filtering_finds_nothing_dangerous_either() {
        HostileText texts = new HostileText(CORPUS, SEED + 2);
        for (int i = 0; i < TEXTS / 10; i++) {
            String text = texts.next();
            String out = Kses.post(Kses.post(text));
            assertThat(ExecutableMarkup.in(out)).as("in %s out %s", text, out).isEmpty();
        }
    }
}
