package org.quarkpress.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.schema.Schema;

/** The fields of a post's texts: as stored for editors, as rendered for readers. */
final class PostSchemaTexts {
    private static final String[] VIEW_EDIT = {"view", "edit"};
    private static final String[] ALL = {"view", "edit", "embed"};
    private static final String[] EDIT = {"edit"};

    private PostSchemaTexts() {}

    private static Schema raw(String[] contexts) {
        return Schema.string().description("As stored.").context(contexts);
    }

    private static Schema rendered(String[] contexts) {
        return Schema.string()
                .description("As readers see it.")
                .context(contexts)
                .readonly();
    }

    private static Schema hidden() {
        return Schema.bool()
                .description("Whether a password hides it.")
                .context(ALL)
                .readonly();
    }

    /** Puts the texts that the type has into its fields, the author where WordPress has it. */
    static void add(PostType type, Map<String, Schema> fields) {
        if (PostFeatures.shown(type, "title")) {
            fields.put("title", title());
        }
        if (PostFeatures.shown(type, "editor")) {
            fields.put("content", content());
        }
        if (PostFeatures.shown(type, "author")) {
            fields.put(
                    "author",
                    Schema.integer().description("Id of the user who wrote it.").context(ALL));
        }
        if (PostFeatures.shown(type, "excerpt")) {
            fields.put("excerpt", excerpt());
        }
    }

    private static Schema title() {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("raw", raw(EDIT));
        parts.put("rendered", rendered(ALL));
        return Schema.object(parts).description("Its title.").context(ALL);
    }

    private static Schema content() {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("raw", raw(EDIT));
        parts.put("rendered", rendered(VIEW_EDIT));
        parts.put(
                "block_version",
                Schema.integer()
                        .description("1 when it is made of blocks.")
                        .context(EDIT)
                        .readonly());
        parts.put("protected", hidden());
        return Schema.object(parts).description("Its content.").context(VIEW_EDIT);
    }

    private static Schema excerpt() {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("raw", raw(EDIT));
        parts.put("rendered", rendered(ALL));
        parts.put("protected", hidden());
        return Schema.object(parts).description("Its excerpt.").context(ALL);
    }

    /** Reusable blocks are read raw by everyone who may read them, and never rendered. */
    static void block(Map<String, Schema> fields) {
        fields.put(
                "title",
                Schema.object(Map.of("raw", raw(VIEW_EDIT)))
                        .description("Its title.")
                        .context(ALL));
        Map<String, Schema> content = new LinkedHashMap<>(fields.get("content").properties());
        content.remove("rendered");
        content.put("raw", raw(VIEW_EDIT));
        fields.put("content", Schema.object(content).description("Its content.").context(VIEW_EDIT));
    }
}
