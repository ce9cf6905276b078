package org.quarkpress.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form in which a schema is shown: {@code arg_options} belong to the service and are left out. */
final class SchemaPublicForm {
    private static final String HIDDEN = "arg_options";

    private SchemaPublicForm() {}

    static Map<String, Object> of(Map<String, Object> keywords) {
        Map<String, Object> shown = new LinkedHashMap<>();
        keywords.forEach((key, value) -> {
            if (!HIDDEN.equals(key)) {
                shown.put(key, "default".equals(key) || "enum".equals(key) ? value : clean(value));
            }
        });
        return shown;
    }

    private static Object clean(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, nested) -> {
                if (!HIDDEN.equals(key)) {
                    copy.put(String.valueOf(key), clean(nested));
                }
            });
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(SchemaPublicForm::clean).toList();
        }
        return value;
    }
}
