package org.quarkpress.bulk.job;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** What answers about imports hold, for people and tools. */
final class JobSchema {
    private JobSchema() {}

    /** A job. */
    static Schema job() {
        Map<String, Schema> out = new LinkedHashMap<>();
        out.put("id", shown(Schema.integer().description("Number of the import.")));
        out.put("source", shown(Schema.string().description("Name of the source.")));
        Object[] statuses = Arrays.stream(JobStatus.values())
                .filter(status -> status != JobStatus.SPOOLING)
                .map(JobStatus::text)
                .toArray();
        out.put("status", shown(Schema.string().description("How it stands.").oneOfValues(statuses)));
        out.put("dry_run", shown(Schema.bool().description("Whether nothing of it is stored.")));
        out.put("counts", shown(counts()));
        out.put("total", shown(nullable("integer", "Items of the file.")));
        out.put("rate", shown(nullable("number", "Items a second while it was worked on.")));
        out.put("started", shown(nullable("string", "When its first item was taken, in GMT.")));
        out.put("finished", shown(nullable("string", "When it was over, in GMT.")));
        out.put(
                "message",
                shown(Schema.string().description("What people should know; only when there is something.")));
        return titled(out, "import");
    }

    private static Schema counts() {
        Map<String, Schema> out = new LinkedHashMap<>();
        out.put("read", Schema.integer().description("Items taken, whatever became of them."));
        out.put("created", Schema.integer().description("Posts made."));
        out.put("updated", Schema.integer().description("Posts changed."));
        out.put("skipped", Schema.integer().description("Items that say what is there already."));
        out.put("refused", Schema.integer().description("Items not stored; errors has the reasons."));
        return Schema.object(out).description("What became of the items.");
    }

    /** What was refused. */
    static Schema error() {
        Map<String, Schema> out = new LinkedHashMap<>();
        out.put("line", shown(Schema.integer().description("Line of the file in which the item begins.")));
        out.put("source_id", shown(Schema.string().description("The source's key of the item, if it has one.")));
        out.put("code", shown(Schema.string().description("The reason, for machines.")));
        out.put("message", shown(Schema.string().description("The reason, for people.")));
        out.put("pointer", shown(Schema.string().description("JSON pointer into the item.")));
        return titled(out, "import-error");
    }

    /** What a dry run would have done. */
    static Schema note() {
        Map<String, Schema> out = new LinkedHashMap<>();
        out.put("kind", shown(Schema.string().description("What it is: post, term, user.")));
        out.put("name", shown(Schema.string().description("The source's key, taxonomy and slug, or login.")));
        out.put("line", shown(nullable("integer", "Line of the file in which the item begins.")));
        out.put(
                "action",
                shown(Schema.string()
                        .description("What would be done.")
                        .oneOfValues("created", "updated", "skipped", "refused")));
        out.put("object_id", shown(nullable("integer", "Id of what is there already.")));
        out.put("type", shown(nullable("string", "Post type or taxonomy.")));
        out.put("slug", shown(nullable("string", "The slug it would have.")));
        out.put("wanted_slug", shown(nullable("string", "The slug that was asked for, where that is another.")));
        out.put("code", shown(nullable("string", "Why it would be refused, for machines.")));
        out.put("message", shown(nullable("string", "The same for people.")));
        out.put("pointer", shown(nullable("string", "JSON pointer into the item.")));
        return titled(out, "import-note");
    }

    private static Schema titled(Map<String, Schema> properties, String title) {
        return Schema.object(properties)
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", title);
    }

    private static Schema nullable(String type, String sentence) {
        return Schema.types(type, "null").description(sentence);
    }

    private static Schema shown(Schema schema) {
        return schema.context("view").readonly();
    }
}
