package org.quarkpress.bulk;

import java.util.List;
import java.util.Map;

/** What the made-up articles are made of. */
final class ArticleWords {
    static final List<String> TOPICS = List.of(
            "testing critical paths before launch",
            "database index tuning",
            "object cache strategy",
            "REST API pagination",
            "queue worker limits",
            "zero downtime deploys",
            "image pipelines",
            "search relevance",
            "rate limiting",
            "structured logging",
            "backup drills",
            "feature flags",
            "schema migrations",
            "session storage",
            "cron hygiene");

    /** The stacks in the order of their names. */
    static final List<String> STACKS =
            List.of("Go daemons", "Java services", "Node backends", "Python services", "WordPress plugins");

    static final Map<String, String> LANGUAGES = Map.of(
            "Python services", "python",
            "WordPress plugins", "php",
            "Node backends", "javascript",
            "Java services", "java",
            "Go daemons", "go");

    static final Map<String, List<String>> TOOLS = Map.of(
            "Python services", List.of("fastapi", "pytest", "uvicorn", "ruff", "git", "logs"),
            "WordPress plugins", List.of("wp-cli", "phpunit", "composer", "query monitor", "git"),
            "Node backends", List.of("express", "vitest", "pnpm", "pino", "git"),
            "Java services", List.of("quarkus", "maven", "junit", "jfr", "git"),
            "Go daemons", List.of("pprof", "staticcheck", "make", "git"));

    /** Sentences in which {t} stands for the topic and {s} for the stack. */
    static final List<String> SENTENCES = List.of(
            "Teams often meet {t} only once traffic or content has grown.",
            "Keep content decisions away from infrastructure decisions.",
            "A small surface is easy to test, easy to turn off and easy to explain.",
            "Confirm permissions, secrets, headers, upload limits and logging.",
            "Rehearse the real deployment command and a rollback on staging.",
            "Write the closing notes as soon as the change is out.",
            "If set-up needs five manual steps, make them one command.",
            "For this {s} case, keep the owner, the expected result and the rollback note together.",
            "Measure before and after, and keep both figures — “it feels faster” isn’t a figure.",
            "Don't hide a security setting where a reviewer won't look.");

    static final List<String> CHECKLIST = List.of(
            "review query plans",
            "add indexes carefully",
            "test with realistic data",
            "compare before and after metrics",
            "document the migration",
            "rehearse the rollback",
            "tell the on-call owner",
            "watch the error rate");

    static final List<String> PHOTOS = List.of(
            "photo-1555066931-4365d14bab8c", "photo-1498050108023-c5249f4df085", "photo-1461749280684-dccba630e2f6");

    static final List<String> SCENARIOS =
            List.of("inside a WordPress workflow", "behind a CDN", "on one small server", "in a shared cluster");

    private ArticleWords() {}
}
