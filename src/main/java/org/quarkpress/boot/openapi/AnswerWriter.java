package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.rest.Endpoint;
import org.quarkpress.schema.Schema;

/** The answers of an operation: an item, a list with its totals, what was removed, or WordPress's error. */
final class AnswerWriter {
    private final SchemaPool pool;
    private final SchemaTranslation schemas = new SchemaTranslation(false);

    AnswerWriter(SchemaPool pool) {
        this.pool = pool;
    }

    /** The answers by status. */
    Map<String, Object> of(RouteFacts facts, Endpoint endpoint, String method) {
        Map<String, Object> out = new LinkedHashMap<>();
        switch (method) {
            case "GET" -> out.put("200", facts.collection() ? list(facts, endpoint) : answer("The item.", item(facts)));
            case "DELETE" -> out.put("200", answer("What was removed.", removed(facts, endpoint)));
            case "POST" -> out.put(facts.posted(), answer("The item as it is now.", item(facts)));
            default -> {
                out.put("200", answer("The item as it is now.", item(facts)));
                if (facts.puts()) {
                    out.put("201", answer("The item that was made.", item(facts)));
                }
            }
        }
        out.put("default", Map.of("$ref", "#/components/responses/Error"));
        return out;
    }

    private Map<String, Object> list(RouteFacts facts, Endpoint endpoint) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (facts.keyed()) {
            schema.put("type", "object");
            schema.put("additionalProperties", item(facts));
            return answer("The items by name.", schema);
        }
        schema.put("type", "array");
        schema.put("items", item(facts));
        Map<String, Object> out = answer("A list.", schema, Examples.ofAnswer(facts));
        if (endpoint.args().containsKey("per_page")) {
            Map<String, Object> headers = new LinkedHashMap<>();
            headers.put("X-WP-Total", Map.of("$ref", "#/components/headers/Total"));
            headers.put("X-WP-TotalPages", Map.of("$ref", "#/components/headers/TotalPages"));
            headers.put("Link", Map.of("$ref", "#/components/headers/Link"));
            out.put("headers", headers);
        }
        return out;
    }

    private Map<String, Object> removed(RouteFacts facts, Endpoint endpoint) {
        Map<String, Object> removed = new LinkedHashMap<>();
        removed.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("deleted", Map.of("type", "boolean"));
        properties.put("previous", item(facts));
        removed.put("properties", properties);
        if (!endpoint.args().containsKey("force")) {
            return removed;
        }
        Map<String, Object> either = new LinkedHashMap<>();
        either.put("anyOf", List.of(removed, item(facts)));
        return either;
    }

    private Map<String, Object> item(RouteFacts facts) {
        Schema schema = facts.schema();
        if (schema == null) {
            return new LinkedHashMap<>();
        }
        Map<String, Object> item = schemas.of(schema.asMap());
        if (item.get("properties") instanceof Map<?, ?> known) {
            Map<String, Object> properties = new LinkedHashMap<>();
            known.forEach((name, property) -> properties.put(String.valueOf(name), property));
            properties.put("_links", SchemaPool.reference("Links"));
            properties.put("_embedded", SchemaPool.reference("Embedded"));
            item.put("properties", properties);
        }
        return pool.share(SchemaPool.camel(facts.item()), item);
    }

    private static Map<String, Object> answer(String description, Map<String, Object> schema) {
        return answer(description, schema, Map.of());
    }

    private static Map<String, Object> answer(
            String description, Map<String, Object> schema, Map<String, Object> examples) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", schema);
        if (!examples.isEmpty()) {
            json.put("examples", examples);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("description", description);
        out.put("content", Map.of("application/json", json));
        return out;
    }
}
