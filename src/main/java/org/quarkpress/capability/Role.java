package org.quarkpress.capability;

import java.util.Map;

/**
 * One role of the option {@code PREFIX_user_roles}.
 *
 * @param name its key, such as {@code editor}
 * @param displayName its name for people
 * @param capabilities what it grants (true) or takes away (false)
 */
public record Role(String name, String displayName, Map<String, Boolean> capabilities) {
    public Role {
        capabilities = Map.copyOf(capabilities);
    }
}
