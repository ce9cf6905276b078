package org.quarkpress.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;

/** Why none of several schemas fits: the reason of the one that was probably meant, if that can be told. */
final class NoMatch {
    private NoMatch() {}

    static Optional<WpError> explain(Object value, List<Attempt> attempts, String param) {
        if (attempts.size() == 1) {
            return reason(attempts.get(0), param);
        }
        List<Attempt> near = attempts.stream()
                .filter(attempt -> !isWrongType(attempt, param))
                .toList();
        if (near.size() == 1) {
            return reason(near.get(0), param);
        }
        Attempt closest = closest(value, near);
        if (closest != null) {
            return reason(closest, param);
        }
        String what = titles(attempts)
                .map(titles -> " is not a valid " + titles + ".")
                .orElse(" does not match any of the expected formats.");
        return SchemaErrors.plain("rest_no_matching_schema", param + what);
    }

    /** The titles of all these schemas, if every one has a title. */
    static Optional<String> titles(List<Attempt> attempts) {
        List<Object> titles =
                attempts.stream().map(attempt -> attempt.schema().get("title")).toList();
        return titles.stream().allMatch(String.class::isInstance)
                ? Optional.of(String.join(
                        " and ", titles.stream().map(String::valueOf).toList()))
                : Optional.empty();
    }

    /** A schema whose type the value as a whole does not have was not meant. */
    private static boolean isWrongType(Attempt attempt, String param) {
        return attempt.error()
                .filter(error -> "rest_invalid_type".equals(error.code()))
                .filter(error -> error.data() instanceof Map<?, ?> data && param.equals(data.get("param")))
                .isPresent();
    }

    /** The schema that names most of an object's properties. */
    private static Attempt closest(Object value, List<Attempt> attempts) {
        if (!Coercion.isObject(value)) {
            return null;
        }
        Map<String, Object> given = Coercion.toMap(value);
        Attempt best = null;
        long most = 0;
        for (Attempt attempt : attempts) {
            long named = attempt.schema().properties().keySet().stream()
                    .filter(given::containsKey)
                    .count();
            if (named > most) {
                most = named;
                best = attempt;
            }
        }
        return best;
    }

    private static Optional<WpError> reason(Attempt attempt, String param) {
        String title = attempt.schema().get("title") instanceof String given ? given : null;
        String what = title == null ? " does not match the expected format." : " is not a valid " + title + ".";
        String why = attempt.error().map(WpError::getMessage).orElse("");
        Map<String, Object> data = Map.of("position", (long) attempt.position());
        return Optional.of(WpError.withData("rest_no_matching_schema", param + what + " Reason: " + why, data));
    }
}
