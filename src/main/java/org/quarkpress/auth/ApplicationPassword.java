package org.quarkpress.auth;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One application password as WordPress stores it in the user meta {@code _application_passwords}.
 *
 * @param uuid what it is addressed by
 * @param appId the application's own UUID, may be empty
 * @param name what its owner called it
 * @param hash its stored form
 * @param created when it was made, seconds since 1970
 * @param lastUsed when it was last used, seconds since 1970; null for never
 * @param lastIp the address it was last used from; null for never
 */
public record ApplicationPassword(
        String uuid, String appId, String name, String hash, long created, Long lastUsed, String lastIp) {
    /** Reads a stored entry; what is missing or of another type is empty. */
    static ApplicationPassword of(Map<String, Object> stored) {
        return new ApplicationPassword(
                text(stored, "uuid"),
                text(stored, "app_id"),
                text(stored, "name"),
                text(stored, "password"),
                stored.get("created") instanceof Number created ? created.longValue() : 0,
                stored.get("last_used") instanceof Number used ? Long.valueOf(used.longValue()) : null,
                stored.get("last_ip") instanceof String ip ? ip : null);
    }

    /** The entry as it is stored. */
    Map<String, Object> stored() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("uuid", uuid);
        entry.put("app_id", appId);
        entry.put("name", name);
        entry.put("password", hash);
        entry.put("created", created);
        entry.put("last_used", lastUsed);
        entry.put("last_ip", lastIp);
        return entry;
    }

    private static String text(Map<String, Object> stored, String key) {
        return stored.get(key) instanceof String text ? text : "";
    }
}
