package org.quarkpress.capability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * WordPress's roles ({@code WP_Roles}): the option {@code PREFIX_user_roles} and how a user's own {@code
 * PREFIX_capabilities} turn into everything they may do ({@code WP_User::get_role_caps}).
 *
 * @param byName the roles in the order of the option
 */
public record Roles(Map<String, Role> byName) {
    public Roles {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /**
     * What a user has.
     *
     * @param roles the roles they have, in order; only defined ones
     * @param capabilities all capabilities, their own ones last
     */
    public record Granted(List<String> roles, Map<String, Boolean> capabilities) {}

    /** The roles in an unserialised option value; what is no role is left out. */
    public static Roles of(Object option) {
        Map<String, Role> roles = new LinkedHashMap<>();
        if (option instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value instanceof Map<?, ?> role) {
                    String key = String.valueOf(name);
                    String display = role.get("name") instanceof String text ? text : key;
                    roles.put(key, new Role(key, display, switches(role.get("capabilities"))));
                }
            });
        }
        return new Roles(roles);
    }

    /** Whether a role of this name is defined. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * What an unserialised {@code PREFIX_capabilities} grants. Every key that names a role gives that role, whatever its
     * value; later roles override earlier ones, and the user's own entries all of them.
     */
    public Granted grant(Object userCapabilities) {
        Map<String, Boolean> own = switches(userCapabilities);
        List<String> roles = new ArrayList<>();
        Map<String, Boolean> all = new LinkedHashMap<>();
        for (String key : own.keySet()) {
            Role role = byName.get(key);
            if (role != null) {
                roles.add(key);
                all.putAll(role.capabilities());
            }
        }
        all.putAll(own);
        return new Granted(roles, all);
    }

    private static Map<String, Boolean> switches(Object value) {
        Map<String, Boolean> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, on) -> result.put(String.valueOf(name), isTrue(on)));
        }
        return result;
    }

    /** PHP's truth: everything but false, null, zero, "0", "" and the empty array. */
    private static boolean isTrue(Object value) {
        if (value instanceof Boolean on) {
            return on;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty() && !text.equals("0");
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        return value instanceof Map<?, ?> map && !map.isEmpty();
    }
}
