package org.quarkpress.bulk;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Made-up articles for samples, tests and load: article N is always the same article.
 *
 * <p>The shape is that of a WordPress REST post to be created, plus {@code source_id}, with names of terms and authors
 * in place of ids.
 */
public final class Articles {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final LocalDateTime BEGIN = LocalDateTime.of(2019, 1, 1, 6, 0);

    private Articles() {}

    /** Article N, as the tree of its JSON. */
    public static Map<String, Object> article(int n) {
        PythonRandom random = new PythonRandom(n);
        String topic = random.choice(ArticleWords.TOPICS);
        String stack = random.choice(ArticleWords.STACKS);
        List<String> steps = random.sample(ArticleWords.CHECKLIST, 5);
        List<Object> images = images(topic, stack, random.sample(ArticleWords.PHOTOS, 2));
        String content = new ArticleBody(random, topic, stack).content(steps, images);
        String scenario = random.choice(ArticleWords.SCENARIOS);
        String date = DATE.format(BEGIN.plusMinutes(13L * n));
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("source_id", sourceId(n));
        article.put("type", "post");
        article.put("status", "publish");
        article.put("title", "Field notes on " + topic + " for " + stack);
        article.put("slug", "field-notes-" + sixDigits(n));
        article.put("date_gmt", date);
        article.put("author", random.choice(List.of("author", "author2", "editor")));
        article.put(
                "excerpt", "How to review " + topic + " in a " + stack + " project and keep the fix easy to maintain.");
        article.put("content", content);
        article.put("terms", terms(random, topic, stack));
        article.put("meta", meta(random, n, new About(topic, stack, scenario, date), steps, images));
        return article;
    }

    private record About(String topic, String stack, String scenario, String date) {
        String language() {
            return ArticleWords.LANGUAGES.get(stack);
        }
    }

    private static Map<String, Object> terms(PythonRandom random, String topic, String stack) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("category", List.of(random.choice(List.of("Engineering", "Operations")), stack));
        terms.put("post_tag", List.of(ArticleWords.LANGUAGES.get(stack), "backend", topic));
        return terms;
    }

    private static Map<String, Object> meta(
            PythonRandom random, int n, About about, List<String> steps, List<Object> images) {
        String topic = about.topic();
        String stack = about.stack();
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("topic", topic + " / " + stack);
        meta.put(
                "summary",
                "A synthetic summary of " + topic + " in " + stack
                        + ": measure, choose safe defaults, plan the rollback.");
        meta.put("ai_outline", outline(about));
        meta.put(
                "ai_brief",
                "Written like a careful engineering draft: it gives the reason, lists the checks and promises no single fix.");
        meta.put("stack", List.of(stack, "backend", about.language()));
        meta.put("tools", ArticleWords.TOOLS.get(stack));
        meta.put("code_language", about.language());
        meta.put("difficulty", random.choice(List.of("beginner", "intermediate", "advanced")));
        meta.put("reading_time", (long) random.between(3, 14));
        meta.put("view_count", (long) random.between(0, 99999));
        meta.put("score", score(random));
        meta.put("revision_info", revision(random, about.date()));
        meta.put("reference", "anp-ref-" + sixDigits(n) + "-" + random.between(1000, 9999));
        meta.put("hash", String.format("%024x", random.bigBits(96)));
        meta.put("flags", flags(random));
        meta.put("checklist", steps);
        meta.put("entities", entities(about));
        meta.put("image_sources", images);
        meta.put("payload", payload(n, about.scenario()));
        meta.put(
                "notes",
                List.of(
                        "array meta is to be shown as a list",
                        "the view count is synthetic",
                        "made for import and load tests"));
        return meta;
    }

    private static List<String> outline(About about) {
        return List.of(
                "context: " + about.scenario(),
                "problem: " + about.topic(),
                "stack: " + about.stack(),
                "recommended action: measure first, change carefully, write down the result");
    }

    private static Map<String, Object> score(PythonRandom random) {
        Map<String, Object> score = new LinkedHashMap<>();
        for (String key : List.of("quality", "freshness", "depth", "clarity")) {
            score.put(key, (long) random.between(40, 99));
        }
        return score;
    }

    private static Map<String, Object> revision(PythonRandom random, String date) {
        Map<String, Object> revision = new LinkedHashMap<>();
        revision.put("status", random.choice(List.of("draft", "reviewed", "expanded")));
        revision.put("version", "1." + random.between(0, 9) + "." + random.between(0, 9));
        revision.put("last_reviewed", date + "Z");
        return revision;
    }

    private static Map<String, Object> flags(PythonRandom random) {
        Map<String, Object> flags = new LinkedHashMap<>();
        flags.put("ai_generated", true);
        flags.put("has_images", true);
        flags.put("image_heavy", false);
        flags.put("needs_human_review", random.between(0, 1) == 1);
        return flags;
    }

    private static List<Object> entities(About about) {
        return List.of(entity(about.stack(), "stack"), entity("backend", "area"), entity(about.topic(), "problem"));
    }

    private static Map<String, Object> entity(String name, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("name", name);
        entity.put("type", type);
        return entity;
    }

    private static Map<String, Object> payload(int n, String scenario) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("source_id", sourceId(n));
        payload.put("generator", "synthetic");
        payload.put("paragraphs", 7L);
        payload.put("scenario", scenario);
        payload.put("seed", (long) n);
        return payload;
    }

    private static List<Object> images(String topic, String stack, List<String> photos) {
        List<Object> images = new ArrayList<>();
        for (String photo : photos) {
            Map<String, Object> image = new LinkedHashMap<>();
            image.put("source", "unsplash");
            image.put("url", "https://images.example.org/" + photo + "?auto=format&fit=crop&w=1200&q=80");
            image.put("caption", topic + " with " + stack + ", picture " + (images.size() + 1));
            images.add(image);
        }
        return images;
    }

    private static String sourceId(int n) {
        return "alphanode-" + sixDigits(n);
    }

    private static String sixDigits(int n) {
        return String.format("%06d", n);
    }
}
