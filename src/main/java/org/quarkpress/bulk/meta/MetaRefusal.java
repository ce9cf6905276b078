package org.quarkpress.bulk.meta;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.error.WpError;

/** Why a meta value cannot be imported: a {@link WpError} whose data says where, as a JSON pointer into the record. */
public final class MetaRefusal {
    private MetaRefusal() {}

    /** A value that has none of the shapes its key can take. */
    static WpError shape(String pointer, String wanted) {
        return of("quarkpress_meta_shape", "This cannot be read as " + wanted + ".", pointer);
    }

    /** A value too deep or too long. */
    static WpError size(String pointer) {
        return of("quarkpress_meta_too_large", "This is nested too deeply, or has too many items.", pointer);
    }

    /** The pointer in an error's data, empty when it has none. */
    public static String pointer(WpError error) {
        return error.data() instanceof Map<?, ?> data && data.get("pointer") instanceof String text ? text : "";
    }

    /** A name as part of a JSON pointer (RFC 6901). */
    public static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A refusal with its place. */
    public static WpError of(String code, String message, String pointer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", 400L);
        data.put("pointer", pointer);
        return WpError.withData(code, message, data);
    }

    /** The result of a check by WordPress's rules, its error told with the place. */
    static Object guard(String pointer, Supplier<Object> check) {
        try {
            return check.get();
        } catch (WpError wrong) {
            throw of(wrong.code(), wrong.getMessage(), pointer);
        }
    }
}
