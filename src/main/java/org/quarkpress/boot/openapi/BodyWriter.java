package org.quarkpress.boot.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;

/** The body of an operation: its arguments as JSON or as a form; bytes where the handler reads them itself. */
final class BodyWriter {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data";
    private static final String BYTES = "application/octet-stream";

    private final SchemaPool pool;
    private final SchemaTranslation schemas = new SchemaTranslation(true);

    BodyWriter(SchemaPool pool) {
        this.pool = pool;
    }

    /** The request body; empty when nothing can be said in it. */
    Optional<Map<String, Object>> of(RouteFacts facts, Endpoint endpoint, String operation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        endpoint.args().forEach((name, arg) -> {
            if (!facts.path().parts().containsKey(name) && !isOfQuery(arg)) {
                properties.put(name, schemas.of(arg.schema().asMap()));
                if (arg.required()) {
                    required.add(name);
                }
            }
        });
        Map<String, Object> content = new LinkedHashMap<>();
        if (isUpload(facts, endpoint)) {
            Map<String, Object> parts = pool.share(SchemaPool.camel(facts.item()) + "Upload", upload(properties));
            content.put(PARTS, media(parts, Examples.ofParts(facts)));
            content.put(BYTES, media(bytes("The bytes of the file; its name is in the header"), Map.of()));
        } else if (!properties.isEmpty()) {
            Map<String, Object> schema = pool.share(name(facts), object(properties, required));
            content.put(JSON, media(schema, Examples.ofBody(facts, endpoint, properties, required)));
            content.put(FORM, media(schema, Map.of()));
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("required", !required.isEmpty() || isUpload(facts, endpoint));
        out.put("content", content);
        return Optional.of(out);
    }

    /** Whether an argument is never looked for in the body. */
    static boolean isOfQuery(Arg arg) {
        return "query".equals(arg.schema().argOptions().get("in"));
    }

    /** Whether a file comes in the body, alone or as one of its parts. */
    static boolean isUpload(RouteFacts facts, Endpoint endpoint) {
        return endpoint.streams()
                || "attachment".equals(facts.item())
                        && facts.collection()
                        && endpoint.methods().contains("POST");
    }

    private static String name(RouteFacts facts) {
        return SchemaPool.camel(facts.item()) + (facts.collection() ? "New" : "Change");
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", "object");
        out.put("properties", properties);
        if (!required.isEmpty()) {
            out.put("required", required);
        }
        return out;
    }

    private static Map<String, Object> upload(Map<String, Object> properties) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("file", bytes("The file, with its name"));
        all.putAll(properties);
        return object(all, List.of("file"));
    }

    private static Map<String, Object> bytes(String description) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("type", "string");
        out.put("format", "binary");
        out.put("description", description);
        return out;
    }

    private static Map<String, Object> media(Map<String, Object> schema, Map<String, Object> examples) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("schema", schema);
        if (!examples.isEmpty()) {
            out.put("examples", examples);
        }
        return out;
    }
}
