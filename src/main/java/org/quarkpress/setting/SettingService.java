package org.quarkpress.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarkpress.option.OptionStore;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/** Reads the settings in one statement, and changes all that a request names or none of them. */
@ApplicationScoped
public class SettingService {
    private final OptionStore options;

    /** A service over the options. */
    public SettingService(OptionStore options) {
        this.options = options;
    }

    /** The settings as REST shows them. */
    public Map<String, Object> read() {
        return SettingView.of(stored());
    }

    /** Changes what the request says, and gives the settings as they are then. */
    @Transactional
    public Map<String, Object> change(RestRequest request) {
        Map<String, Object> stored = stored();
        SettingChange change = SettingChange.of(request, stored);
        change.values().forEach((option, value) -> {
            if (value == null) {
                options.delete(option);
            } else if (!Coercion.toText(value).equals(stored.get(option))) {
                options.put(option, Coercion.toText(value));
            }
        });
        return SettingView.of(change.applied(stored));
    }

    private Map<String, Object> stored() {
        return new LinkedHashMap<>(options.load(Settings.options()).values());
    }
}
