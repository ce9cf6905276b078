package org.quarkpress.bulk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.quarkpress.bulk.meta.MetaRefusal;
import org.quarkpress.error.WpError;

/** Why a record cannot be taken: a {@link WpError} whose data says where, as a JSON pointer into the record. */
public final class ImportRefusal {
    private static final String POINTER = "pointer";
    /** Where the reasons lie that {@code wp/v2} tells without naming a field. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("rest_cannot_publish", "/status"),
            Map.entry("rest_invalid_author", "/author"),
            Map.entry("rest_cannot_edit_others", "/author"),
            Map.entry("rest_cannot_assign_sticky", "/sticky"),
            Map.entry("rest_cannot_assign_term", "/terms"),
            Map.entry("rest_cannot_create", "/type"),
            Map.entry("rest_invalid_field", "/password"),
            Map.entry("invalid_date", "/date"),
            Map.entry("rest_cannot_update", "/meta"),
            Map.entry("rest_cannot_delete", "/meta"),
            Map.entry("empty_content", "/content"));

    private ImportRefusal() {}

    /** A refusal with its place. */
    public static WpError of(String code, String message, String pointer) {
        return MetaRefusal.of(code, message, pointer);
    }

    /** A value of the wrong kind. */
    public static WpError kind(String pointer, String wanted) {
        return of("quarkpress_item_field_invalid", "This must be " + wanted + ".", pointer);
    }

    /** What a step gives; a refusal in it is told with this place before its own. */
    public static <T> T within(String pointer, Supplier<T> step) {
        try {
            return step.get();
        } catch (WpError wrong) {
            throw again(wrong, pointer + MetaRefusal.pointer(wrong));
        }
    }

    /** What a step by the rules of {@code wp/v2} gives; its refusals are told with a place in the record. */
    public static <T> T placed(Supplier<T> step) {
        try {
            return step.get();
        } catch (WpError wrong) {
            boolean known = wrong.data() instanceof Map<?, ?> data && data.containsKey(POINTER);
            throw known ? wrong : again(wrong, place(wrong));
        }
    }

    private static String place(WpError wrong) {
        if (wrong.data() instanceof Map<?, ?> data
                && data.get("params") instanceof Map<?, ?> params
                && !params.isEmpty()) {
            String first = String.valueOf(params.keySet().iterator().next());
            return "/" + MetaRefusal.token("featured_media".equals(first) ? "featured_image" : first);
        }
        if (wrong.data() instanceof Map<?, ?> data && data.get("key") instanceof String key) {
            return "/meta/" + MetaRefusal.token(key);
        }
        return PLACES.getOrDefault(wrong.code(), "");
    }

    private static WpError again(WpError wrong, String pointer) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (wrong.data() instanceof Map<?, ?> known) {
            known.forEach((name, value) -> data.put(String.valueOf(name), value));
        }
        data.putIfAbsent("status", (long) wrong.status());
        data.put(POINTER, pointer);
        return WpError.withData(wrong.code(), wrong.getMessage(), data);
    }
}
