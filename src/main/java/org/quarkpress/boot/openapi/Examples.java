package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.JsonResource;
import org.quarkpress.rest.Endpoint;

/**
 * Examples of requests and answers: those written down in {@code examples.json} by path; for other post types and
 * taxonomies what their fields suggest; and with meta, made of the keys that are really registered.
 */
final class Examples {
    private static final Map<String, Object> WRITTEN = JsonResource.object(Examples.class, "examples.json");

    private Examples() {}

    /** Examples of a body by name; empty where nothing sensible can be said. */
    static Map<String, Object> ofBody(
            RouteFacts facts, Endpoint endpoint, Map<String, Object> properties, List<String> required) {
        boolean creates = facts.collection() && endpoint.methods().equals(List.of("POST"));
        Map<String, Object> written = written(facts);
        Map<String, Object> usual = written.containsKey("request")
                ? JsonResource.object(written.get("request"))
                : texts(properties, creates);
        Map<String, Object> out = new LinkedHashMap<>();
        if (!usual.isEmpty() && usual.keySet().containsAll(required)) {
            Object summary = creates ? "What most requests say" : "One field; the others stay";
            out.put("usual", example(written.getOrDefault("summary", summary), usual));
        }
        Map<String, Object> meta =
                creates ? ExampleValues.object(JsonResource.object(properties.get("meta"))) : Map.of();
        if (!meta.isEmpty()) {
            Map<String, Object> value = new LinkedHashMap<>(usual);
            value.put("meta", meta);
            out.put("withMeta", example("With meta of every registered key; lists are stored as PHP arrays", value));
        }
        return out;
    }

    /** An example of a body in parts; empty where none is written down. */
    static Map<String, Object> ofParts(RouteFacts facts) {
        return one(facts, "parts");
    }

    /** An example of the answer to reading; empty where none is written down. */
    static Map<String, Object> ofAnswer(RouteFacts facts) {
        return one(facts, "answer");
    }

    private static Map<String, Object> one(RouteFacts facts, String kind) {
        Map<String, Object> written = written(facts);
        return written.containsKey(kind)
                ? Map.of("usual", example(written.get("summary"), written.get(kind)))
                : Map.of();
    }

    private static Map<String, Object> written(RouteFacts facts) {
        return JsonResource.object(WRITTEN.get(facts.path().text()));
    }

    private static Map<String, Object> example(Object summary, Object value) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("summary", summary);
        out.put("value", value);
        return out;
    }

    /** Of what is usually written, what is there: all for something new, the first for a change. */
    private static Map<String, Object> texts(Map<String, Object> properties, boolean all) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("title", "Notes from a workshop");
        texts.put("content", "<!-- wp:paragraph -->\n<p>What we learned.</p>\n<!-- /wp:paragraph -->");
        texts.put("excerpt", "What we learned.");
        texts.put("status", "draft");
        texts.put("name", "Workshops");
        texts.keySet().retainAll(properties.keySet());
        if (!all && !texts.isEmpty()) {
            texts.keySet().retainAll(List.of(texts.keySet().iterator().next()));
        }
        return texts;
    }
}
