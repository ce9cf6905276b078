package org.quarkpress.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.quarkpress.error.WpError;

/** The errors of schema checks; only wrong types carry {@code data: {"param": …}}, the others none. */
final class SchemaErrors {
    private SchemaErrors() {}

    static Optional<WpError> type(String param, List<String> types) {
        String message = param + " is not of type " + String.join(",", types) + ".";
        return Optional.of(WpError.withData("rest_invalid_type", message, Map.of("param", param)));
    }

    static Optional<WpError> plain(String code, String message) {
        return Optional.of(WpError.withData(code, message, null));
    }

    static Optional<WpError> count(String code, String param, String verb, long count, String noun) {
        String counted = count + " " + (count == 1 ? noun : "property".equals(noun) ? "properties" : noun + "s");
        return plain(code, param + " " + verb + " " + counted + ".");
    }

    static String listed(List<Object> values) {
        StringJoiner joined = new StringJoiner(", ");
        values.forEach(value -> joined.add(Coercion.isScalar(value) ? Coercion.toText(value) : "" + value));
        return joined.toString();
    }
}
