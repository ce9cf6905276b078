package org.quarkpress.boot.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/** What every operation of WordPress's API has in common: errors, totals, links, global parameters, who asks. */
final class SharedParts {
    private static final String ERROR = """
            {"type": "object", "required": ["code", "message"], "properties": {
              "code": {"type": "string", "description": "What went wrong, for programs."},
              "message": {"type": "string", "description": "What went wrong, for people."},
              "data": {"description": "The HTTP status and, for bad arguments, what is wrong with each."},
              "additional_errors": {"type": "array", "items": {"type": "object"}}}}
            """;
    private static final String LINKS = """
            {"type": "object", "readOnly": true, "description": "Related addresses by relation.",
             "additionalProperties": {"type": "array", "items": {"type": "object",
               "properties": {"href": {"type": "string"}, "embeddable": {"type": "boolean"}}}}}
            """;
    private static final String EMBEDDED = """
            {"type": "object", "readOnly": true, "description": "Related things by relation, when asked for.",
             "additionalProperties": {"type": "array", "items": {"type": "object"}}}
            """;
    private static final String REST = """
            {"responses": {"Error": {"description": "WordPress's error.", "content": {"application/json":
               {"schema": {"$ref": "#/components/schemas/Error"}}}}},
             "headers": {
               "Total": {"description": "How many there are in all.", "schema": {"type": "integer"}},
               "TotalPages": {"description": "How many pages there are.", "schema": {"type": "integer"}},
               "Link": {"description": "Addresses of the next and the previous page.",
                 "schema": {"type": "string"}}},
             "parameters": {
               "fileName": {"name": "Content-Disposition", "in": "header",
                 "description": "The name of a file that is the whole body; in a body of parts the part has it.",
                 "schema": {"type": "string"}, "example": "attachment; filename=pier.jpg"},
               "fileDigest": {"name": "Content-MD5", "in": "header",
                 "description": "The MD5 of the file in hexadecimal digits; one that came damaged is refused with 412.",
                 "schema": {"type": "string"}},
               "Idempotency-Key": {"name": "Idempotency-Key", "in": "header",
                 "description": "A key of your own, such as a UUID: sent again within a week with the same body by the same user, nothing is made a second time and the first post is answered, with Idempotent-Replay: true.",
                 "schema": {"type": "string", "minLength": 1, "maxLength": 255}},
               "fields": {"name": "_fields", "in": "query", "style": "form", "explode": false,
                 "description": "Only these fields of each item; a dot reaches into an object.",
                 "schema": {"type": "array", "items": {"type": "string"}}},
               "embed": {"name": "_embed", "in": "query", "style": "form", "explode": false,
                 "description": "Relations whose things are answered too, under _embedded.",
                 "schema": {"type": "array", "items": {"type": "string"}}}},
             "securitySchemes": {"applicationPassword": {"type": "http", "scheme": "basic",
               "description": "A user's login and one of that user's application passwords."}}}
            """;

    private SharedParts() {}

    /** The components, with the schemas of the pool. */
    static Map<String, Object> components(SchemaPool pool) {
        pool.share("Error", parse(ERROR));
        pool.share("Links", parse(LINKS));
        pool.share("Embedded", parse(EMBEDDED));
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("schemas", pool.all());
        out.putAll(parse(REST));
        return out;
    }

    /** Reading often needs nobody; so the password is one of two ways. */
    static List<Object> security() {
        return List.of(Map.of("applicationPassword", List.of()), PhpJson.EMPTY_OBJECT);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parse(String json) {
        return (Map<String, Object>) PhpJson.parse(json).value();
    }
}
