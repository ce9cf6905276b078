package org.quarkpress.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** {@code anyOf} and {@code oneOf}: which of several schemas a value has. */
final class Alternatives {
    private Alternatives() {}

    /**
     * The outcome of looking for a schema among several.
     *
     * @param schema the outer schema, with the type of the matching one if it has none itself
     * @param match the matching one, or null when there is nothing to choose from
     * @param error why there is none
     */
    record Choice(Schema schema, Schema match, Optional<WpError> error) {
        static Choice none(Schema schema) {
            return new Choice(schema, null, Optional.empty());
        }

        private Choice matched(Schema found) {
            boolean needsType = schema.get("type") == null && found.get("type") != null;
            return new Choice(needsType ? schema.with("type", found.get("type")) : schema, found, Optional.empty());
        }

        private Choice failed(Optional<WpError> why) {
            return new Choice(schema, null, why);
        }
    }

    static Choice choose(Object value, Schema schema, String param) {
        Choice choice = Choice.none(schema);
        List<Schema> any = schema.alternatives("anyOf");
        if (!any.isEmpty()) {
            choice = anyOf(value, any, choice, param);
        }
        List<Schema> one = schema.alternatives("oneOf");
        if (choice.error().isEmpty() && !one.isEmpty()) {
            choice = oneOf(value, one, choice, param);
        }
        return choice;
    }

    private static Choice anyOf(Object value, List<Schema> schemas, Choice choice, String param) {
        return schemas.stream()
                .filter(schema -> SchemaValidator.validate(value, schema, param).isEmpty())
                .findFirst()
                .map(choice::matched)
                .orElseGet(() -> choice.failed(noneMatches(value, schemas, param)));
    }

    private static Choice oneOf(Object value, List<Schema> schemas, Choice choice, String param) {
        List<Schema> matches = schemas.stream()
                .filter(schema -> SchemaValidator.validate(value, schema, param).isEmpty())
                .toList();
        if (matches.isEmpty()) {
            return choice.failed(noneMatches(value, schemas, param));
        }
        if (matches.size() > 1) {
            return choice.failed(Optional.of(WpError.withData(
                    "rest_one_of_multiple_matches",
                    param + " matches more than one of the expected formats.",
                    positions(schemas, matches))));
        }
        return choice.matched(matches.get(0));
    }

    private static Map<String, Object> positions(List<Schema> schemas, List<Schema> matches) {
        List<Object> positions = matches.stream()
                .map(match -> (Object) (long) schemas.indexOf(match))
                .toList();
        return Map.of("positions", positions);
    }

    private static Optional<WpError> noneMatches(Object value, List<Schema> schemas, String param) {
        return SchemaErrors.plain("rest_no_matching_schema", param + " does not match any of the expected formats.");
    }
}
