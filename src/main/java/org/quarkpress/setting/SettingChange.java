package org.quarkpress.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;

/**
 * What a request changes, decided before anything is written.
 *
 * @param values option name to the value to store, null for an option to remove
 */
public record SettingChange(Map<String, Object> values) {
    /**
     * The change that a request asks for.
     *
     * @param stored the options there are, by option name
     * @throws WpError when a setting is to be reset whose stored value is not valid, as one that is not there
     */
    public static SettingChange of(RestRequest request, Map<String, Object> stored) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Setting setting : Settings.ALL) {
            if (!request.has(setting.name())) {
                continue;
            }
            Object value = request.param(setting.name());
            if (value == null) {
                refuseInvalid(setting, stored.getOrDefault(setting.option(), false));
                values.put(setting.option(), null);
            } else {
                Optional<Object> clean = SettingSanitizer.sanitize(setting.option(), value);
                clean.ifPresent(some -> values.put(setting.option(), some));
            }
        }
        return new SettingChange(values);
    }

    private static void refuseInvalid(Setting setting, Object stored) {
        if (!SettingView.valid(setting, stored)) {
            throw WpError.of(
                    "rest_invalid_stored_value",
                    "What is stored for " + setting.name() + " is not valid, so it cannot be reset.",
                    500);
        }
    }

    /** The options as they are after the change; values that were just given keep their type. */
    public Map<String, Object> applied(Map<String, Object> stored) {
        Map<String, Object> out = new LinkedHashMap<>(stored);
        values.forEach((option, value) -> {
            if (value == null) {
                out.remove(option);
            } else {
                out.put(option, value);
            }
        });
        return out;
    }
}
