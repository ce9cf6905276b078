package org.quarkpress.setting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.schema.SchemaSanitizer;
import org.quarkpress.schema.SchemaValidator;

/** Settings as REST shows them ({@code WP_REST_Settings_Controller::get_item}). */
public final class SettingView {
    private SettingView() {}

    /** All settings; {@code stored} holds the options there are, by option name. What is not as it should be is null. */
    public static Map<String, Object> of(Map<String, Object> stored) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (Setting setting : Settings.ALL) {
            Object value = stored.containsKey(setting.option())
                    ? stored.get(setting.option())
                    : setting.schema().defaultValue();
            if (setting.option().equals("siteurl") && value instanceof String address) {
                value = withoutSlash(address);
            }
            out.put(setting.name(), shown(setting, value));
        }
        return out;
    }

    private static Object shown(Setting setting, Object value) {
        return valid(setting, value) ? SchemaSanitizer.sanitize(value, setting.schema(), setting.name()) : null;
    }

    /** Whether a value is what the setting says it may be. */
    static boolean valid(Setting setting, Object value) {
        return SchemaValidator.validate(value, setting.schema(), setting.name()).isEmpty();
    }

    private static String withoutSlash(String address) {
        int end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '/' || address.charAt(end - 1) == '\\')) {
            end--;
        }
        return address.substring(0, end);
    }
}
