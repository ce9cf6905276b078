package org.quarkpress.schema;

import java.util.ArrayList;
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
        List<Schema> any = typed(schema, "anyOf");
        if (!any.isEmpty()) {
            choice = anyOf(value, any, choice, param);
        }
        List<Schema> one = typed(schema, "oneOf");
        if (choice.error().isEmpty() && !one.isEmpty()) {
            choice = oneOf(value, one, choice, param);
        }
        return choice;
    }

    /** The schemas to choose from; those without a type have that of the outer one. */
    private static List<Schema> typed(Schema schema, String keyword) {
        if (schema.get(keyword) == null) {
            return List.of();
        }
        Object type = schema.get("type");
        return schema.alternatives(keyword).stream()
                .map(one -> type != null && one.get("type") == null ? one.with("type", type) : one)
                .toList();
    }

    private static Choice anyOf(Object value, List<Schema> schemas, Choice choice, String param) {
        List<Attempt> attempts = new ArrayList<>();
        for (Schema schema : schemas) {
            Attempt attempt = Attempt.of(value, schema, param, attempts.size());
            if (attempt.fits()) {
                return choice.matched(schema);
            }
            attempts.add(attempt);
        }
        return choice.failed(NoMatch.explain(value, attempts, param));
    }

    private static Choice oneOf(Object value, List<Schema> schemas, Choice choice, String param) {
        List<Attempt> attempts = new ArrayList<>();
        schemas.forEach(schema -> attempts.add(Attempt.of(value, schema, param, attempts.size())));
        List<Attempt> fitting = attempts.stream().filter(Attempt::fits).toList();
        if (fitting.isEmpty()) {
            return choice.failed(NoMatch.explain(value, attempts, param));
        }
        return fitting.size() == 1 ? choice.matched(fitting.get(0).schema()) : choice.failed(tooMany(fitting, param));
    }

    private static Optional<WpError> tooMany(List<Attempt> fitting, String param) {
        List<Object> positions =
                fitting.stream().map(one -> (Object) (long) one.position()).toList();
        String what = NoMatch.titles(fitting)
                .map(titles -> " matches " + titles + ", but should match only one.")
                .orElse(" matches more than one of the expected formats.");
        return Optional.of(
                WpError.withData("rest_one_of_multiple_matches", param + what, Map.of("positions", positions)));
    }
}
