package org.quarkpress.content;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.block.RenderContext;
import org.quarkpress.bulk.Articles;

/**
 * Prints the processor time, in microseconds, that rendering ten articles takes when nothing is remembered: content,
 * title and excerpt, as a list of posts shows them. A tool of {@code src/test/benchmark}, not a test.
 */
final class RenderingCost {
    private static final int ROUNDS = 40;
    private static final int REPEATED = 300;

    private RenderingCost() {}

    private record Texts(String title, String content, String excerpt) {}

    public static void main(String[] args) throws IOException {
        List<Texts> articles = new ArrayList<>();
        for (int n = 1; n <= 10; n++) {
            Map<String, Object> article = Articles.article(n);
            articles.add(new Texts(
                    (String) article.get("title"), (String) article.get("content"), (String) article.get("excerpt")));
        }
        long best = Long.MAX_VALUE;
        long characters = 0;
        for (int round = 0; round < ROUNDS; round++) { // the first ones are the compiler's
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < REPEATED; i++) {
                characters += render(articles);
            }
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.min(best, took / REPEATED / 1000);
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was rendered");
        }
        System.out.println(best);
    }

    private static long render(List<Texts> articles) {
        RenderContext site = RenderContext.plain("http://example.test");
        long characters = 0;
        for (int i = 0; i < articles.size(); i++) {
            Texts texts = articles.get(i);
            RenderContext post = site.forPost(i + 1L, "post");
            characters += ContentFilters.content(texts.content(), post).length();
            characters += ContentFilters.title(texts.title(), post).length();
            characters += ContentFilters.excerpt(texts.excerpt(), texts.content(), 55, post)
                    .length();
        }
        return characters;
    }
}
