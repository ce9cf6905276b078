package org.quarkpress.boot.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.rest.Arg;
import org.quarkpress.rest.Endpoint;

/** One endpoint under one method as an OpenAPI operation. */
final class OperationWriter {
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final SchemaPool pool;
    private final AnswerWriter answers;
    private final BodyWriter bodies;
    private final SchemaTranslation schemas = new SchemaTranslation(true);

    OperationWriter(SchemaPool pool) {
        this.pool = pool;
        this.answers = new AnswerWriter(pool);
        this.bodies = new BodyWriter(pool);
    }

    /** The operation. */
    Map<String, Object> of(RouteFacts facts, Endpoint endpoint, String method) {
        Map<String, Object> out = new LinkedHashMap<>();
        String id = id(facts, method);
        out.put("tags", List.of(facts.thing()));
        out.put("summary", summary(facts, method));
        out.put("operationId", id);
        List<Object> parameters = parameters(facts, endpoint, method);
        if (!parameters.isEmpty()) {
            out.put("parameters", parameters);
        }
        if (WITH_BODY.contains(method)) {
            bodies.of(facts, endpoint, id).ifPresent(body -> out.put("requestBody", body));
        }
        out.put("responses", answers.of(facts, endpoint, method));
        return out;
    }

    private static String id(RouteFacts facts, String method) {
        String path = facts.path().text().replaceFirst("^/wp/v2/(?=.)", "/").replace("{", "By-");
        return verb(facts, method) + (path.equals("/") ? "Index" : SchemaPool.camel(path));
    }

    private static String verb(RouteFacts facts, String method) {
        return switch (method) {
            case "GET" -> facts.collection() ? "list" : "get";
            case "POST" -> facts.collection() ? "create" : "update";
            default -> method.toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static String summary(RouteFacts facts, String method) {
        String item = facts.item();
        return switch (method) {
            case "GET" -> facts.collection() ? "Lists: " + item : "Reads: " + item;
            case "POST" -> facts.collection() ? "Makes: " + item : "Changes: " + item;
            case "DELETE" -> "Removes: " + item;
            default -> "Changes: " + item;
        };
    }

    private List<Object> parameters(RouteFacts facts, Endpoint endpoint, String method) {
        List<Object> out = new ArrayList<>();
        for (String name : facts.path().parts().keySet()) {
            out.add(pathParameter(facts, endpoint.args().get(name), name));
        }
        endpoint.args().forEach((name, arg) -> {
            boolean inQuery = !WITH_BODY.contains(method) || BodyWriter.isOfQuery(arg);
            if (inQuery && !facts.path().parts().containsKey(name)) {
                out.add(query(name, arg));
            }
        });
        for (String header : endpoint.headers()) {
            out.add(Map.of("$ref", "#/components/parameters/" + header));
        }
        if (WITH_BODY.contains(method) && BodyWriter.isUpload(facts, endpoint)) {
            out.add(Map.of("$ref", "#/components/parameters/fileName"));
            out.add(Map.of("$ref", "#/components/parameters/fileDigest"));
        }
        if ("GET".equals(method)) {
            out.add(Map.of("$ref", "#/components/parameters/fields"));
            out.add(Map.of("$ref", "#/components/parameters/embed"));
        }
        return out;
    }

    private Map<String, Object> pathParameter(RouteFacts facts, Arg arg, String name) {
        Map<String, Object> schema =
                arg == null ? new LinkedHashMap<>() : schemas.of(arg.schema().asMap());
        Object description = schema.remove("description");
        schema.remove("default");
        schema.putIfAbsent("type", facts.path().isNumber(name) ? "integer" : "string");
        Map<String, Object> out = parameter(name, "path", description);
        out.put("required", true);
        out.put("schema", schema);
        return out;
    }

    private Map<String, Object> query(String name, Arg arg) {
        Map<String, Object> schema = schemas.of(arg.schema().asMap());
        Object description = schema.remove("description");
        Map<String, Object> out = parameter(name, "query", description);
        if (arg.required()) {
            out.put("required", true);
        }
        if ("object".equals(schema.get("type"))) {
            out.put("style", "deepObject");
            out.put("explode", true);
        } else if (arg.schema().hasType("array")) {
            out.put("style", "form"); // WordPress splits text at commas
            out.put("explode", false);
        }
        out.put("schema", schema.size() > 6 ? pool.share("Arg" + SchemaPool.camel(name), schema) : schema);
        return out;
    }

    private static Map<String, Object> parameter(String name, String in, Object description) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", name);
        out.put("in", in);
        if (description != null && !"".equals(description)) {
            out.put("description", description);
        }
        return out;
    }
}
