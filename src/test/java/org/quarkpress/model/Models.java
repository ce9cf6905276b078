package org.quarkpress.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.php.PhpJson;

/** Models for tests. */
public final class Models {
    private Models() {}

    /** WordPress's own registrations only. */
    public static Model builtIn() {
        return Model.of(json("/quarkpress/builtin.json"), null, "none");
    }

    /** With a site's model file of this text. */
    public static Model withSite(String json) {
        return Model.of(json("/quarkpress/builtin.json"), PhpJson.parse(json).value(), "model.json");
    }

    /** A parsed resource. */
    static Object json(String resource) {
        try (InputStream in = Models.class.getResourceAsStream(resource)) {
            return PhpJson.parse(in.readAllBytes()).value();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With empty lists for empty maps, as JSON written by PHP has them. */
    static Map<String, Object> plain(Map<String, Object> facts) {
        Map<String, Object> copy = new LinkedHashMap<>(facts);
        copy.replaceAll((key, value) -> value instanceof Map<?, ?> map && map.isEmpty() ? List.of() : value);
        return copy;
    }
}
