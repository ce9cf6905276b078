package org.quarkpress.user;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.schema.Schema;

/** The item schema of application passwords. */
final class ApplicationPasswordSchema {
    private static final String[] ALL = {"view", "edit", "embed"};
    private static final String[] NOT_EMBEDDED = {"view", "edit"};

    private ApplicationPasswordSchema() {}

    static Schema schema() {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put("uuid", text("What it is addressed by.", ALL).format("uuid").readonly());
        Schema none = new Schema(Map.of("type", "string", "enum", List.of("")));
        Schema some = new Schema(Map.of("type", "string", "format", "uuid"));
        fields.put(
                "app_id", text("The application's own UUID.", ALL).with("oneOf", List.of(none.asMap(), some.asMap())));
        fields.put(
                "name",
                text("What its owner calls it.", ALL).required().minLength(1).pattern(".*\\S.*"));
        fields.put("password", text("The password, once.", "edit").readonly());
        fields.put(
                "created",
                text("When it was made, in UTC.", NOT_EMBEDDED)
                        .format("date-time")
                        .readonly());
        fields.put("last_used", nullable("When it was last used, in UTC.").format("date-time"));
        fields.put("last_ip", nullable("Where it was last used from.").format("ip"));
        return Schema.object(fields)
                .with("$schema", "http://json-schema.org/draft-04/schema#")
                .with("title", "application-password");
    }

    private static Schema text(String description, String... contexts) {
        return Schema.string().description(description).context(contexts);
    }

    private static Schema nullable(String description) {
        return Schema.types("string", "null")
                .description(description)
                .context(NOT_EMBEDDED)
                .readonly();
    }
}
